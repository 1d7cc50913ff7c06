import type { Service, Source } from '../schema.js';

/* ------------------------------------------------------------------ pages */

const INTRODUCTION: Source = { title: 'Data, privacy, and security for Spatial Analysis', heading: 'Introduction', url: 'https://github.com/MicrosoftDocs/azure-ai-docs/blob/main/articles/ai-foundry/responsible-ai/computer-vision/compliance-privacy-security-2.md', asOf: '2020-09-14' };
const PIPELINE: Source = { title: 'Data, privacy, and security for Spatial Analysis', heading: 'Data and privacy for spatial analysis', url: 'https://github.com/MicrosoftDocs/azure-ai-docs/blob/main/articles/ai-foundry/responsible-ai/computer-vision/compliance-privacy-security-2.md', asOf: '2020-09-14' };
const DATA: Source = { title: 'Data, privacy, and security for Spatial Analysis', heading: 'What data does the spatial analysis container process?', url: 'https://github.com/MicrosoftDocs/azure-ai-docs/blob/main/articles/ai-foundry/responsible-ai/computer-vision/compliance-privacy-security-2.md', asOf: '2020-09-14' };
const PROCESSING: Source = { title: 'Data, privacy, and security for Spatial Analysis', heading: 'How does the spatial analysis container process data?', url: 'https://github.com/MicrosoftDocs/azure-ai-docs/blob/main/articles/ai-foundry/responsible-ai/computer-vision/compliance-privacy-security-2.md', asOf: '2020-09-14' };
const SECURITY: Source = { title: 'Data, privacy, and security for Spatial Analysis', heading: "Security for customers' data", url: 'https://github.com/MicrosoftDocs/azure-ai-docs/blob/main/articles/ai-foundry/responsible-ai/computer-vision/compliance-privacy-security-2.md', asOf: '2020-09-14' };
const LIMITED_ACCESS_LIST: Source = { title: 'Limited Access features for Azure AI services', heading: 'List of Limited Access services', url: 'https://github.com/MicrosoftDocs/azure-ai-docs/blob/main/articles/ai-services/cognitive-services-limited-access.md', asOf: '2025-05-19' };

/* ------------------------------------------------------------------ the service */

export const spatialAnalysis: Service = {
  id: 'spatial-analysis',
  name: 'Spatial Analysis',
  formerNames: ['Azure AI Vision spatial analysis', 'Computer Vision spatial analysis'],
  processes: 'A container on an edge device of the customer takes video of cameras. It gives out events about people, such as who crosses a line or enters a zone, as messages to Azure IoT Hub or Event Grid. Deployment manifests configure it, so code does not show its calls.',
  hosts: [],
  routePrefixes: [],
  headers: [],
  clients: [],
  operations: [],
  facts: [
    {
      id: 'sa-memory-only',
      topic: 'retention',
      statement: 'Video is processed in memory on the edge device. It is neither stored there nor sent to the cloud, unless the VideoRecorder operator is enabled.',
      appliesTo: { service: 'spatial-analysis' },
      source: DATA,
      alsoIn: [PROCESSING],
      readOn: '2026-11-21',
      reviewBy: '2027-05-21',
      headline: true,
    },
    {
      id: 'sa-videorecorder',
      topic: 'retention',
      statement: 'Where the customer enables the VideoRecorder operator, frames can be saved on the device or uploaded to Azure Storage.',
      appliesTo: { service: 'spatial-analysis', note: 'VideoRecorder operator' },
      source: DATA,
      readOn: '2026-11-21',
      reviewBy: '2027-05-21',
      headline: true,
    },
    {
      id: 'sa-insights-customer',
      topic: 'sharing',
      statement: 'The customer decides where the events go, for instance to Azure IoT Hub or Event Grid.',
      appliesTo: { service: 'spatial-analysis' },
      source: PIPELINE,
      readOn: '2026-11-21',
      reviewBy: '2027-11-21',
      headline: true,
    },
    {
      id: 'sa-pseudonymous-id',
      topic: 'processing',
      statement: 'An event holds boxes of body and face, the result of mask detection, and a pseudonymous identifier that follows a person through the video.',
      appliesTo: { service: 'spatial-analysis' },
      source: PROCESSING,
      readOn: '2026-11-21',
      reviewBy: '2027-11-21',
      headline: true,
    },
    {
      id: 'sa-configuration',
      topic: 'processing',
      statement: 'Azure IoT Hub pushes configuration to the container when the customer sets it up.',
      appliesTo: { service: 'spatial-analysis' },
      source: DATA,
      readOn: '2026-11-21',
      reviewBy: '2027-11-21',
    },
    {
      id: 'sa-shared-security',
      topic: 'customer-duty',
      statement: 'Security is shared: the customer secures the edge device, the network and the feeds of the cameras on its premises.',
      appliesTo: { service: 'spatial-analysis' },
      source: SECURITY,
      readOn: '2026-11-21',
      reviewBy: '2027-11-21',
    },
    {
      id: 'sa-notice',
      topic: 'customer-duty',
      statement: 'The customer has to place cameras with care for sensitive areas, tell people conspicuously that video and AI are used, and obtain consent where the law asks for it.',
      appliesTo: { service: 'spatial-analysis' },
      source: INTRODUCTION,
      readOn: '2026-11-21',
      reviewBy: '2027-11-21',
      headline: true,
    },
    {
      id: 'sa-access-not-listed',
      topic: 'customer-duty',
      statement: 'The list of Limited Access services of May 2025 does not name Spatial Analysis.',
      appliesTo: { service: 'spatial-analysis' },
      source: LIMITED_ACCESS_LIST,
      readOn: '2026-11-21',
      reviewBy: '2027-05-21',
    },
  ],
  choices: [],
  retirements: [],
  access: [
    {
      id: 'sa-open',
      state: 'open',
      statement: 'No registration is asked for.',
      facts: ['sa-access-not-listed'],
      form: null,
    },
  ],
};
