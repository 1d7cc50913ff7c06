import type { Operation } from '../../schema.js';
import { TRAINING_SINCE_3_1, TRAINING_VERSIONS } from './versions.js';

/** Regions and tags of images, suggestions, and images by their tags. */
export const labelOperations: readonly Operation[] = [
  {
    id: 'create-image-regions',
    kind: 'train',
    summary: 'Adds labeled regions to stored images',
    sends: ['regions and tag ids'],
    keeps: {
      statement: 'The labels stay with the images of the project.',
      facts: ['cv-labels-stored', 'cv-training-stored'],
    },
    deletedBy: ['delete-image-regions', 'delete-images', 'delete-project'],
    reach: {
      javascript: [{ client: 'training', members: ['createImageRegions'], verified: 'package' }],
      python: [{ client: 'training', members: ['create_image_regions'], verified: 'package' }],
      csharp: [{ client: 'training', members: ['CreateImageRegions', 'CreateImageRegionsAsync', 'CreateImageRegionsWithHttpMessagesAsync'], verified: 'source' }],
      java: [{ client: 'training', members: ['createImageRegions', 'createImageRegionsAsync', 'createImageRegionsWithServiceResponseAsync'], verified: 'source' }],
      go: [{ client: 'training', members: ['CreateImageRegions'], verified: 'package' }],
    },
    routes: [
      { method: 'POST', path: '/customvision/{version}/training/projects/{projectId}/images/regions', apiVersions: TRAINING_VERSIONS },
    ],
  },
  {
    id: 'delete-image-regions',
    kind: 'delete',
    summary: 'Deletes regions of images',
    sends: [],
    keeps: {
      statement: 'Nothing; the call removes stored data.',
      facts: [],
    },
    reach: {
      javascript: [{ client: 'training', members: ['deleteImageRegions'], verified: 'package' }],
      python: [{ client: 'training', members: ['delete_image_regions'], verified: 'package' }],
      csharp: [{ client: 'training', members: ['DeleteImageRegions', 'DeleteImageRegionsAsync', 'DeleteImageRegionsWithHttpMessagesAsync'], verified: 'source' }],
      java: [{ client: 'training', members: ['deleteImageRegions', 'deleteImageRegionsAsync', 'deleteImageRegionsWithServiceResponseAsync'], verified: 'source' }],
      go: [{ client: 'training', members: ['DeleteImageRegions'], verified: 'package' }],
    },
    routes: [
      { method: 'DELETE', path: '/customvision/{version}/training/projects/{projectId}/images/regions', apiVersions: TRAINING_VERSIONS },
    ],
  },
  {
    id: 'query-suggested-images',
    kind: 'read',
    summary: 'Finds untagged images by suggested tag',
    sends: [],
    keeps: {
      statement: 'Nothing new; the call only reads.',
      facts: [],
    },
    reach: {
      javascript: [{ client: 'training', members: ['querySuggestedImages'], versions: '5.x', verified: 'package' }],
      python: [{ client: 'training', members: ['query_suggested_images'], verified: 'package' }],
      csharp: [{ client: 'training', members: ['QuerySuggestedImages', 'QuerySuggestedImagesAsync', 'QuerySuggestedImagesWithHttpMessagesAsync'], verified: 'source' }],
      go: [{ client: 'training', members: ['QuerySuggestedImages'], versions: '3.1+', verified: 'package' }],
    },
    routes: [
      { method: 'POST', path: '/customvision/{version}/training/projects/{projectId}/images/suggested', apiVersions: TRAINING_SINCE_3_1 },
    ],
  },
  {
    id: 'query-suggested-image-count',
    kind: 'read',
    summary: 'Counts images by suggested tag',
    sends: [],
    keeps: {
      statement: 'Nothing new; the call only reads.',
      facts: [],
    },
    reach: {
      javascript: [{ client: 'training', members: ['querySuggestedImageCount'], versions: '5.x', verified: 'package' }],
      python: [{ client: 'training', members: ['query_suggested_image_count'], verified: 'package' }],
      csharp: [{ client: 'training', members: ['QuerySuggestedImageCount', 'QuerySuggestedImageCountAsync', 'QuerySuggestedImageCountWithHttpMessagesAsync'], verified: 'source' }],
      go: [{ client: 'training', members: ['QuerySuggestedImageCount'], versions: '3.1+', verified: 'package' }],
    },
    routes: [
      { method: 'POST', path: '/customvision/{version}/training/projects/{projectId}/images/suggested/count', apiVersions: TRAINING_SINCE_3_1 },
    ],
  },
  {
    id: 'get-tagged-images',
    kind: 'read',
    summary: 'Lists tagged images, with addresses to download them',
    sends: [],
    keeps: {
      statement: 'Nothing new; the call only reads.',
      facts: [],
    },
    reach: {
      javascript: [{ client: 'training', members: ['getTaggedImages'], verified: 'package' }],
      python: [{ client: 'training', members: ['get_tagged_images'], verified: 'package' }],
      csharp: [{ client: 'training', members: ['GetTaggedImages', 'GetTaggedImagesAsync', 'GetTaggedImagesWithHttpMessagesAsync'], verified: 'source' }],
      java: [{ client: 'training', members: ['getTaggedImages', 'getTaggedImagesAsync', 'getTaggedImagesWithServiceResponseAsync'], verified: 'source' }],
      go: [{ client: 'training', members: ['GetTaggedImages'], verified: 'package' }],
    },
    routes: [
      { method: 'GET', path: '/customvision/{version}/training/projects/{projectId}/images/tagged', apiVersions: TRAINING_VERSIONS },
    ],
  },
  {
    id: 'get-tagged-image-count',
    kind: 'read',
    summary: 'Counts tagged images',
    sends: [],
    keeps: {
      statement: 'Nothing new; the call only reads.',
      facts: [],
    },
    reach: {
      javascript: [{ client: 'training', members: ['getTaggedImageCount'], verified: 'package' }],
      python: [{ client: 'training', members: ['get_tagged_image_count'], verified: 'package' }],
      csharp: [{ client: 'training', members: ['GetTaggedImageCount', 'GetTaggedImageCountAsync', 'GetTaggedImageCountWithHttpMessagesAsync'], verified: 'source' }],
      java: [{ client: 'training', members: ['getTaggedImageCount', 'getTaggedImageCountAsync', 'getTaggedImageCountWithServiceResponseAsync'], verified: 'source' }],
      go: [{ client: 'training', members: ['GetTaggedImageCount'], verified: 'package' }],
    },
    routes: [
      { method: 'GET', path: '/customvision/{version}/training/projects/{projectId}/images/tagged/count', apiVersions: TRAINING_VERSIONS },
    ],
  },
  {
    id: 'create-image-tags',
    kind: 'train',
    summary: 'Tags stored images',
    sends: ['image ids and tag ids'],
    keeps: {
      statement: 'The labels stay with the images of the project.',
      facts: ['cv-labels-stored', 'cv-training-stored'],
    },
    deletedBy: ['delete-image-tags', 'delete-images', 'delete-project'],
    reach: {
      javascript: [{ client: 'training', members: ['createImageTags'], verified: 'package' }],
      python: [{ client: 'training', members: ['create_image_tags'], verified: 'package' }],
      csharp: [{ client: 'training', members: ['CreateImageTags', 'CreateImageTagsAsync', 'CreateImageTagsWithHttpMessagesAsync'], verified: 'source' }],
      java: [{ client: 'training', members: ['createImageTags', 'createImageTagsAsync', 'createImageTagsWithServiceResponseAsync'], verified: 'source' }],
      go: [{ client: 'training', members: ['CreateImageTags'], verified: 'package' }],
    },
    routes: [
      { method: 'POST', path: '/customvision/{version}/training/projects/{projectId}/images/tags', apiVersions: TRAINING_VERSIONS },
    ],
  },
  {
    id: 'delete-image-tags',
    kind: 'delete',
    summary: 'Removes tags from images',
    sends: [],
    keeps: {
      statement: 'Nothing; the call removes stored data.',
      facts: [],
    },
    reach: {
      javascript: [{ client: 'training', members: ['deleteImageTags'], verified: 'package' }],
      python: [{ client: 'training', members: ['delete_image_tags'], verified: 'package' }],
      csharp: [{ client: 'training', members: ['DeleteImageTags', 'DeleteImageTagsAsync', 'DeleteImageTagsWithHttpMessagesAsync'], verified: 'source' }],
      java: [{ client: 'training', members: ['deleteImageTags', 'deleteImageTagsAsync', 'deleteImageTagsWithServiceResponseAsync'], verified: 'source' }],
      go: [{ client: 'training', members: ['DeleteImageTags'], verified: 'package' }],
    },
    routes: [
      { method: 'DELETE', path: '/customvision/{version}/training/projects/{projectId}/images/tags', apiVersions: TRAINING_VERSIONS },
    ],
  },
  {
    id: 'get-untagged-images',
    kind: 'read',
    summary: 'Lists untagged images, with addresses to download them',
    sends: [],
    keeps: {
      statement: 'Nothing new; the call only reads.',
      facts: [],
    },
    reach: {
      javascript: [{ client: 'training', members: ['getUntaggedImages'], verified: 'package' }],
      python: [{ client: 'training', members: ['get_untagged_images'], verified: 'package' }],
      csharp: [{ client: 'training', members: ['GetUntaggedImages', 'GetUntaggedImagesAsync', 'GetUntaggedImagesWithHttpMessagesAsync'], verified: 'source' }],
      java: [{ client: 'training', members: ['getUntaggedImages', 'getUntaggedImagesAsync', 'getUntaggedImagesWithServiceResponseAsync'], verified: 'source' }],
      go: [{ client: 'training', members: ['GetUntaggedImages'], verified: 'package' }],
    },
    routes: [
      { method: 'GET', path: '/customvision/{version}/training/projects/{projectId}/images/untagged', apiVersions: TRAINING_VERSIONS },
    ],
  },
  {
    id: 'get-untagged-image-count',
    kind: 'read',
    summary: 'Counts untagged images',
    sends: [],
    keeps: {
      statement: 'Nothing new; the call only reads.',
      facts: [],
    },
    reach: {
      javascript: [{ client: 'training', members: ['getUntaggedImageCount'], verified: 'package' }],
      python: [{ client: 'training', members: ['get_untagged_image_count'], verified: 'package' }],
      csharp: [{ client: 'training', members: ['GetUntaggedImageCount', 'GetUntaggedImageCountAsync', 'GetUntaggedImageCountWithHttpMessagesAsync'], verified: 'source' }],
      java: [{ client: 'training', members: ['getUntaggedImageCount', 'getUntaggedImageCountAsync', 'getUntaggedImageCountWithServiceResponseAsync'], verified: 'source' }],
      go: [{ client: 'training', members: ['GetUntaggedImageCount'], verified: 'package' }],
    },
    routes: [
      { method: 'GET', path: '/customvision/{version}/training/projects/{projectId}/images/untagged/count', apiVersions: TRAINING_VERSIONS },
    ],
  },
];
