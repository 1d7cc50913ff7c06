import type { Service, Source } from '../schema.js';

/* ------------------------------------------------------------------ pages */

const PERSON_PAGE = 'Customize a Person model with the Azure AI Video Indexer API';
const PERSON_URL = 'https://learn.microsoft.com/azure/azure-video-indexer/customize-person-model-with-api';
const PERSON_INTRODUCTION: Source = { title: PERSON_PAGE, heading: 'Introduction', url: PERSON_URL, asOf: null };
const PERSON_DELETE: Source = { title: PERSON_PAGE, heading: 'Delete a Person model', url: PERSON_URL, asOf: null };
const OUTPUT_PAGE: Source = {
  title: 'Examine the Azure AI Video Indexer output',
  heading: 'Root elements of the insights',
  url: 'https://learn.microsoft.com/azure/azure-video-indexer/video-indexer-output-json-v2',
  asOf: null,
};
const CONNECTOR_PAGE: Source = {
  title: 'Video Indexer (V2) connector',
  heading: 'Actions, delete video source file',
  url: 'https://learn.microsoft.com/connectors/videoindexer-v2/',
  asOf: null,
};
const LIMITED_ACCESS_LIST: Source = {
  title: 'Limited Access features for Azure AI services',
  heading: 'List of Limited Access services',
  url: 'https://github.com/MicrosoftDocs/azure-ai-docs/blob/main/articles/ai-services/cognitive-services-limited-access.md',
  asOf: '2025-05-19',
};

/* ------------------------------------------------------------------ scopes */

const INDEXING = ['upload-video', 'reindex-video'];
const PEOPLE = ['update-face', 'create-person-model', 'add-person', 'add-person-faces', 'read-person-models'];

/* ------------------------------------------------------------------ the service */

/** Reached by its REST API alone: there is no client library for it. */
export const videoIndexer: Service = {
  id: 'video-indexer',
  name: 'Azure AI Video Indexer',
  formerNames: ['Video Indexer', 'Azure Video Analyzer for Media'],
  processes:
    'Videos and recordings go in and stay in the account. Transcripts, text, faces, people, emotions, scenes and topics come out. Named faces become part of a Person model, which looks for the people in other videos.',
  hosts: ['api.videoindexer.ai'],
  routePrefixes: ['/providers/microsoft.videoindexer/'],
  headers: [],
  clients: [],
  operations: [
    {
      id: 'get-access-token',
      kind: 'read',
      summary: 'Gets a token for an account or a video',
      sends: [],
      keeps: {
        statement: 'Nothing new; the call only reads.',
        facts: [],
      },
      reach: {},
      routes: [
        { method: 'GET', path: '/Auth/{location}/Accounts/{accountId}/AccessToken', apiVersions: ['v2'], atOwnHost: true },
        { method: 'GET', path: '/Auth/{location}/Accounts/{accountId}/AccessTokenWithPermission', apiVersions: ['v2'], atOwnHost: true, verified: 'convention' },
        { method: 'GET', path: '/Auth/{location}/Accounts/{accountId}/Videos/{videoId}/AccessToken', apiVersions: ['v2'], atOwnHost: true },
        { method: 'GET', path: '/Auth/{location}/Users/me/AccessToken', apiVersions: ['v2'], atOwnHost: true, verified: 'convention' },
        { method: 'GET', path: '/Auth/{location}/Accounts', apiVersions: ['v2'], atOwnHost: true, verified: 'convention' },
        { method: 'POST', path: '/providers/Microsoft.VideoIndexer/accounts/{accountName}/generateAccessToken', apiVersions: ['2024-01-01', '2025-04-01'], verified: 'convention' },
      ],
    },
    {
      id: 'upload-video',
      kind: 'analyze',
      summary: 'Uploads a video or recording, or its address, and has it indexed: speech, text, faces, scenes',
      sends: ['the video or recording, or its address for the service to fetch it'],
      keeps: { statement: null, facts: [] },
      deletedBy: ['delete-video'],
      reach: {},
      routes: [
        { method: 'POST', path: '/{location}/Accounts/{accountId}/Videos', apiVersions: ['v2'], atOwnHost: true },
      ],
    },
    {
      id: 'reindex-video',
      kind: 'analyze',
      summary: 'Has a stored video indexed again',
      sends: [],
      keeps: { statement: null, facts: [] },
      deletedBy: ['delete-video'],
      reach: {},
      routes: [
        { method: 'PUT', path: '/{location}/Accounts/{accountId}/Videos/{videoId}/ReIndex', apiVersions: ['v2'], atOwnHost: true },
      ],
    },
    {
      id: 'list-videos',
      kind: 'read',
      summary: 'Lists videos, or searches in what was said, shown and who was seen',
      sends: [],
      keeps: {
        statement: 'Nothing new; the call only reads.',
        facts: [],
      },
      reach: {},
      routes: [
        { method: 'GET', path: '/{location}/Accounts/{accountId}/Videos', apiVersions: ['v2'], atOwnHost: true },
        { method: 'GET', path: '/{location}/Accounts/{accountId}/Videos/Search', apiVersions: ['v2'], atOwnHost: true },
      ],
    },
    {
      id: 'get-index',
      kind: 'read-result',
      summary: 'Reads what was found in a video: transcript, text, faces, people, emotions, topics',
      sends: [],
      keeps: {
        statement: 'Nothing new; the call only reads.',
        facts: [],
      },
      verdict: true,
      returnsText: true,
      reach: {},
      routes: [
        { method: 'GET', path: '/{location}/Accounts/{accountId}/Videos/{videoId}/Index', apiVersions: ['v2'], atOwnHost: true },
        { method: 'GET', path: '/{location}/Accounts/{accountId}/Videos/{videoId}/Captions', apiVersions: ['v2'], atOwnHost: true },
        { method: 'GET', path: '/{location}/Accounts/{accountId}/Videos/{videoId}/ArtifactUrl', apiVersions: ['v2'], atOwnHost: true },
      ],
    },
    {
      id: 'get-video-files',
      kind: 'read',
      summary: 'Reads the video, pictures from it, or pages that show it',
      sends: [],
      keeps: {
        statement: 'Nothing new; the call only reads.',
        facts: [],
      },
      reach: {},
      routes: [
        { method: 'GET', path: '/{location}/Accounts/{accountId}/Videos/{videoId}/Thumbnails/{thumbnailId}', apiVersions: ['v2'], atOwnHost: true },
        { method: 'GET', path: '/{location}/Accounts/{accountId}/Videos/{videoId}/streaming-url', apiVersions: ['v2'], atOwnHost: true },
        { method: 'GET', path: '/{location}/Accounts/{accountId}/Videos/{videoId}/SourceFile/DownloadUrl', apiVersions: ['v2'], atOwnHost: true },
        { method: 'GET', path: '/{location}/Accounts/{accountId}/Videos/{videoId}/InsightsWidget', apiVersions: ['v2'], atOwnHost: true },
        { method: 'GET', path: '/{location}/Accounts/{accountId}/Videos/{videoId}/PlayerWidget', apiVersions: ['v2'], atOwnHost: true },
        { method: 'GET', path: '/{location}/Accounts/{accountId}/Videos/GetIdByExternalId', apiVersions: ['v2'], atOwnHost: true, verified: 'convention' },
      ],
    },
    {
      id: 'update-index',
      kind: 'manage',
      summary: 'Corrects what was found in a video, such as the transcript',
      sends: ['the corrected insights'],
      keeps: { statement: null, facts: [] },
      deletedBy: ['delete-video'],
      reach: {},
      routes: [
        { method: 'PATCH', path: '/{location}/Accounts/{accountId}/Videos/{videoId}/Index', apiVersions: ['v2'], atOwnHost: true, verified: 'convention' },
        { method: 'PUT', path: '/{location}/Accounts/{accountId}/Videos/{videoId}/Index/Transcript', apiVersions: ['v2'], atOwnHost: true, verified: 'convention' },
      ],
    },
    {
      id: 'update-face',
      kind: 'train',
      summary: 'Names a face of a video, from which the account learns to know the person',
      sends: ['the name of the person'],
      keeps: {
        statement: 'Face and name are added to the Person model of the account.',
        facts: ['vi-face-named'],
        content: { what: 'the face with its name', until: 'deleted' },
      },
      deletedBy: ['delete-person', 'delete-person-model'],
      reach: {},
      routes: [
        { method: 'PUT', path: '/{location}/Accounts/{accountId}/Videos/{videoId}/Index/Faces/{faceId}', apiVersions: ['v2'], atOwnHost: true, verified: 'convention' },
      ],
    },
    {
      id: 'summarize-video',
      kind: 'analyze',
      summary: 'Has a model sum a video up, or prepares it for one',
      sends: [],
      keeps: { statement: null, facts: [] },
      deletedBy: ['delete-video'],
      reach: {},
      routes: [
        { method: 'POST', path: '/{location}/Accounts/{accountId}/Videos/{videoId}/PromptContent', apiVersions: ['v2'], atOwnHost: true, verified: 'convention' },
        { method: 'POST', path: '/{location}/Accounts/{accountId}/Videos/{videoId}/Summaries/Textual', apiVersions: ['v2'], atOwnHost: true, verified: 'convention' },
      ],
    },
    {
      id: 'delete-video',
      kind: 'delete',
      summary: 'Deletes a video and what was found in it',
      sends: [],
      keeps: {
        statement: 'Nothing; the call removes the video.',
        facts: [],
      },
      reach: {},
      routes: [
        { method: 'DELETE', path: '/{location}/Accounts/{accountId}/Videos/{videoId}', apiVersions: ['v2'], atOwnHost: true },
      ],
    },
    {
      id: 'delete-source-file',
      kind: 'delete',
      summary: 'Deletes the file of a video and leaves what was found in it',
      sends: [],
      keeps: {
        statement: 'Nothing new. What was found in the video stays.',
        facts: ['vi-source-file'],
      },
      reach: {},
      routes: [
        { method: 'DELETE', path: '/{location}/Accounts/{accountId}/Videos/{videoId}/SourceFile', apiVersions: ['v2'], atOwnHost: true },
      ],
    },
    {
      id: 'create-person-model',
      kind: 'manage',
      summary: 'Makes or renames a Person model, which holds people and their faces',
      sends: ['the name of the model'],
      keeps: { statement: null, facts: [] },
      deletedBy: ['delete-person-model'],
      reach: {},
      routes: [
        { method: 'POST', path: '/{location}/Accounts/{accountId}/Customization/PersonModels', apiVersions: ['v2'], atOwnHost: true },
        { method: 'PUT', path: '/{location}/Accounts/{accountId}/Customization/PersonModels/{personModelId}', apiVersions: ['v2'], atOwnHost: true },
      ],
    },
    {
      id: 'add-person',
      kind: 'manage',
      summary: 'Adds a person to a Person model, or renames one',
      sends: ['the name of the person'],
      keeps: { statement: null, facts: [] },
      deletedBy: ['delete-person', 'delete-person-model'],
      reach: {},
      routes: [
        { method: 'POST', path: '/{location}/Accounts/{accountId}/Customization/PersonModels/{personModelId}/Persons', apiVersions: ['v2'], atOwnHost: true },
        { method: 'PUT', path: '/{location}/Accounts/{accountId}/Customization/PersonModels/{personModelId}/Persons/{personId}', apiVersions: ['v2'], atOwnHost: true, verified: 'convention' },
      ],
    },
    {
      id: 'add-person-faces',
      kind: 'train',
      summary: 'Adds pictures of a face to a person, by which videos are searched for that person',
      sends: ['the pictures of the face, or their addresses for the service to fetch them'],
      keeps: { statement: null, facts: [] },
      deletedBy: ['delete-person-faces', 'delete-person', 'delete-person-model'],
      reach: {},
      routes: [
        { method: 'POST', path: '/{location}/Accounts/{accountId}/Customization/PersonModels/{personModelId}/Persons/{personId}/Faces', apiVersions: ['v2'], atOwnHost: true },
      ],
    },
    {
      id: 'read-person-models',
      kind: 'read',
      summary: 'Reads Person models, their people and faces',
      sends: [],
      keeps: {
        statement: 'Nothing new; the call only reads.',
        facts: [],
      },
      reach: {},
      routes: [
        { method: 'GET', path: '/{location}/Accounts/{accountId}/Customization/PersonModels', apiVersions: ['v2'], atOwnHost: true },
        { method: 'GET', path: '/{location}/Accounts/{accountId}/Customization/PersonModels/{personModelId}/Persons', apiVersions: ['v2'], atOwnHost: true },
        { method: 'GET', path: '/{location}/Accounts/{accountId}/Customization/PersonModels/{personModelId}/Persons/{personId}/Faces', apiVersions: ['v2'], atOwnHost: true },
        { method: 'GET', path: '/{location}/Accounts/{accountId}/Customization/PersonModels/{personModelId}/Persons/{personId}/Faces/{faceId}', apiVersions: ['v2'], atOwnHost: true },
        { method: 'GET', path: '/{location}/Accounts/{accountId}/Customization/PersonModels/{personModelId}/Persons/{personId}/Faces/sprite', apiVersions: ['v2'], atOwnHost: true },
      ],
    },
    {
      id: 'delete-person-faces',
      kind: 'delete',
      summary: 'Removes a face from a person',
      sends: [],
      keeps: {
        statement: 'Nothing; the call removes the face.',
        facts: [],
      },
      reach: {},
      routes: [
        { method: 'DELETE', path: '/{location}/Accounts/{accountId}/Customization/PersonModels/{personModelId}/Persons/{personId}/Faces/{faceId}', apiVersions: ['v2'], atOwnHost: true, verified: 'convention' },
      ],
    },
    {
      id: 'delete-person',
      kind: 'delete',
      summary: 'Deletes a person of a Person model',
      sends: [],
      keeps: {
        statement: 'Nothing; the call removes the person.',
        facts: [],
      },
      reach: {},
      routes: [
        { method: 'DELETE', path: '/{location}/Accounts/{accountId}/Customization/PersonModels/{personModelId}/Persons/{personId}', apiVersions: ['v2'], atOwnHost: true, verified: 'convention' },
      ],
    },
    {
      id: 'delete-person-model',
      kind: 'delete',
      summary: 'Deletes a Person model',
      sends: [],
      keeps: {
        statement: 'Nothing new. Faces that the default model of the account also knows are still recognized.',
        facts: ['vi-model-deleted'],
      },
      reach: {},
      routes: [
        { method: 'DELETE', path: '/{location}/Accounts/{accountId}/Customization/PersonModels/{personModelId}', apiVersions: ['v2'], atOwnHost: true },
      ],
    },
    {
      id: 'train-language-model',
      kind: 'train',
      summary: 'Makes, fills or trains a language model for the transcripts',
      sends: ['the texts'],
      keeps: { statement: null, facts: [] },
      deletedBy: ['delete-language-model'],
      reach: {},
      routes: [
        { method: 'POST', path: '/{location}/Accounts/{accountId}/Customization/Language', apiVersions: ['v2'], atOwnHost: true },
        { method: 'PUT', path: '/{location}/Accounts/{accountId}/Customization/Language/{modelId}', apiVersions: ['v2'], atOwnHost: true, verified: 'convention' },
        { method: 'PUT', path: '/{location}/Accounts/{accountId}/Customization/Language/{modelId}/Train', apiVersions: ['v2'], atOwnHost: true, verified: 'convention' },
      ],
    },
    {
      id: 'read-language-models',
      kind: 'read',
      summary: 'Reads language models',
      sends: [],
      keeps: {
        statement: 'Nothing new; the call only reads.',
        facts: [],
      },
      reach: {},
      routes: [
        { method: 'GET', path: '/{location}/Accounts/{accountId}/Customization/Language', apiVersions: ['v2'], atOwnHost: true, verified: 'convention' },
        { method: 'GET', path: '/{location}/Accounts/{accountId}/Customization/Language/{modelId}', apiVersions: ['v2'], atOwnHost: true, verified: 'convention' },
      ],
    },
    {
      id: 'delete-language-model',
      kind: 'delete',
      summary: 'Deletes a language model',
      sends: [],
      keeps: {
        statement: 'Nothing; the call removes the model.',
        facts: [],
      },
      reach: {},
      routes: [
        { method: 'DELETE', path: '/{location}/Accounts/{accountId}/Customization/Language/{modelId}', apiVersions: ['v2'], atOwnHost: true, verified: 'convention' },
      ],
    },
    {
      id: 'manage-brands',
      kind: 'manage',
      summary: 'Makes, reads or deletes brands to look for in videos',
      sends: ['the names of the brands'],
      keeps: { statement: null, facts: [] },
      reach: {},
      routes: [
        { method: 'POST', path: '/{location}/Accounts/{accountId}/Customization/Brands', apiVersions: ['v2'], atOwnHost: true, verified: 'convention' },
        { method: 'GET', path: '/{location}/Accounts/{accountId}/Customization/Brands', apiVersions: ['v2'], atOwnHost: true, verified: 'convention' },
        { method: 'PUT', path: '/{location}/Accounts/{accountId}/Customization/Brands/{id}', apiVersions: ['v2'], atOwnHost: true, verified: 'convention' },
        { method: 'DELETE', path: '/{location}/Accounts/{accountId}/Customization/Brands/{id}', apiVersions: ['v2'], atOwnHost: true, verified: 'convention' },
      ],
    },
    {
      id: 'create-project',
      kind: 'manage',
      summary: 'Makes or renders a project, a cut of one or more videos',
      sends: ['the ranges of the videos'],
      keeps: { statement: null, facts: [] },
      deletedBy: ['delete-project'],
      reach: {},
      routes: [
        { method: 'POST', path: '/{location}/Accounts/{accountId}/Projects', apiVersions: ['v2'], atOwnHost: true },
        { method: 'PUT', path: '/{location}/Accounts/{accountId}/Projects/{projectId}', apiVersions: ['v2'], atOwnHost: true, verified: 'convention' },
        { method: 'POST', path: '/{location}/Accounts/{accountId}/Projects/{projectId}/render', apiVersions: ['v2'], atOwnHost: true },
      ],
    },
    {
      id: 'read-projects',
      kind: 'read',
      summary: 'Reads projects and what was rendered of them',
      sends: [],
      keeps: {
        statement: 'Nothing new; the call only reads.',
        facts: [],
      },
      reach: {},
      routes: [
        { method: 'GET', path: '/{location}/Accounts/{accountId}/Projects', apiVersions: ['v2'], atOwnHost: true, verified: 'convention' },
        { method: 'GET', path: '/{location}/Accounts/{accountId}/Projects/{projectId}/Index', apiVersions: ['v2'], atOwnHost: true, verified: 'convention' },
      ],
    },
    {
      id: 'delete-project',
      kind: 'delete',
      summary: 'Deletes a project',
      sends: [],
      keeps: {
        statement: 'Nothing; the call removes the project.',
        facts: [],
      },
      reach: {},
      routes: [
        { method: 'DELETE', path: '/{location}/Accounts/{accountId}/Projects/{projectId}', apiVersions: ['v2'], atOwnHost: true, verified: 'convention' },
      ],
    },
  ],
  facts: [
    {
      id: 'vi-face-named',
      topic: 'retention',
      statement: 'A face that gets a name is added with it to the Person model of the account, which then recognizes the face in past and in future videos.',
      appliesTo: { service: 'video-indexer', operations: [...INDEXING, ...PEOPLE] },
      source: PERSON_INTRODUCTION,
      readOn: '2026-11-21',
      reviewBy: '2027-05-21',
      headline: true,
    },
    {
      id: 'vi-celebrities',
      topic: 'processing',
      statement: 'Celebrity recognition knows about one million faces, drawn from sources such as IMDB, Wikipedia and LinkedIn. Faces it does not know are found and left without a name.',
      appliesTo: { service: 'video-indexer', operations: [...INDEXING, 'get-index'], note: 'celebrity recognition' },
      source: PERSON_INTRODUCTION,
      readOn: '2026-11-21',
      reviewBy: '2027-11-21',
    },
    {
      id: 'vi-model-deleted',
      topic: 'deletion-control',
      statement: 'When a Person model is deleted, its videos go over to the default model of the account, and faces that have a name there are still recognized.',
      appliesTo: { service: 'video-indexer', operations: [...PEOPLE, 'delete-person-model'] },
      source: PERSON_DELETE,
      readOn: '2026-11-21',
      reviewBy: '2027-05-21',
      headline: true,
    },
    {
      id: 'vi-source-file',
      topic: 'deletion-control',
      statement: 'Deleting the source file of a video leaves the insights that indexing found.',
      appliesTo: { service: 'video-indexer', operations: ['upload-video', 'delete-source-file'] },
      source: CONNECTOR_PAGE,
      readOn: '2026-11-21',
      reviewBy: '2027-05-21',
    },
    {
      id: 'vi-privacy-mode',
      topic: 'sharing',
      statement: 'A video or playlist is private or public.',
      appliesTo: { service: 'video-indexer', operations: ['upload-video', 'list-videos', 'get-index'] },
      source: OUTPUT_PAGE,
      readOn: '2026-11-21',
      reviewBy: '2027-11-21',
    },
    {
      id: 'vi-access-people',
      topic: 'customer-duty',
      statement: 'Face identification, Person models and celebrity recognition are for managed customers and partners, by application and with limits on the use.',
      appliesTo: { service: 'video-indexer', operations: [...INDEXING, ...PEOPLE, 'get-index'], note: 'face identification and celebrity recognition' },
      source: PERSON_INTRODUCTION,
      readOn: '2026-11-21',
      reviewBy: '2027-05-21',
      headline: true,
    },
    {
      id: 'vi-access-list',
      topic: 'customer-duty',
      statement: 'The list of Limited Access services of May 2025 names celebrity recognition and face identification of Video Indexer.',
      appliesTo: { service: 'video-indexer', operations: [...INDEXING, ...PEOPLE, 'get-index'] },
      source: LIMITED_ACCESS_LIST,
      readOn: '2026-11-21',
      reviewBy: '2027-05-21',
    },
  ],
  choices: [
    {
      id: 'vi-privacy',
      operations: ['upload-video'],
      argument: { names: ['privacy'] },
      label: 'privacy',
      values: [
        { is: ['public'], effect: 'The video is public.', facts: ['vi-privacy-mode'] },
        { is: ['private'], effect: 'The video is private.', facts: ['vi-privacy-mode'] },
      ],
    },
    {
      id: 'vi-person-model',
      operations: INDEXING,
      argument: { names: ['personModelId'] },
      label: 'personModelId',
      values: [{ is: ['*'], effect: 'Faces of the video are compared with the people of the named Person model.', facts: ['vi-face-named', 'vi-access-people'] }],
    },
    {
      id: 'vi-indexing-preset',
      operations: INDEXING,
      argument: { names: ['indexingPreset'] },
      label: 'indexingPreset',
      values: [
        { is: ['AudioOnly', 'BasicAudio', 'AdvancedAudio'], effect: 'The sound is indexed, and no picture: faces are not looked for.', facts: [] },
        { is: ['VideoOnly', 'BasicVideo', 'AdvancedVideo'], effect: 'The picture is indexed, and no sound.', facts: [] },
        { is: ['Default', 'Advanced'], effect: 'Sound and picture are indexed.', facts: [] },
      ],
    },
    {
      id: 'vi-artifact',
      operations: ['get-index'],
      argument: { names: ['type'] },
      label: 'type',
      values: [
        { is: ['Faces', 'FacesThumbnails'], effect: 'Reads the faces that were found in the video.', facts: ['vi-access-people'] },
        { is: ['Emotions'], effect: 'Reads the emotions that were found in the video.', facts: [], infers: ['emotion'] },
        { is: ['Ocr'], effect: 'Reads the text that was found in the video.', facts: [], returnsText: true },
      ],
    },
    {
      id: 'vi-allow-edit',
      operations: ['get-access-token'],
      argument: { names: ['allowEdit'] },
      label: 'allowEdit',
      values: [{ is: [true], effect: 'Whoever holds the token can change and delete what it is for.', facts: [] }],
    },
  ],
  retirements: [],
  access: [
    {
      id: 'vi-people',
      operations: PEOPLE,
      state: 'limited',
      statement: 'Face identification and Person models need a registration.',
      facts: ['vi-access-people', 'vi-access-list'],
      form: 'https://aka.ms/facerecognition',
    },
    {
      id: 'vi-person-model-index',
      operations: INDEXING,
      argument: { ref: { names: ['personModelId'] }, values: ['*'] },
      state: 'limited',
      statement: 'Indexing with a Person model identifies people by their faces and needs a registration.',
      facts: ['vi-access-people', 'vi-access-list'],
      form: 'https://aka.ms/facerecognition',
    },
    {
      id: 'vi-open',
      operations: [...INDEXING, 'get-index', 'list-videos'],
      state: 'open',
      statement: 'Indexing without face identification and celebrity recognition needs no registration.',
      facts: ['x-limited-others-open'],
      form: null,
    },
  ],
};
