import type { Operation } from '../../schema.js';
import { BATCH_READ_VERSIONS, READ_VERSIONS, RECOGNIZE_TEXT_VERSIONS } from './versions.js';

/** Text in images and documents, whose result is fetched later. */
export const textOperations: readonly Operation[] = [
  {
    id: 'read',
    kind: 'analyze',
    summary: 'Starts reading the text of an image or document; the result is fetched later',
    sends: ['the image or document, or its address for the service to fetch it'],
    keeps: {
      statement: 'Input and text are held in temporary storage and deleted within 24 hours. No operation deletes them earlier.',
      facts: ['ocr-24h', 'ocr-temp-store'],
      content: { what: 'the image and the text that was read', until: 'hours' },
    },
    verdict: true,
    reach: {
      javascript: [{ client: 'vision', members: ['read', 'readInStream'], versions: '7.x - 8.x', verified: 'package' }],
      python: [{ client: 'vision', members: ['read', 'read_in_stream'], versions: '0.5+', verified: 'package' }],
      csharp: [{ client: 'vision', members: ['ReadAsync', 'ReadWithHttpMessagesAsync', 'ReadInStreamAsync', 'ReadInStreamWithHttpMessagesAsync'], versions: '6.x - 7.x', verified: 'sample' }],
      java: [{ client: 'vision', members: ['read', 'readAsync', 'readWithServiceResponseAsync', 'readInStream', 'readInStreamAsync', 'readInStreamWithServiceResponseAsync'], verified: 'source' }],
      go: [{ client: 'vision-legacy', members: ['Read', 'ReadInStream'], versions: '3.0+', verified: 'package' }],
    },
    routes: [
      { method: 'POST', path: '/vision/v{version}/read/analyze', apiVersions: READ_VERSIONS },
    ],
  },
  {
    id: 'get-read-result',
    kind: 'read-result',
    summary: 'Fetches state and text of a read',
    sends: [],
    keeps: {
      statement: 'Nothing new; input and text go within 24 hours of the analysis, read or not.',
      facts: ['ocr-24h'],
    },
    verdict: true,
    returnsText: true,
    reach: {
      javascript: [{ client: 'vision', members: ['getReadResult'], versions: '7.x - 8.x', verified: 'package' }],
      python: [{ client: 'vision', members: ['get_read_result'], versions: '0.5+', verified: 'package' }],
      csharp: [{ client: 'vision', members: ['GetReadResultAsync', 'GetReadResultWithHttpMessagesAsync'], versions: '6.x - 7.x', verified: 'sample' }],
      java: [{ client: 'vision', members: ['getReadResult', 'getReadResultAsync', 'getReadResultWithServiceResponseAsync'], verified: 'source' }],
      go: [{ client: 'vision-legacy', members: ['GetReadResult'], versions: '3.0+', verified: 'package' }],
    },
    routes: [
      { method: 'GET', path: '/vision/v{version}/read/analyzeResults/{operationId}', apiVersions: READ_VERSIONS },
    ],
  },
  {
    id: 'batch-read-file',
    kind: 'analyze',
    summary: 'Starts reading the text of an image or document, in version 2',
    sends: ['the image or document, or its address for the service to fetch it'],
    keeps: {
      statement: 'Input and text are held in temporary storage and deleted within 24 hours. No operation deletes them earlier.',
      facts: ['ocr-24h', 'ocr-temp-store'],
      content: { what: 'the image and the text that was read', until: 'hours' },
    },
    verdict: true,
    reach: {
      javascript: [
        { client: 'vision', members: ['batchReadFile', 'batchReadFileInStream'], versions: '5.x - 6.x', verified: 'package' },
        { client: 'vision-legacy', members: ['batchReadFile', 'batchReadFileInStream'], versions: '4.x', verified: 'package' },
      ],
      python: [{ client: 'vision', members: ['batch_read_file', 'batch_read_file_in_stream'], versions: '0.1 - 0.5', verified: 'convention' }],
      csharp: [
        { client: 'vision', members: ['BatchReadFileAsync', 'BatchReadFileWithHttpMessagesAsync'], versions: '3.x - 5.x', verified: 'convention' },
        { client: 'vision', members: ['BatchReadFileInStreamAsync', 'BatchReadFileInStreamWithHttpMessagesAsync'], versions: '3.x - 5.x', verified: 'sample' },
      ],
      java: [{ client: 'vision', members: ['batchReadFile', 'batchReadFileAsync', 'batchReadFileWithServiceResponseAsync', 'batchReadFileInStream', 'batchReadFileInStreamAsync', 'batchReadFileInStreamWithServiceResponseAsync'], versions: '1.0.0-beta - 1.0.2-beta', verified: 'convention' }],
      go: [{ client: 'vision-legacy', members: ['BatchReadFile', 'BatchReadFileInStream'], versions: '2.0 - 2.1', verified: 'package' }],
    },
    routes: [
      { method: 'POST', path: '/vision/v{version}/read/core/asyncBatchAnalyze', apiVersions: BATCH_READ_VERSIONS },
    ],
  },
  {
    id: 'get-read-operation-result',
    kind: 'read-result',
    summary: 'Fetches state and text of a version 2 read',
    sends: [],
    keeps: {
      statement: 'Nothing new; input and text go within 24 hours of the analysis, read or not.',
      facts: ['ocr-24h'],
    },
    verdict: true,
    returnsText: true,
    reach: {
      javascript: [
        { client: 'vision', members: ['getReadOperationResult'], versions: '5.x - 6.x', verified: 'package' },
        { client: 'vision-legacy', members: ['getReadOperationResult'], versions: '4.x', verified: 'package' },
      ],
      python: [{ client: 'vision', members: ['get_read_operation_result'], versions: '0.1 - 0.5', verified: 'convention' }],
      csharp: [{ client: 'vision', members: ['GetReadOperationResultAsync', 'GetReadOperationResultWithHttpMessagesAsync'], versions: '3.x - 5.x', verified: 'convention' }],
      java: [{ client: 'vision', members: ['getReadOperationResult', 'getReadOperationResultAsync', 'getReadOperationResultWithServiceResponseAsync'], versions: '1.0.0-beta - 1.0.2-beta', verified: 'convention' }],
      go: [{ client: 'vision-legacy', members: ['GetReadOperationResult'], versions: '2.0 - 2.1', verified: 'package' }],
    },
    routes: [
      { method: 'GET', path: '/vision/v{version}/read/operations/{operationId}', apiVersions: BATCH_READ_VERSIONS },
    ],
  },
  {
    id: 'recognize-text',
    kind: 'analyze',
    summary: 'Starts reading handwritten or printed text, in versions 1 and 2',
    sends: ['the image, or its address for the service to fetch it'],
    keeps: {
      statement: null,
      facts: [],
    },
    verdict: true,
    reach: {
      javascript: [
        { client: 'vision', members: ['recognizeText', 'recognizeTextInStream'], versions: '5.x - 6.x', verified: 'package' },
        { client: 'vision-legacy', members: ['recognizeText', 'recognizeTextInStream'], verified: 'package' },
      ],
      python: [{ client: 'vision', members: ['recognize_text', 'recognize_text_in_stream'], versions: '0.1 - 0.5', verified: 'convention' }],
      csharp: [{ client: 'vision', members: ['RecognizeTextAsync', 'RecognizeTextWithHttpMessagesAsync', 'RecognizeTextInStreamAsync', 'RecognizeTextInStreamWithHttpMessagesAsync'], versions: '3.x - 5.x', verified: 'convention' }],
      java: [{ client: 'vision', members: ['recognizeText', 'recognizeTextAsync', 'recognizeTextWithServiceResponseAsync', 'recognizeTextInStream', 'recognizeTextInStreamAsync', 'recognizeTextInStreamWithServiceResponseAsync'], versions: '1.0.0-beta - 1.0.2-beta', verified: 'convention' }],
      go: [{ client: 'vision-legacy', members: ['RecognizeText', 'RecognizeTextInStream'], versions: '2.0 - 2.1', verified: 'package' }],
    },
    routes: [
      { method: 'POST', path: '/vision/v{version}/recognizeText', apiVersions: RECOGNIZE_TEXT_VERSIONS },
    ],
  },
  {
    id: 'get-text-operation-result',
    kind: 'read-result',
    summary: 'Fetches state and text of a version 1 or 2 text recognition',
    sends: [],
    keeps: {
      statement: null,
      facts: [],
    },
    verdict: true,
    returnsText: true,
    reach: {
      javascript: [
        { client: 'vision', members: ['getTextOperationResult'], versions: '5.x - 6.x', verified: 'package' },
        { client: 'vision-legacy', members: ['getTextOperationResult'], verified: 'package' },
      ],
      python: [{ client: 'vision', members: ['get_text_operation_result'], versions: '0.1 - 0.5', verified: 'convention' }],
      csharp: [{ client: 'vision', members: ['GetTextOperationResultAsync', 'GetTextOperationResultWithHttpMessagesAsync'], versions: '3.x - 5.x', verified: 'convention' }],
      java: [{ client: 'vision', members: ['getTextOperationResult', 'getTextOperationResultAsync', 'getTextOperationResultWithServiceResponseAsync'], versions: '1.0.0-beta - 1.0.2-beta', verified: 'convention' }],
      go: [{ client: 'vision-legacy', members: ['GetTextOperationResult'], versions: '2.0 - 2.1', verified: 'package' }],
    },
    routes: [
      { method: 'GET', path: '/vision/v{version}/textOperations/{operationId}', apiVersions: RECOGNIZE_TEXT_VERSIONS },
    ],
  },
];
