import type { Operation } from '../../schema.js';
import { VERSIONS } from './versions.js';

/** Moderation of images. */
export const imageOperations: readonly Operation[] = [
  {
    id: 'evaluate-image',
    kind: 'analyze',
    summary: 'Rates an image for adult and racy content',
    sends: ['the image, or its address for the service to fetch it'],
    keeps: {
      statement: 'The image where cacheImage is true; what else is kept is not published.',
      facts: ['cm-cache-image'],
    },
    moderation: true,
    verdict: true,
    scores: [{ names: ['adultClassificationScore', 'racyClassificationScore'], values: [0, 1], isRange: true }],
    reach: {
      javascript: [
        { client: 'moderator', members: ['imageModeration.evaluateMethod', 'imageModeration.evaluateFileInput', 'imageModeration.evaluateUrlInput'], verified: 'package' },
        { client: 'moderator-legacy', members: ['imageModeration.evaluateMethod', 'imageModeration.evaluateFileInput', 'imageModeration.evaluateUrlInput'], verified: 'package' },
      ],
      python: [{ client: 'moderator', members: ['image_moderation.evaluate_method', 'image_moderation.evaluate_file_input', 'image_moderation.evaluate_url_input'], verified: 'package' }],
      csharp: [{ client: 'moderator', members: ['ImageModeration.EvaluateMethod', 'ImageModeration.EvaluateMethodAsync', 'ImageModeration.EvaluateMethodWithHttpMessagesAsync', 'ImageModeration.EvaluateFileInput', 'ImageModeration.EvaluateFileInputAsync', 'ImageModeration.EvaluateFileInputWithHttpMessagesAsync', 'ImageModeration.EvaluateUrlInput', 'ImageModeration.EvaluateUrlInputAsync', 'ImageModeration.EvaluateUrlInputWithHttpMessagesAsync'], verified: 'sample' }],
      java: [{ client: 'moderator', members: ['imageModerations.evaluateMethod', 'imageModerations.evaluateMethodAsync', 'imageModerations.evaluateMethodWithServiceResponseAsync', 'imageModerations.evaluateFileInput', 'imageModerations.evaluateFileInputAsync', 'imageModerations.evaluateFileInputWithServiceResponseAsync', 'imageModerations.evaluateUrlInput', 'imageModerations.evaluateUrlInputAsync', 'imageModerations.evaluateUrlInputWithServiceResponseAsync'], verified: 'sample' }],
      go: [{ client: 'image-moderation', members: ['EvaluateMethod', 'EvaluateFileInput', 'EvaluateURLInput'], verified: 'package' }],
    },
    routes: [
      { method: 'POST', path: '/contentmoderator/moderate/v1.0/ProcessImage/Evaluate', apiVersions: VERSIONS },
    ],
  },
  {
    id: 'match-image',
    kind: 'analyze',
    summary: 'Compares an image with the image lists of the customer',
    sends: ['the image, or its address for the service to fetch it'],
    keeps: {
      statement: 'The image where cacheImage is true; what else is kept is not published.',
      facts: ['cm-cache-image'],
    },
    moderation: true,
    verdict: true,
    reach: {
      javascript: [
        { client: 'moderator', members: ['imageModeration.matchMethod', 'imageModeration.matchUrlInput', 'imageModeration.matchFileInput'], verified: 'package' },
        { client: 'moderator-legacy', members: ['imageModeration.matchMethod', 'imageModeration.matchUrlInput', 'imageModeration.matchFileInput'], verified: 'package' },
      ],
      python: [{ client: 'moderator', members: ['image_moderation.match_method', 'image_moderation.match_url_input', 'image_moderation.match_file_input'], verified: 'package' }],
      csharp: [{ client: 'moderator', members: ['ImageModeration.MatchMethod', 'ImageModeration.MatchMethodAsync', 'ImageModeration.MatchMethodWithHttpMessagesAsync', 'ImageModeration.MatchUrlInput', 'ImageModeration.MatchUrlInputAsync', 'ImageModeration.MatchUrlInputWithHttpMessagesAsync', 'ImageModeration.MatchFileInput', 'ImageModeration.MatchFileInputAsync', 'ImageModeration.MatchFileInputWithHttpMessagesAsync'], verified: 'sample' }],
      java: [{ client: 'moderator', members: ['imageModerations.matchMethod', 'imageModerations.matchMethodAsync', 'imageModerations.matchMethodWithServiceResponseAsync', 'imageModerations.matchUrlInput', 'imageModerations.matchUrlInputAsync', 'imageModerations.matchUrlInputWithServiceResponseAsync', 'imageModerations.matchFileInput', 'imageModerations.matchFileInputAsync', 'imageModerations.matchFileInputWithServiceResponseAsync'], verified: 'sample' }],
      go: [{ client: 'image-moderation', members: ['MatchMethod', 'MatchURLInput', 'MatchFileInput'], verified: 'package' }],
    },
    routes: [
      { method: 'POST', path: '/contentmoderator/moderate/v1.0/ProcessImage/Match', apiVersions: VERSIONS },
    ],
  },
  {
    id: 'find-faces',
    kind: 'analyze',
    summary: 'Finds faces in an image with their boxes',
    sends: ['the image, or its address for the service to fetch it'],
    keeps: {
      statement: 'The image where cacheImage is true; what else is kept is not published.',
      facts: ['cm-cache-image'],
    },
    verdict: true,
    reach: {
      javascript: [
        { client: 'moderator', members: ['imageModeration.findFaces', 'imageModeration.findFacesFileInput', 'imageModeration.findFacesUrlInput'], verified: 'package' },
        { client: 'moderator-legacy', members: ['imageModeration.findFaces', 'imageModeration.findFacesFileInput', 'imageModeration.findFacesUrlInput'], verified: 'package' },
      ],
      python: [{ client: 'moderator', members: ['image_moderation.find_faces', 'image_moderation.find_faces_file_input', 'image_moderation.find_faces_url_input'], verified: 'package' }],
      csharp: [{ client: 'moderator', members: ['ImageModeration.FindFaces', 'ImageModeration.FindFacesAsync', 'ImageModeration.FindFacesWithHttpMessagesAsync', 'ImageModeration.FindFacesFileInput', 'ImageModeration.FindFacesFileInputAsync', 'ImageModeration.FindFacesFileInputWithHttpMessagesAsync', 'ImageModeration.FindFacesUrlInput', 'ImageModeration.FindFacesUrlInputAsync', 'ImageModeration.FindFacesUrlInputWithHttpMessagesAsync'], verified: 'sample' }],
      java: [{ client: 'moderator', members: ['imageModerations.findFaces', 'imageModerations.findFacesAsync', 'imageModerations.findFacesWithServiceResponseAsync', 'imageModerations.findFacesFileInput', 'imageModerations.findFacesFileInputAsync', 'imageModerations.findFacesFileInputWithServiceResponseAsync', 'imageModerations.findFacesUrlInput', 'imageModerations.findFacesUrlInputAsync', 'imageModerations.findFacesUrlInputWithServiceResponseAsync'], verified: 'sample' }],
      go: [{ client: 'image-moderation', members: ['FindFaces', 'FindFacesFileInput', 'FindFacesURLInput'], verified: 'package' }],
    },
    routes: [
      { method: 'POST', path: '/contentmoderator/moderate/v1.0/ProcessImage/FindFaces', apiVersions: VERSIONS },
    ],
  },
  {
    id: 'read-image-text',
    kind: 'analyze',
    summary: 'Reads the text in an image',
    sends: ['the image, or its address for the service to fetch it'],
    keeps: {
      statement: 'The image where cacheImage is true; what else is kept is not published.',
      facts: ['cm-cache-image'],
    },
    returnsText: true,
    reach: {
      javascript: [
        { client: 'moderator', members: ['imageModeration.oCRMethod', 'imageModeration.oCRUrlInput', 'imageModeration.oCRFileInput'], verified: 'package' },
        { client: 'moderator-legacy', members: ['imageModeration.oCRMethod', 'imageModeration.oCRUrlInput', 'imageModeration.oCRFileInput'], verified: 'package' },
      ],
      python: [{ client: 'moderator', members: ['image_moderation.ocr_method', 'image_moderation.ocr_url_input', 'image_moderation.ocr_file_input'], verified: 'package' }],
      csharp: [{ client: 'moderator', members: ['ImageModeration.OCRMethod', 'ImageModeration.OCRMethodAsync', 'ImageModeration.OCRMethodWithHttpMessagesAsync', 'ImageModeration.OCRUrlInput', 'ImageModeration.OCRUrlInputAsync', 'ImageModeration.OCRUrlInputWithHttpMessagesAsync', 'ImageModeration.OCRFileInput', 'ImageModeration.OCRFileInputAsync', 'ImageModeration.OCRFileInputWithHttpMessagesAsync'], verified: 'sample' }],
      java: [{ client: 'moderator', members: ['imageModerations.oCRMethod', 'imageModerations.oCRMethodAsync', 'imageModerations.oCRMethodWithServiceResponseAsync', 'imageModerations.oCRUrlInput', 'imageModerations.oCRUrlInputAsync', 'imageModerations.oCRUrlInputWithServiceResponseAsync', 'imageModerations.oCRFileInput', 'imageModerations.oCRFileInputAsync', 'imageModerations.oCRFileInputWithServiceResponseAsync'], verified: 'sample' }],
      go: [{ client: 'image-moderation', members: ['OCRMethod', 'OCRURLInput', 'OCRFileInput'], verified: 'package' }],
    },
    routes: [
      { method: 'POST', path: '/contentmoderator/moderate/v1.0/ProcessImage/OCR', apiVersions: VERSIONS },
    ],
  },
];
