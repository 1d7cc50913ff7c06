import type { Operation } from '../../schema.js';
import { V3_CLASSIFIER_VERSIONS, V4_SINCE_2024_07_31, V4_VERSIONS } from './versions.js';

/** Classifiers of your own. */
export const classifierOperations: readonly Operation[] = [
  {
    id: 'build-classifier',
    kind: 'train',
    summary: 'Trains a document classifier on documents in blob storage',
    sends: ['address of the container', 'the training documents, which the service fetches'],
    keeps: {
      statement: 'The trained classifier stays until it is deleted. Training data and interim results stay in the blob storage of the customer.',
      facts: ['di-model-stored', 'di-training-own-blob'],
      content: { what: 'the trained classifier', until: 'deleted' },
    },
    deletedBy: ['delete-classifier'],
    reach: {
      javascript: [
        { client: 'analysis-v4', path: '/documentClassifiers:build', verb: 'post', poller: true, verified: 'package' },
        { client: 'administration-v3', members: ['beginBuildDocumentClassifier'], poller: true, versions: '4.1 - 5.x', verified: 'package' },
      ],
      python: [
        { client: 'administration-v4', members: ['begin_build_classifier'], poller: true, verified: 'source' },
        { client: 'administration-v3', members: ['begin_build_document_classifier'], poller: true, versions: '3.3+', verified: 'source' },
      ],
      csharp: [
        { client: 'administration-v4', members: ['BuildClassifier', 'BuildClassifierAsync'], poller: true, verified: 'source' },
        { client: 'administration-v3', members: ['BuildDocumentClassifier', 'BuildDocumentClassifierAsync'], poller: true, versions: '4.1+', verified: 'source' },
      ],
      java: [
        { client: 'administration-v4', members: ['beginBuildClassifier', 'beginBuildClassifierWithModel'], poller: true, verified: 'source' },
        { client: 'administration-v3', members: ['beginBuildDocumentClassifier'], poller: true, versions: '4.1+', verified: 'source' },
      ],
    },
    routes: [
      { method: 'POST', path: '/documentintelligence/documentClassifiers:build', apiVersions: V4_VERSIONS },
      { method: 'POST', path: '/formrecognizer/documentClassifiers:build', apiVersions: V3_CLASSIFIER_VERSIONS },
    ],
  },
  {
    id: 'authorize-classifier-copy',
    kind: 'manage',
    summary: 'Authorizes another resource to copy a classifier into this one',
    sends: [],
    keeps: {
      statement: null,
      facts: [],
    },
    reach: {
      javascript: [{ client: 'analysis-v4', path: '/documentClassifiers:authorizeCopy', verb: 'post', versions: '1.0.0-beta.3+', verified: 'package' }],
      python: [{ client: 'administration-v4', members: ['authorize_classifier_copy'], verified: 'source' }],
      csharp: [{ client: 'administration-v4', members: ['AuthorizeClassifierCopy', 'AuthorizeClassifierCopyAsync'], verified: 'source' }],
      java: [{ client: 'administration-v4', members: ['authorizeClassifierCopy', 'authorizeClassifierCopyWithResponse'], verified: 'source' }],
    },
    routes: [
      { method: 'POST', path: '/documentintelligence/documentClassifiers:authorizeCopy', apiVersions: V4_SINCE_2024_07_31 },
    ],
  },
  {
    id: 'copy-classifier-to',
    kind: 'export',
    summary: 'Copies a classifier to another resource, which may be in another region',
    sends: ['the copy authorization'],
    keeps: {
      statement: 'The copy stays in the target resource until it is deleted there.',
      facts: ['di-model-stored'],
    },
    deletedBy: ['delete-classifier'],
    reach: {
      javascript: [{ client: 'analysis-v4', path: '/documentClassifiers/{classifierId}:copyTo', verb: 'post', poller: true, versions: '1.0.0-beta.3+', verified: 'package' }],
      python: [{ client: 'administration-v4', members: ['begin_copy_classifier_to'], poller: true, verified: 'source' }],
      csharp: [{ client: 'administration-v4', members: ['CopyClassifierTo', 'CopyClassifierToAsync'], poller: true, verified: 'source' }],
      java: [{ client: 'administration-v4', members: ['beginCopyClassifierTo', 'beginCopyClassifierToWithModel'], poller: true, verified: 'source' }],
    },
    routes: [
      { method: 'POST', path: '/documentintelligence/documentClassifiers/{classifierId}:copyTo', apiVersions: V4_SINCE_2024_07_31 },
    ],
  },
  {
    id: 'get-classifier',
    kind: 'read',
    summary: 'Reads a classifier',
    sends: [],
    keeps: {
      statement: 'Nothing new; the call only reads.',
      facts: [],
    },
    reach: {
      javascript: [
        { client: 'analysis-v4', path: '/documentClassifiers/{classifierId}', verb: 'get', verified: 'package' },
        { client: 'administration-v3', members: ['getDocumentClassifier'], versions: '4.1 - 5.x', verified: 'package' },
      ],
      python: [
        { client: 'administration-v4', members: ['get_classifier'], verified: 'source' },
        { client: 'administration-v3', members: ['get_document_classifier'], versions: '3.3+', verified: 'source' },
      ],
      csharp: [
        { client: 'administration-v4', members: ['GetClassifier', 'GetClassifierAsync'], verified: 'source' },
        { client: 'administration-v3', members: ['GetDocumentClassifier', 'GetDocumentClassifierAsync'], versions: '4.1+', verified: 'source' },
      ],
      java: [
        { client: 'administration-v4', members: ['getClassifier', 'getClassifierWithResponse'], verified: 'source' },
        { client: 'administration-v3', members: ['getDocumentClassifier', 'getDocumentClassifierWithResponse'], versions: '4.1+', verified: 'source' },
      ],
    },
    routes: [
      { method: 'GET', path: '/documentintelligence/documentClassifiers/{classifierId}', apiVersions: V4_VERSIONS },
      { method: 'GET', path: '/formrecognizer/documentClassifiers/{classifierId}', apiVersions: V3_CLASSIFIER_VERSIONS },
    ],
  },
  {
    id: 'list-classifiers',
    kind: 'read',
    summary: 'Lists the classifiers',
    sends: [],
    keeps: {
      statement: 'Nothing new; the call only reads.',
      facts: [],
    },
    reach: {
      javascript: [
        { client: 'analysis-v4', path: '/documentClassifiers', verb: 'get', verified: 'package' },
        { client: 'administration-v3', members: ['listDocumentClassifiers'], versions: '4.1 - 5.x', verified: 'package' },
      ],
      python: [
        { client: 'administration-v4', members: ['list_classifiers'], verified: 'source' },
        { client: 'administration-v3', members: ['list_document_classifiers'], versions: '3.3+', verified: 'source' },
      ],
      csharp: [
        { client: 'administration-v4', members: ['GetClassifiers', 'GetClassifiersAsync'], verified: 'source' },
        { client: 'administration-v3', members: ['GetDocumentClassifiers', 'GetDocumentClassifiersAsync'], versions: '4.1+', verified: 'source' },
      ],
      java: [
        { client: 'administration-v4', members: ['listClassifiers'], verified: 'source' },
        { client: 'administration-v3', members: ['listDocumentClassifiers'], versions: '4.1+', verified: 'source' },
      ],
    },
    routes: [
      { method: 'GET', path: '/documentintelligence/documentClassifiers', apiVersions: V4_VERSIONS },
      { method: 'GET', path: '/formrecognizer/documentClassifiers', apiVersions: V3_CLASSIFIER_VERSIONS },
    ],
  },
  {
    id: 'delete-classifier',
    kind: 'delete',
    summary: 'Deletes a classifier',
    sends: [],
    keeps: {
      statement: 'Nothing; the call removes stored data.',
      facts: ['di-model-delete'],
    },
    reach: {
      javascript: [
        { client: 'analysis-v4', path: '/documentClassifiers/{classifierId}', verb: 'delete', verified: 'package' },
        { client: 'administration-v3', members: ['deleteDocumentClassifier'], versions: '4.1 - 5.x', verified: 'package' },
      ],
      python: [
        { client: 'administration-v4', members: ['delete_classifier'], verified: 'source' },
        { client: 'administration-v3', members: ['delete_document_classifier'], versions: '3.3+', verified: 'source' },
      ],
      csharp: [
        { client: 'administration-v4', members: ['DeleteClassifier', 'DeleteClassifierAsync'], verified: 'source' },
        { client: 'administration-v3', members: ['DeleteDocumentClassifier', 'DeleteDocumentClassifierAsync'], versions: '4.1+', verified: 'source' },
      ],
      java: [
        { client: 'administration-v4', members: ['deleteClassifier', 'deleteClassifierWithResponse'], verified: 'source' },
        { client: 'administration-v3', members: ['deleteDocumentClassifier', 'deleteDocumentClassifierWithResponse'], versions: '4.1+', verified: 'source' },
      ],
    },
    routes: [
      { method: 'DELETE', path: '/documentintelligence/documentClassifiers/{classifierId}', apiVersions: V4_VERSIONS },
      { method: 'DELETE', path: '/formrecognizer/documentClassifiers/{classifierId}', apiVersions: V3_CLASSIFIER_VERSIONS },
    ],
  },
];
