import type { Operation } from '../../schema.js';
import { TRAINING_VERSIONS } from './versions.js';

/** Stored predictions, and quick tests, which may store. */
export const storedPredictionOperations: readonly Operation[] = [
  {
    id: 'delete-prediction',
    kind: 'delete',
    summary: 'Deletes images that were stored at prediction, results included',
    sends: [],
    keeps: {
      statement: 'Nothing; the images and results go.',
      facts: ['cv-delete-prediction'],
    },
    reach: {
      javascript: [{ client: 'training', members: ['deletePrediction'], verified: 'package' }],
      python: [{ client: 'training', members: ['delete_prediction'], verified: 'package' }],
      csharp: [{ client: 'training', members: ['DeletePrediction', 'DeletePredictionAsync', 'DeletePredictionWithHttpMessagesAsync'], verified: 'source' }],
      java: [{ client: 'training', members: ['deletePrediction', 'deletePredictionAsync', 'deletePredictionWithServiceResponseAsync'], verified: 'source' }],
      go: [{ client: 'training', members: ['DeletePrediction'], verified: 'package' }],
    },
    routes: [
      { method: 'DELETE', path: '/customvision/{version}/training/projects/{projectId}/predictions', apiVersions: TRAINING_VERSIONS },
    ],
  },
  {
    id: 'query-predictions',
    kind: 'read',
    summary: 'Finds stored images that were sent for prediction, with their results',
    sends: [],
    keeps: {
      statement: 'Nothing new; the call only reads.',
      facts: [],
    },
    reach: {
      javascript: [{ client: 'training', members: ['queryPredictions'], verified: 'package' }],
      python: [{ client: 'training', members: ['query_predictions'], verified: 'package' }],
      csharp: [{ client: 'training', members: ['QueryPredictions', 'QueryPredictionsAsync', 'QueryPredictionsWithHttpMessagesAsync'], verified: 'source' }],
      java: [{ client: 'training', members: ['queryPredictions', 'queryPredictionsAsync', 'queryPredictionsWithServiceResponseAsync'], verified: 'source' }],
      go: [{ client: 'training', members: ['QueryPredictions'], verified: 'package' }],
    },
    routes: [
      { method: 'POST', path: '/customvision/{version}/training/projects/{projectId}/predictions/query', apiVersions: TRAINING_VERSIONS },
    ],
  },
  {
    id: 'quick-test-image',
    kind: 'analyze',
    summary: 'Tests an uploaded image against an iteration',
    sends: ['the image'],
    keeps: {
      statement: 'The image and its result stay with the project unless store is false.',
      facts: ['cv-quick-test-stored'],
      content: { what: 'the tested image', until: 'deleted' },
    },
    deletedBy: ['delete-prediction', 'delete-project'],
    verdict: true,
    reach: {
      javascript: [{ client: 'training', members: ['quickTestImage'], verified: 'package' }],
      python: [{ client: 'training', members: ['quick_test_image'], verified: 'package' }],
      csharp: [{ client: 'training', members: ['QuickTestImage', 'QuickTestImageAsync', 'QuickTestImageWithHttpMessagesAsync'], verified: 'source' }],
      java: [{ client: 'training', members: ['quickTestImage', 'quickTestImageAsync', 'quickTestImageWithServiceResponseAsync'], verified: 'source' }],
      go: [{ client: 'training', members: ['QuickTestImage'], verified: 'package' }],
    },
    routes: [
      { method: 'POST', path: '/customvision/{version}/training/projects/{projectId}/quicktest/image', apiVersions: TRAINING_VERSIONS },
    ],
  },
  {
    id: 'quick-test-image-url',
    kind: 'analyze',
    summary: 'Tests an image given by address against an iteration',
    sends: ['the image\'s address', 'the image, which the service fetches'],
    keeps: {
      statement: 'The image and its result stay with the project unless store is false.',
      facts: ['cv-quick-test-stored'],
      content: { what: 'the tested image', until: 'deleted' },
    },
    deletedBy: ['delete-prediction', 'delete-project'],
    verdict: true,
    reach: {
      javascript: [{ client: 'training', members: ['quickTestImageUrl'], verified: 'package' }],
      python: [{ client: 'training', members: ['quick_test_image_url'], verified: 'package' }],
      csharp: [{ client: 'training', members: ['QuickTestImageUrl', 'QuickTestImageUrlAsync', 'QuickTestImageUrlWithHttpMessagesAsync'], verified: 'source' }],
      java: [{ client: 'training', members: ['quickTestImageUrl', 'quickTestImageUrlAsync', 'quickTestImageUrlWithServiceResponseAsync'], verified: 'source' }],
      go: [{ client: 'training', members: ['QuickTestImageURL'], verified: 'package' }],
    },
    routes: [
      { method: 'POST', path: '/customvision/{version}/training/projects/{projectId}/quicktest/url', apiVersions: TRAINING_VERSIONS },
    ],
  },
];
