import type { Operation } from '../../schema.js';
import { V2_VERSIONS, V3_VERSIONS, V4_VERSIONS } from './versions.js';

/** Models of your own. */
export const modelOperations: readonly Operation[] = [
  {
    id: 'build-document-model',
    kind: 'train',
    summary: 'Trains a custom extraction model on labeled documents in blob storage',
    sends: ['address of the container', 'the training documents, which the service fetches'],
    keeps: {
      statement: 'The trained model stays until it is deleted. Training data and interim results stay in the blob storage of the customer.',
      facts: ['di-model-stored', 'di-training-own-blob'],
      content: { what: 'the trained model', until: 'deleted' },
    },
    deletedBy: ['delete-model'],
    reach: {
      javascript: [
        { client: 'analysis-v4', path: '/documentModels:build', verb: 'post', poller: true, verified: 'package' },
        { client: 'administration-v3', members: ['beginBuildDocumentModel'], poller: true, versions: '4.0.0 - 5.x', verified: 'package' },
        { client: 'administration-v3', members: ['beginBuildModel'], poller: true, versions: '4.0.0-beta', verified: 'package' },
        { client: 'training-v2', members: ['beginTraining'], poller: true, verified: 'package' },
      ],
      python: [
        { client: 'administration-v4', members: ['begin_build_document_model'], poller: true, verified: 'source' },
        { client: 'administration-v3', members: ['begin_build_document_model'], poller: true, verified: 'package' },
        { client: 'administration-v3', members: ['begin_build_model'], poller: true, versions: '3.2.0b1 - 3.2.0b6', verified: 'source' },
        { client: 'training-v2', members: ['begin_training'], poller: true, verified: 'package' },
        { client: 'recognizer-v1', members: ['train_custom_model'], verified: 'package' },
      ],
      csharp: [
        { client: 'administration-v4', members: ['BuildDocumentModel', 'BuildDocumentModelAsync'], poller: true, verified: 'source' },
        { client: 'administration-v3', members: ['BuildDocumentModel', 'BuildDocumentModelAsync'], poller: true, verified: 'source' },
        { client: 'administration-v3', members: ['StartBuildModel', 'StartBuildModelAsync'], poller: true, versions: '4.0.0-beta.1 - 4.0.0-beta.4', verified: 'source' },
        { client: 'administration-v3', members: ['BuildModel', 'BuildModelAsync'], poller: true, versions: '4.0.0-beta.5', verified: 'convention' },
        { client: 'training-v2', members: ['StartTraining', 'StartTrainingAsync'], poller: true, verified: 'source' },
        { client: 'custom-form-preview', members: ['StartTraining', 'StartTrainingAsync', 'StartTrainingWithLabels', 'StartTrainingWithLabelsAsync'], poller: true, verified: 'source' },
      ],
      java: [
        { client: 'administration-v4', members: ['beginBuildDocumentModel', 'beginBuildDocumentModelWithModel'], poller: true, verified: 'source' },
        { client: 'administration-v3', members: ['beginBuildDocumentModel'], poller: true, verified: 'source' },
        { client: 'administration-v3', members: ['beginBuildModel'], poller: true, versions: '4.0.0-beta', verified: 'source' },
        { client: 'training-v2', members: ['beginTraining'], poller: true, verified: 'source' },
      ],
      go: [{ client: 'recognizer-v1', members: ['TrainCustomModel'], verified: 'package' }],
    },
    routes: [
      { method: 'POST', path: '/documentintelligence/documentModels:build', apiVersions: V4_VERSIONS },
      { method: 'POST', path: '/formrecognizer/documentModels:build', apiVersions: V3_VERSIONS },
      { method: 'POST', path: '/formrecognizer/{version}/custom/models', apiVersions: V2_VERSIONS },
      { method: 'POST', path: '/formrecognizer/v1.0-preview/custom/train', apiVersions: ['v1.0-preview'] },
    ],
  },
  {
    id: 'compose-model',
    kind: 'train',
    summary: 'Joins several models into one',
    sends: ['ids of the models'],
    keeps: {
      statement: 'The composed model stays until it is deleted.',
      facts: ['di-model-stored'],
      content: { what: 'the trained model', until: 'deleted' },
    },
    deletedBy: ['delete-model'],
    reach: {
      javascript: [
        { client: 'analysis-v4', path: '/documentModels:compose', verb: 'post', poller: true, verified: 'package' },
        { client: 'administration-v3', members: ['beginComposeDocumentModel'], poller: true, versions: '4.0.0 - 5.x', verified: 'package' },
        { client: 'administration-v3', members: ['beginComposeModel'], poller: true, versions: '4.0.0-beta', verified: 'package' },
        { client: 'training-v2', members: ['beginCreateComposedModel'], poller: true, versions: '3.1 - 3.x', verified: 'package' },
      ],
      python: [
        { client: 'administration-v4', members: ['begin_compose_model'], poller: true, verified: 'source' },
        { client: 'administration-v3', members: ['begin_compose_document_model'], poller: true, verified: 'package' },
        { client: 'administration-v3', members: ['begin_create_composed_model'], poller: true, versions: '3.2.0b1 - 3.2.0b5', verified: 'source' },
        { client: 'administration-v3', members: ['begin_compose_model'], poller: true, versions: '3.2.0b6', verified: 'source' },
        { client: 'training-v2', members: ['begin_create_composed_model'], poller: true, versions: '3.1+', verified: 'package' },
      ],
      csharp: [
        { client: 'administration-v4', members: ['ComposeModel', 'ComposeModelAsync'], poller: true, verified: 'source' },
        { client: 'administration-v3', members: ['ComposeDocumentModel', 'ComposeDocumentModelAsync'], poller: true, verified: 'source' },
        { client: 'administration-v3', members: ['StartCreateComposedModel', 'StartCreateComposedModelAsync'], poller: true, versions: '4.0.0-beta.1 - 4.0.0-beta.4', verified: 'source' },
        { client: 'administration-v3', members: ['ComposeModel', 'ComposeModelAsync'], poller: true, versions: '4.0.0-beta.5', verified: 'source' },
        { client: 'training-v2', members: ['StartCreateComposedModel', 'StartCreateComposedModelAsync'], poller: true, versions: '3.1 - 4.x', verified: 'source' },
      ],
      java: [
        { client: 'administration-v4', members: ['beginComposeModel', 'beginComposeModelWithModel'], poller: true, verified: 'source' },
        { client: 'administration-v3', members: ['beginComposeDocumentModel'], poller: true, verified: 'source' },
        { client: 'administration-v3', members: ['beginCreateComposedModel'], poller: true, versions: '4.0.0-beta.1 - 4.0.0-beta.5', verified: 'source' },
        { client: 'administration-v3', members: ['beginComposeModel'], poller: true, versions: '4.0.0-beta.6', verified: 'source' },
        { client: 'training-v2', members: ['beginCreateComposedModel'], poller: true, versions: '3.1 - 4.x', verified: 'source' },
      ],
    },
    routes: [
      { method: 'POST', path: '/documentintelligence/documentModels:compose', apiVersions: V4_VERSIONS },
      { method: 'POST', path: '/formrecognizer/documentModels:compose', apiVersions: V3_VERSIONS },
      { method: 'POST', path: '/formrecognizer/{version}/custom/models/compose', apiVersions: ['v2.1'] },
    ],
  },
  {
    id: 'authorize-model-copy',
    kind: 'manage',
    summary: 'Authorizes another resource to copy a model into this one',
    sends: [],
    keeps: {
      statement: null,
      facts: [],
    },
    reach: {
      javascript: [
        { client: 'analysis-v4', path: '/documentModels:authorizeCopy', verb: 'post', verified: 'package' },
        { client: 'administration-v3', members: ['getCopyAuthorization'], verified: 'package' },
        { client: 'training-v2', members: ['getCopyAuthorization'], verified: 'package' },
      ],
      python: [
        { client: 'administration-v4', members: ['authorize_model_copy'], verified: 'source' },
        { client: 'administration-v3', members: ['get_copy_authorization'], verified: 'package' },
        { client: 'training-v2', members: ['get_copy_authorization'], verified: 'package' },
      ],
      csharp: [
        { client: 'administration-v4', members: ['AuthorizeModelCopy', 'AuthorizeModelCopyAsync'], verified: 'source' },
        { client: 'administration-v3', members: ['GetCopyAuthorization', 'GetCopyAuthorizationAsync'], verified: 'source' },
        { client: 'training-v2', members: ['GetCopyAuthorization', 'GetCopyAuthorizationAsync'], verified: 'source' },
      ],
      java: [
        { client: 'administration-v4', members: ['authorizeModelCopy', 'authorizeModelCopyWithResponse'], verified: 'source' },
        { client: 'administration-v3', members: ['getCopyAuthorization', 'getCopyAuthorizationWithResponse'], verified: 'source' },
        { client: 'training-v2', members: ['getCopyAuthorization', 'getCopyAuthorizationWithResponse'], verified: 'source' },
      ],
    },
    routes: [
      { method: 'POST', path: '/documentintelligence/documentModels:authorizeCopy', apiVersions: V4_VERSIONS },
      { method: 'POST', path: '/formrecognizer/documentModels:authorizeCopy', apiVersions: V3_VERSIONS },
      { method: 'POST', path: '/formrecognizer/{version}/custom/models/copyAuthorization', apiVersions: V2_VERSIONS },
    ],
  },
  {
    id: 'copy-model-to',
    kind: 'export',
    summary: 'Copies a model to another resource, which may be in another region',
    sends: ['the copy authorization'],
    keeps: {
      statement: 'The copy stays in the target resource until it is deleted there.',
      facts: ['di-model-stored'],
    },
    deletedBy: ['delete-model'],
    reach: {
      javascript: [
        { client: 'analysis-v4', path: '/documentModels/{modelId}:copyTo', verb: 'post', poller: true, verified: 'package' },
        { client: 'administration-v3', members: ['beginCopyModelTo'], poller: true, versions: '4.0.0-beta.4 - 5.x', verified: 'package' },
        { client: 'administration-v3', members: ['beginCopyModel'], poller: true, versions: '4.0.0-beta.1 - 4.0.0-beta.3', verified: 'package' },
        { client: 'training-v2', members: ['beginCopyModel'], poller: true, verified: 'package' },
      ],
      python: [
        { client: 'administration-v4', members: ['begin_copy_model_to'], poller: true, verified: 'source' },
        { client: 'administration-v3', members: ['begin_copy_document_model_to'], poller: true, verified: 'package' },
        { client: 'administration-v3', members: ['begin_copy_model', 'begin_copy_model_to'], poller: true, versions: '3.2.0b1 - 3.2.0b6', verified: 'source' },
        { client: 'training-v2', members: ['begin_copy_model'], poller: true, verified: 'package' },
      ],
      csharp: [
        { client: 'administration-v4', members: ['CopyModelTo', 'CopyModelToAsync'], poller: true, verified: 'source' },
        { client: 'administration-v3', members: ['CopyDocumentModelTo', 'CopyDocumentModelToAsync'], poller: true, verified: 'source' },
        { client: 'administration-v3', members: ['StartCopyModelTo', 'StartCopyModelToAsync'], poller: true, versions: '4.0.0-beta.1 - 4.0.0-beta.4', verified: 'source' },
        { client: 'administration-v3', members: ['StartCopyModel', 'StartCopyModelAsync', 'CopyModelTo', 'CopyModelToAsync'], poller: true, versions: '4.0.0-beta', verified: 'convention' },
        { client: 'training-v2', members: ['StartCopyModel', 'StartCopyModelAsync'], poller: true, verified: 'source' },
      ],
      java: [
        { client: 'administration-v4', members: ['beginCopyModelTo', 'beginCopyModelToWithModel'], poller: true, verified: 'source' },
        { client: 'administration-v3', members: ['beginCopyDocumentModelTo'], poller: true, verified: 'source' },
        { client: 'administration-v3', members: ['beginCopyModel', 'beginCopyModelTo'], poller: true, versions: '4.0.0-beta', verified: 'source' },
        { client: 'training-v2', members: ['beginCopyModel'], poller: true, verified: 'source' },
      ],
    },
    routes: [
      { method: 'POST', path: '/documentintelligence/documentModels/{modelId}:copyTo', apiVersions: V4_VERSIONS },
      { method: 'POST', path: '/formrecognizer/documentModels/{modelId}:copyTo', apiVersions: V3_VERSIONS },
      { method: 'POST', path: '/formrecognizer/{version}/custom/models/{modelId}/copy', apiVersions: V2_VERSIONS },
    ],
  },
  {
    id: 'get-model',
    kind: 'read',
    summary: 'Reads a model',
    sends: [],
    keeps: {
      statement: 'Nothing new; the call only reads.',
      facts: [],
    },
    reach: {
      javascript: [
        { client: 'analysis-v4', path: '/documentModels/{modelId}', verb: 'get', verified: 'package' },
        { client: 'administration-v3', members: ['getDocumentModel'], versions: '4.0.0 - 5.x', verified: 'package' },
        { client: 'administration-v3', members: ['getModel'], versions: '4.0.0-beta', verified: 'package' },
        { client: 'training-v2', members: ['getCustomModel'], verified: 'package' },
      ],
      python: [
        { client: 'administration-v4', members: ['get_model'], verified: 'source' },
        { client: 'administration-v3', members: ['get_document_model'], verified: 'package' },
        { client: 'administration-v3', members: ['get_model'], versions: '3.2.0b1 - 3.2.0b6', verified: 'source' },
        { client: 'training-v2', members: ['get_custom_model'], verified: 'package' },
        { client: 'recognizer-v1', members: ['get_custom_model'], verified: 'package' },
      ],
      csharp: [
        { client: 'administration-v4', members: ['GetModel', 'GetModelAsync'], verified: 'source' },
        { client: 'administration-v3', members: ['GetDocumentModel', 'GetDocumentModelAsync'], verified: 'source' },
        { client: 'administration-v3', members: ['GetModel', 'GetModelAsync'], versions: '4.0.0-beta', verified: 'convention' },
        { client: 'training-v2', members: ['GetCustomModel', 'GetCustomModelAsync'], verified: 'source' },
      ],
      java: [
        { client: 'administration-v4', members: ['getModel', 'getModelWithResponse'], verified: 'source' },
        { client: 'administration-v3', members: ['getDocumentModel', 'getDocumentModelWithResponse'], verified: 'source' },
        { client: 'administration-v3', members: ['getModel', 'getModelWithResponse'], versions: '4.0.0-beta', verified: 'source' },
        { client: 'training-v2', members: ['getCustomModel', 'getCustomModelWithResponse'], verified: 'source' },
      ],
      go: [{ client: 'recognizer-v1', members: ['GetCustomModel'], verified: 'package' }],
    },
    routes: [
      { method: 'GET', path: '/documentintelligence/documentModels/{modelId}', apiVersions: V4_VERSIONS },
      { method: 'GET', path: '/formrecognizer/documentModels/{modelId}', apiVersions: V3_VERSIONS },
      { method: 'GET', path: '/formrecognizer/{version}/custom/models/{modelId}', apiVersions: V2_VERSIONS },
      { method: 'GET', path: '/formrecognizer/v1.0-preview/custom/models/{id}', apiVersions: ['v1.0-preview'] },
    ],
  },
  {
    id: 'list-models',
    kind: 'read',
    summary: 'Lists the models',
    sends: [],
    keeps: {
      statement: 'Nothing new; the call only reads.',
      facts: [],
    },
    reach: {
      javascript: [
        { client: 'analysis-v4', path: '/documentModels', verb: 'get', verified: 'package' },
        { client: 'administration-v3', members: ['listDocumentModels'], versions: '4.0.0 - 5.x', verified: 'package' },
        { client: 'administration-v3', members: ['listModels'], versions: '4.0.0-beta', verified: 'package' },
        { client: 'training-v2', members: ['listCustomModels'], verified: 'package' },
      ],
      python: [
        { client: 'administration-v4', members: ['list_models'], verified: 'source' },
        { client: 'administration-v3', members: ['list_document_models'], verified: 'package' },
        { client: 'administration-v3', members: ['list_models'], versions: '3.2.0b1 - 3.2.0b6', verified: 'source' },
        { client: 'training-v2', members: ['list_custom_models'], verified: 'package' },
        { client: 'recognizer-v1', members: ['get_custom_models'], verified: 'package' },
      ],
      csharp: [
        { client: 'administration-v4', members: ['GetModels', 'GetModelsAsync'], verified: 'source' },
        { client: 'administration-v3', members: ['GetDocumentModels', 'GetDocumentModelsAsync'], verified: 'source' },
        { client: 'administration-v3', members: ['GetModels', 'GetModelsAsync'], versions: '4.0.0-beta', verified: 'convention' },
        { client: 'training-v2', members: ['GetCustomModels', 'GetCustomModelsAsync'], verified: 'source' },
        { client: 'custom-form-preview', members: ['GetModels', 'GetModelsAsync'], verified: 'source' },
      ],
      java: [
        { client: 'administration-v4', members: ['listModels'], verified: 'source' },
        { client: 'administration-v3', members: ['listDocumentModels'], verified: 'source' },
        { client: 'administration-v3', members: ['listModels'], versions: '4.0.0-beta', verified: 'source' },
        { client: 'training-v2', members: ['listCustomModels'], verified: 'source' },
      ],
      go: [{ client: 'recognizer-v1', members: ['GetCustomModels'], verified: 'package' }],
    },
    routes: [
      { method: 'GET', path: '/documentintelligence/documentModels', apiVersions: V4_VERSIONS },
      { method: 'GET', path: '/formrecognizer/documentModels', apiVersions: V3_VERSIONS },
      { method: 'GET', path: '/formrecognizer/{version}/custom/models', apiVersions: V2_VERSIONS },
      { method: 'GET', path: '/formrecognizer/v1.0-preview/custom/models', apiVersions: ['v1.0-preview'] },
    ],
  },
  {
    id: 'delete-model',
    kind: 'delete',
    summary: 'Deletes a custom model',
    sends: [],
    keeps: {
      statement: 'Nothing; the call removes stored data.',
      facts: ['di-model-delete'],
    },
    reach: {
      javascript: [
        { client: 'analysis-v4', path: '/documentModels/{modelId}', verb: 'delete', verified: 'package' },
        { client: 'administration-v3', members: ['deleteDocumentModel'], versions: '4.0.0 - 5.x', verified: 'package' },
        { client: 'administration-v3', members: ['deleteModel'], versions: '4.0.0-beta', verified: 'package' },
        { client: 'training-v2', members: ['deleteModel'], verified: 'package' },
      ],
      python: [
        { client: 'administration-v4', members: ['delete_model'], verified: 'source' },
        { client: 'administration-v3', members: ['delete_document_model'], verified: 'package' },
        { client: 'administration-v3', members: ['delete_model'], versions: '3.2.0b1 - 3.2.0b6', verified: 'source' },
        { client: 'training-v2', members: ['delete_model'], verified: 'package' },
        { client: 'recognizer-v1', members: ['delete_custom_model'], verified: 'package' },
      ],
      csharp: [
        { client: 'administration-v4', members: ['DeleteModel', 'DeleteModelAsync'], verified: 'source' },
        { client: 'administration-v3', members: ['DeleteDocumentModel', 'DeleteDocumentModelAsync'], verified: 'source' },
        { client: 'administration-v3', members: ['DeleteModel', 'DeleteModelAsync'], versions: '4.0.0-beta', verified: 'convention' },
        { client: 'training-v2', members: ['DeleteModel', 'DeleteModelAsync'], verified: 'source' },
        { client: 'custom-form-preview', members: ['DeleteModel', 'DeleteModelAsync'], verified: 'source' },
      ],
      java: [
        { client: 'administration-v4', members: ['deleteModel', 'deleteModelWithResponse'], verified: 'source' },
        { client: 'administration-v3', members: ['deleteDocumentModel', 'deleteDocumentModelWithResponse'], verified: 'source' },
        { client: 'administration-v3', members: ['deleteModel', 'deleteModelWithResponse'], versions: '4.0.0-beta', verified: 'source' },
        { client: 'training-v2', members: ['deleteModel', 'deleteModelWithResponse'], verified: 'source' },
      ],
      go: [{ client: 'recognizer-v1', members: ['DeleteCustomModel'], verified: 'package' }],
    },
    routes: [
      { method: 'DELETE', path: '/documentintelligence/documentModels/{modelId}', apiVersions: V4_VERSIONS },
      { method: 'DELETE', path: '/formrecognizer/documentModels/{modelId}', apiVersions: V3_VERSIONS },
      { method: 'DELETE', path: '/formrecognizer/{version}/custom/models/{modelId}', apiVersions: V2_VERSIONS },
      { method: 'DELETE', path: '/formrecognizer/v1.0-preview/custom/models/{id}', apiVersions: ['v1.0-preview'] },
    ],
  },
];
