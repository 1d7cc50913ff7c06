import type { Operation } from '../../schema.js';
import { MODEL_VERSIONS } from './versions.js';

/** Analysis, segmentation and embeddings, in version 4.0. */
export const version4Operations: readonly Operation[] = [
  {
    id: 'analyze-image-v4',
    kind: 'analyze',
    summary: 'Reads the chosen visual features from an image in version 4.0: tags, captions, objects, people, text, crops',
    sends: ['the image, or its address for the service to fetch it'],
    keeps: {
      statement: 'Nothing: image and result are gone once the call is answered.',
      facts: ['ia-no-retention'],
    },
    verdict: true,
    reach: {
      javascript: [{ client: 'analysis', path: '/imageanalysis:analyze', verb: 'post', verified: 'package' }],
      python: [
        { client: 'analysis', members: ['analyze', 'analyze_from_url'], verified: 'source' },
        { client: 'analyzer-preview', members: ['analyze', 'analyze_async'], verified: 'convention' },
      ],
      csharp: [
        { client: 'analysis', members: ['Analyze', 'AnalyzeAsync'], verified: 'source' },
        { client: 'analyzer-preview', members: ['Analyze', 'AnalyzeAsync'], verified: 'convention' },
      ],
      java: [{ client: 'analysis', members: ['analyze', 'analyzeFromUrl', 'analyzeWithResponse', 'analyzeFromUrlWithResponse'], verified: 'sample' }],
    },
    routes: [
      { method: 'POST', path: '/computervision/imageanalysis:analyze', apiVersions: ['2022-07-31-preview', '2022-10-12-preview', '2023-02-01-preview', '2023-04-01-preview', '2023-10-01', '2024-02-01'] },
    ],
  },
  {
    id: 'segment-image',
    kind: 'analyze',
    summary: 'Removes the background of an image or makes a matte of its foreground',
    sends: ['the image, or its address for the service to fetch it'],
    keeps: {
      statement: 'Nothing, by the general statement on images; the page does not name this operation.',
      facts: ['ia-no-retention'],
    },
    reach: {},
    routes: [
      { method: 'POST', path: '/computervision/imageanalysis:segment', apiVersions: MODEL_VERSIONS },
    ],
  },
  {
    id: 'vectorize-image',
    kind: 'analyze',
    summary: 'Makes an embedding of an image',
    sends: ['the image, or its address for the service to fetch it'],
    keeps: {
      statement: 'Nothing, by the general statement on images; the page does not name this operation.',
      facts: ['ia-no-retention'],
    },
    reach: {},
    routes: [
      { method: 'POST', path: '/computervision/retrieval:vectorizeImage', apiVersions: ['2023-02-01-preview', '2023-04-01-preview', '2024-02-01'] },
    ],
  },
  {
    id: 'vectorize-text',
    kind: 'analyze',
    summary: 'Makes an embedding of a text',
    sends: ['the text'],
    keeps: {
      statement: null,
      facts: [],
    },
    reach: {},
    routes: [
      { method: 'POST', path: '/computervision/retrieval:vectorizeText', apiVersions: ['2023-02-01-preview', '2023-04-01-preview', '2024-02-01'] },
    ],
  },
];
