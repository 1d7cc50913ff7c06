import type { Service, Source } from '../schema.js';

/* ------------------------------------------------------------------ pages */

const PRIVACY: Source = { title: 'What is Azure AI Immersive Reader?', heading: 'Data privacy for Immersive reader', url: 'https://github.com/MicrosoftDocs/azure-ai-docs/blob/main/articles/ai-services/immersive-reader/overview.md', asOf: '2024-02-12' };
const HOW_IT_WORKS: Source = { title: 'What is Azure AI Immersive Reader?', heading: 'How does Immersive Reader work?', url: 'https://github.com/MicrosoftDocs/azure-ai-docs/blob/main/articles/ai-services/immersive-reader/overview.md', asOf: '2024-02-12' };
const LIMITED_ACCESS_LIST: Source = { title: 'Limited Access features for Azure AI services', heading: 'List of Limited Access services', url: 'https://github.com/MicrosoftDocs/azure-ai-docs/blob/main/articles/ai-services/cognitive-services-limited-access.md', asOf: '2025-05-19' };

/* ------------------------------------------------------------------ the service */

export const immersiveReader: Service = {
  id: 'immersive-reader',
  name: 'Azure AI Immersive Reader',
  formerNames: ['Cognitive Services Immersive Reader'],
  processes: 'Takes the text of a page from the browser of the reader. Shows it simplified, with parts of speech and pictures, reads it aloud and translates it.',
  hosts: [],
  routePrefixes: ['/immersivereader/'],
  headers: [],
  clients: [
    {
      key: 'reader',
      language: 'javascript',
      packages: ['@microsoft/immersive-reader-sdk'],
      modules: ['@microsoft/immersive-reader-sdk'],
      making: 'module',
      types: ['ImmersiveReader'],
      local: ['close', 'renderButtons'],
      verified: 'package',
    },
  ],
  operations: [
    {
      id: 'launch',
      kind: 'analyze',
      summary: 'Opens the reader over a page and gives it the text to show',
      sends: ['the text of the page'],
      keeps: {
        statement: 'Nothing: the service stores no customer data.',
        facts: ['ir-no-store'],
      },
      userText: [{ names: ['content'], position: { javascript: 2 } }],
      reach: {
        javascript: [{ client: 'reader', members: ['launchAsync'], verified: 'package' }],
      },
      routes: [
        { method: 'GET', path: '/immersivereader/webapp/v1.0/reader', apiVersions: ['v1.0'], verified: 'package' },
      ],
    },
  ],
  facts: [
    {
      id: 'ir-no-store',
      topic: 'retention',
      statement: 'Immersive Reader stores no customer data.',
      appliesTo: { service: 'immersive-reader' },
      source: PRIVACY,
      readOn: '2026-11-21',
      reviewBy: '2027-05-21',
      headline: true,
    },
    {
      id: 'ir-processing',
      topic: 'processing',
      statement: 'The reader is a web application of its own that the client library shows in a frame over the page; its service processes the text for parts of speech, reading aloud and translation.',
      appliesTo: { service: 'immersive-reader' },
      source: HOW_IT_WORKS,
      readOn: '2026-11-21',
      reviewBy: '2027-11-21',
      headline: true,
    },
    {
      id: 'ir-access-not-listed',
      topic: 'customer-duty',
      statement: 'The list of Limited Access services of May 2025 does not name Immersive Reader.',
      appliesTo: { service: 'immersive-reader' },
      source: LIMITED_ACCESS_LIST,
      readOn: '2026-11-21',
      reviewBy: '2027-05-21',
    },
  ],
  choices: [],
  retirements: [],
  access: [
    {
      id: 'ir-open',
      state: 'open',
      statement: 'No registration is asked for.',
      facts: ['ir-access-not-listed'],
      form: null,
    },
  ],
};
