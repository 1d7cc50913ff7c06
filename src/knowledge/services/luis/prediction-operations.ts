import type { Operation } from '../../schema.js';
import { UTTERANCE } from './arguments.js';

/** Prediction of intents and entities. */
export const predictionOperations: readonly Operation[] = [
  {
    id: 'get-prediction',
    kind: 'analyze',
    summary: 'Tells the intent of what a person says and the entities in it, by a model of your own',
    sends: ['the text of the utterance'],
    keeps: {
      statement: 'Nothing, unless logging is on: logged utterances are kept for 30 days.',
      facts: ['luis-endpoint-30d'],
    },
    verdict: true,
    userText: [UTTERANCE],
    reach: {
      javascript: [
        { client: 'prediction', members: ['prediction.resolve'], versions: '2.x', verified: 'package' },
        {
          client: 'prediction',
          members: ['prediction.getVersionPrediction', 'prediction.getSlotPrediction'],
          versions: '4.x+',
          verified: 'package',
        },
        { client: 'prediction-legacy', members: ['prediction.resolve'], versions: '1.x', verified: 'package' },
        {
          client: 'prediction-legacy',
          members: ['predictionOperations.getVersionPrediction', 'predictionOperations.getSlotPrediction'],
          versions: '3.x',
          verified: 'package',
        },
      ],
      python: [
        {
          client: 'prediction',
          members: ['prediction.get_version_prediction', 'prediction.get_slot_prediction'],
          verified: 'package',
        },
        { client: 'prediction', members: ['prediction.resolve'], versions: '0.1 - 0.4', verified: 'convention' },
      ],
      csharp: [
        {
          client: 'prediction',
          members: ['Prediction.GetSlotPrediction', 'Prediction.GetVersionPrediction'],
          versions: '3.x',
          verified: 'sample',
        },
        { client: 'prediction', members: ['Prediction.Resolve'], versions: '1.x - 2.x', verified: 'sample' },
      ],
      java: [
        { client: 'prediction', members: ['resolve'], verified: 'sample' },
        { client: 'prediction', members: ['getSlotPrediction', 'getVersionPrediction'], verified: 'convention' },
      ],
      go: [
        { client: 'prediction', members: ['GetSlotPrediction'], verified: 'sample' },
        { client: 'prediction', members: ['GetVersionPrediction', 'Resolve'], verified: 'convention' },
      ],
    },
    routes: [
      { method: 'GET', path: '/luis/prediction/v3.0/apps/{appId}/slots/{slotName}/predict', apiVersions: ['v3.0'] },
      { method: 'POST', path: '/luis/prediction/v3.0/apps/{appId}/slots/{slotName}/predict', apiVersions: ['v3.0'] },
      {
        method: 'GET',
        path: '/luis/prediction/v3.0/apps/{appId}/versions/{versionId}/predict',
        apiVersions: ['v3.0'],
      },
      {
        method: 'POST',
        path: '/luis/prediction/v3.0/apps/{appId}/versions/{versionId}/predict',
        apiVersions: ['v3.0'],
      },
      {
        method: 'GET',
        path: '/luis/prediction/v3.0-preview/apps/{appId}/slots/{slotName}/predict',
        apiVersions: ['v3.0-preview'],
      },
      {
        method: 'POST',
        path: '/luis/prediction/v3.0-preview/apps/{appId}/slots/{slotName}/predict',
        apiVersions: ['v3.0-preview'],
      },
      {
        method: 'GET',
        path: '/luis/prediction/v3.0-preview/apps/{appId}/versions/{versionId}/predict',
        apiVersions: ['v3.0-preview'],
      },
      {
        method: 'POST',
        path: '/luis/prediction/v3.0-preview/apps/{appId}/versions/{versionId}/predict',
        apiVersions: ['v3.0-preview'],
      },
      { method: 'GET', path: '/luis/v2.0/apps/{appId}', apiVersions: ['v2.0'] },
      { method: 'POST', path: '/luis/v2.0/apps/{appId}', apiVersions: ['v2.0'] },
    ],
  },
];
