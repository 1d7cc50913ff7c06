import type { Operation } from '../../schema.js';
import { TRAINING_SINCE_3_1, TRAINING_VERSIONS } from './versions.js';

/** Tags, and their suggestion. */
export const tagOperations: readonly Operation[] = [
  {
    id: 'get-tags',
    kind: 'read',
    summary: 'Lists the tags of a project',
    sends: [],
    keeps: {
      statement: 'Nothing new; the call only reads.',
      facts: [],
    },
    reach: {
      javascript: [{ client: 'training', members: ['getTags'], verified: 'package' }],
      python: [{ client: 'training', members: ['get_tags'], verified: 'package' }],
      csharp: [{ client: 'training', members: ['GetTags', 'GetTagsAsync', 'GetTagsWithHttpMessagesAsync'], verified: 'source' }],
      java: [{ client: 'training', members: ['getTags', 'getTagsAsync', 'getTagsWithServiceResponseAsync'], verified: 'source' }],
      go: [{ client: 'training', members: ['GetTags'], verified: 'package' }],
    },
    routes: [
      { method: 'GET', path: '/customvision/{version}/training/projects/{projectId}/tags', apiVersions: TRAINING_VERSIONS },
    ],
  },
  {
    id: 'create-tag',
    kind: 'manage',
    summary: 'Creates a tag, which is a class that the model learns',
    sends: ['name and description of the tag'],
    keeps: {
      statement: 'The tag stays with the project until either is deleted.',
      facts: ['cv-labels-stored', 'cv-training-stored'],
    },
    deletedBy: ['delete-tag', 'delete-project'],
    reach: {
      javascript: [{ client: 'training', members: ['createTag'], verified: 'package' }],
      python: [{ client: 'training', members: ['create_tag'], verified: 'package' }],
      csharp: [{ client: 'training', members: ['CreateTag', 'CreateTagAsync', 'CreateTagWithHttpMessagesAsync'], verified: 'source' }],
      java: [{ client: 'training', members: ['createTag', 'createTagAsync', 'createTagWithServiceResponseAsync'], verified: 'source' }],
      go: [{ client: 'training', members: ['CreateTag'], verified: 'package' }],
    },
    routes: [
      { method: 'POST', path: '/customvision/{version}/training/projects/{projectId}/tags', apiVersions: TRAINING_VERSIONS },
    ],
  },
  {
    id: 'get-tag',
    kind: 'read',
    summary: 'Reads a tag',
    sends: [],
    keeps: {
      statement: 'Nothing new; the call only reads.',
      facts: [],
    },
    reach: {
      javascript: [{ client: 'training', members: ['getTag'], verified: 'package' }],
      python: [{ client: 'training', members: ['get_tag'], verified: 'package' }],
      csharp: [{ client: 'training', members: ['GetTag', 'GetTagAsync', 'GetTagWithHttpMessagesAsync'], verified: 'source' }],
      java: [{ client: 'training', members: ['getTag', 'getTagAsync', 'getTagWithServiceResponseAsync'], verified: 'source' }],
      go: [{ client: 'training', members: ['GetTag'], verified: 'package' }],
    },
    routes: [
      { method: 'GET', path: '/customvision/{version}/training/projects/{projectId}/tags/{tagId}', apiVersions: TRAINING_VERSIONS },
    ],
  },
  {
    id: 'delete-tag',
    kind: 'delete',
    summary: 'Deletes a tag',
    sends: [],
    keeps: {
      statement: 'Nothing; the tag goes.',
      facts: ['cv-delete-apis'],
    },
    reach: {
      javascript: [{ client: 'training', members: ['deleteTag'], verified: 'package' }],
      python: [{ client: 'training', members: ['delete_tag'], verified: 'package' }],
      csharp: [{ client: 'training', members: ['DeleteTag', 'DeleteTagAsync', 'DeleteTagWithHttpMessagesAsync'], verified: 'source' }],
      java: [{ client: 'training', members: ['deleteTag', 'deleteTagAsync', 'deleteTagWithServiceResponseAsync'], verified: 'source' }],
      go: [{ client: 'training', members: ['DeleteTag'], verified: 'package' }],
    },
    routes: [
      { method: 'DELETE', path: '/customvision/{version}/training/projects/{projectId}/tags/{tagId}', apiVersions: TRAINING_VERSIONS },
    ],
  },
  {
    id: 'update-tag',
    kind: 'manage',
    summary: 'Changes a tag',
    sends: ['name and description of the tag'],
    keeps: {
      statement: 'The tag stays with the project until either is deleted.',
      facts: ['cv-labels-stored', 'cv-training-stored'],
    },
    deletedBy: ['delete-tag', 'delete-project'],
    reach: {
      javascript: [{ client: 'training', members: ['updateTag'], verified: 'package' }],
      python: [{ client: 'training', members: ['update_tag'], verified: 'package' }],
      csharp: [{ client: 'training', members: ['UpdateTag', 'UpdateTagAsync', 'UpdateTagWithHttpMessagesAsync'], verified: 'source' }],
      java: [{ client: 'training', members: ['updateTag', 'updateTagAsync', 'updateTagWithServiceResponseAsync'], verified: 'source' }],
      go: [{ client: 'training', members: ['UpdateTag'], verified: 'package' }],
    },
    routes: [
      { method: 'PATCH', path: '/customvision/{version}/training/projects/{projectId}/tags/{tagId}', apiVersions: TRAINING_VERSIONS },
    ],
  },
  {
    id: 'suggest-tags-and-regions',
    kind: 'analyze',
    summary: 'Suggests tags and regions for stored images',
    sends: [],
    keeps: {
      statement: 'Nothing new; the call only reads.',
      facts: [],
    },
    verdict: true,
    reach: {
      javascript: [{ client: 'training', members: ['suggestTagsAndRegions'], versions: '5.x', verified: 'package' }],
      python: [{ client: 'training', members: ['suggest_tags_and_regions'], verified: 'package' }],
      csharp: [{ client: 'training', members: ['SuggestTagsAndRegions', 'SuggestTagsAndRegionsAsync', 'SuggestTagsAndRegionsWithHttpMessagesAsync'], verified: 'source' }],
      go: [{ client: 'training', members: ['SuggestTagsAndRegions'], versions: '3.1+', verified: 'package' }],
    },
    routes: [
      { method: 'POST', path: '/customvision/{version}/training/projects/{projectId}/tagsandregions/suggestions', apiVersions: TRAINING_SINCE_3_1 },
    ],
  },
];
