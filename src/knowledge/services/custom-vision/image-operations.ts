import type { Operation } from '../../schema.js';
import { TRAINING_SINCE_3_3, TRAINING_VERSIONS } from './versions.js';

/** Images that a project is trained with, from a program, from files or from stored predictions. */
export const imageOperations: readonly Operation[] = [
  {
    id: 'get-images',
    kind: 'read',
    summary: 'Lists the stored images of a project, with addresses to download them',
    sends: [],
    keeps: {
      statement: 'Nothing new; the call only reads.',
      facts: [],
    },
    reach: {
      javascript: [{ client: 'training', members: ['getImages'], versions: '5.x', verified: 'package' }],
      python: [{ client: 'training', members: ['get_images'], verified: 'package' }],
      csharp: [{ client: 'training', members: ['GetImages', 'GetImagesAsync', 'GetImagesWithHttpMessagesAsync'], verified: 'convention' }],
      go: [{ client: 'training', members: ['GetImages'], versions: '3.3+', verified: 'package' }],
    },
    routes: [
      { method: 'GET', path: '/customvision/{version}/training/projects/{projectId}/images', apiVersions: TRAINING_SINCE_3_3 },
    ],
  },
  {
    id: 'create-images-from-data',
    kind: 'train',
    summary: 'Uploads training images',
    sends: ['the training images', 'their tags'],
    keeps: {
      statement: 'The images stay with the project until they or the project are deleted.',
      facts: ['cv-training-stored'],
      content: { what: 'the training images', until: 'deleted', mayShowPeople: true },
    },
    deletedBy: ['delete-images', 'delete-project'],
    reach: {
      javascript: [{ client: 'training', members: ['createImagesFromData'], verified: 'package' }],
      python: [{ client: 'training', members: ['create_images_from_data'], verified: 'package' }],
      csharp: [{ client: 'training', members: ['CreateImagesFromData', 'CreateImagesFromDataAsync', 'CreateImagesFromDataWithHttpMessagesAsync'], verified: 'source' }],
      java: [{ client: 'training', members: ['createImagesFromData', 'createImagesFromDataAsync', 'createImagesFromDataWithServiceResponseAsync'], verified: 'source' }],
      go: [{ client: 'training', members: ['CreateImagesFromData'], verified: 'package' }],
    },
    routes: [
      { method: 'POST', path: '/customvision/{version}/training/projects/{projectId}/images', apiVersions: TRAINING_VERSIONS },
    ],
  },
  {
    id: 'delete-images',
    kind: 'delete',
    summary: 'Deletes training images',
    sends: [],
    keeps: {
      statement: 'Nothing; the images go.',
      facts: ['cv-delete-apis'],
    },
    reach: {
      javascript: [{ client: 'training', members: ['deleteImages'], verified: 'package' }],
      python: [{ client: 'training', members: ['delete_images'], verified: 'package' }],
      csharp: [{ client: 'training', members: ['DeleteImages', 'DeleteImagesAsync', 'DeleteImagesWithHttpMessagesAsync'], verified: 'source' }],
      java: [{ client: 'training', members: ['deleteImages', 'deleteImagesAsync', 'deleteImagesWithServiceResponseAsync'], verified: 'source' }],
      go: [{ client: 'training', members: ['DeleteImages'], verified: 'package' }],
    },
    routes: [
      { method: 'DELETE', path: '/customvision/{version}/training/projects/{projectId}/images', apiVersions: TRAINING_VERSIONS },
    ],
  },
  {
    id: 'get-image-region-proposals',
    kind: 'read',
    summary: 'Proposes regions for a stored image',
    sends: [],
    keeps: {
      statement: 'Nothing new; the call only reads.',
      facts: [],
    },
    reach: {
      javascript: [{ client: 'training', members: ['getImageRegionProposals'], verified: 'package' }],
      python: [{ client: 'training', members: ['get_image_region_proposals'], verified: 'package' }],
      csharp: [{ client: 'training', members: ['GetImageRegionProposals', 'GetImageRegionProposalsAsync', 'GetImageRegionProposalsWithHttpMessagesAsync'], verified: 'source' }],
      java: [{ client: 'training', members: ['getImageRegionProposals', 'getImageRegionProposalsAsync', 'getImageRegionProposalsWithServiceResponseAsync'], verified: 'source' }],
      go: [{ client: 'training', members: ['GetImageRegionProposals'], verified: 'package' }],
    },
    routes: [
      { method: 'POST', path: '/customvision/{version}/training/projects/{projectId}/images/{imageId}/regionproposals', apiVersions: TRAINING_VERSIONS },
    ],
  },
  {
    id: 'get-image-count',
    kind: 'read',
    summary: 'Counts the images of a project',
    sends: [],
    keeps: {
      statement: 'Nothing new; the call only reads.',
      facts: [],
    },
    reach: {
      javascript: [{ client: 'training', members: ['getImageCount'], versions: '5.x', verified: 'package' }],
      python: [{ client: 'training', members: ['get_image_count'], verified: 'package' }],
      csharp: [{ client: 'training', members: ['GetImageCount', 'GetImageCountAsync', 'GetImageCountWithHttpMessagesAsync'], verified: 'convention' }],
      go: [{ client: 'training', members: ['GetImageCount'], versions: '3.3+', verified: 'package' }],
    },
    routes: [
      { method: 'GET', path: '/customvision/{version}/training/projects/{projectId}/images/count', apiVersions: TRAINING_SINCE_3_3 },
    ],
  },
  {
    id: 'create-images-from-files',
    kind: 'train',
    summary: 'Uploads several training images at once, already labeled',
    sends: ['the training images', 'their tags and regions'],
    keeps: {
      statement: 'The images stay with the project until they or the project are deleted.',
      facts: ['cv-training-stored'],
      content: { what: 'the training images', until: 'deleted', mayShowPeople: true },
    },
    deletedBy: ['delete-images', 'delete-project'],
    reach: {
      javascript: [{ client: 'training', members: ['createImagesFromFiles'], verified: 'package' }],
      python: [{ client: 'training', members: ['create_images_from_files'], verified: 'package' }],
      csharp: [{ client: 'training', members: ['CreateImagesFromFiles', 'CreateImagesFromFilesAsync', 'CreateImagesFromFilesWithHttpMessagesAsync'], verified: 'source' }],
      java: [{ client: 'training', members: ['createImagesFromFiles', 'createImagesFromFilesAsync', 'createImagesFromFilesWithServiceResponseAsync'], verified: 'source' }],
      go: [{ client: 'training', members: ['CreateImagesFromFiles'], verified: 'package' }],
    },
    routes: [
      { method: 'POST', path: '/customvision/{version}/training/projects/{projectId}/images/files', apiVersions: TRAINING_VERSIONS },
    ],
  },
  {
    id: 'get-images-by-ids',
    kind: 'read',
    summary: 'Reads stored images by id, with addresses to download them',
    sends: [],
    keeps: {
      statement: 'Nothing new; the call only reads.',
      facts: [],
    },
    reach: {
      javascript: [{ client: 'training', members: ['getImagesByIds'], verified: 'package' }],
      python: [{ client: 'training', members: ['get_images_by_ids'], verified: 'package' }],
      csharp: [{ client: 'training', members: ['GetImagesByIds', 'GetImagesByIdsAsync', 'GetImagesByIdsWithHttpMessagesAsync'], verified: 'source' }],
      java: [{ client: 'training', members: ['getImagesByIds', 'getImagesByIdsAsync', 'getImagesByIdsWithServiceResponseAsync'], verified: 'source' }],
      go: [{ client: 'training', members: ['GetImagesByIds'], verified: 'package' }],
    },
    routes: [
      { method: 'GET', path: '/customvision/{version}/training/projects/{projectId}/images/id', apiVersions: TRAINING_VERSIONS },
    ],
  },
  {
    id: 'update-image-metadata',
    kind: 'manage',
    summary: 'Attaches metadata to stored images',
    sends: ['the metadata'],
    keeps: {
      statement: null,
      facts: [],
    },
    deletedBy: ['delete-images', 'delete-project'],
    reach: {
      javascript: [{ client: 'training', members: ['updateImageMetadata'], versions: '5.x', verified: 'package' }],
      python: [{ client: 'training', members: ['update_image_metadata'], verified: 'package' }],
      csharp: [{ client: 'training', members: ['UpdateImageMetadata', 'UpdateImageMetadataAsync', 'UpdateImageMetadataWithHttpMessagesAsync'], verified: 'convention' }],
      go: [{ client: 'training', members: ['UpdateImageMetadata'], versions: '3.3+', verified: 'package' }],
    },
    routes: [
      { method: 'POST', path: '/customvision/{version}/training/projects/{projectId}/images/metadata', apiVersions: TRAINING_SINCE_3_3 },
    ],
  },
  {
    id: 'create-images-from-predictions',
    kind: 'train',
    summary: 'Turns stored prediction images into training images',
    sends: ['ids of stored prediction images', 'their tags and regions'],
    keeps: {
      statement: 'Images that users sent for prediction become training images and stay with the project.',
      facts: ['cv-training-stored', 'cv-prediction-reuse'],
      content: { what: 'the images that users sent', until: 'deleted', mayShowPeople: true },
    },
    deletedBy: ['delete-images', 'delete-project'],
    reach: {
      javascript: [{ client: 'training', members: ['createImagesFromPredictions'], verified: 'package' }],
      python: [{ client: 'training', members: ['create_images_from_predictions'], verified: 'package' }],
      csharp: [{ client: 'training', members: ['CreateImagesFromPredictions', 'CreateImagesFromPredictionsAsync', 'CreateImagesFromPredictionsWithHttpMessagesAsync'], verified: 'source' }],
      java: [{ client: 'training', members: ['createImagesFromPredictions', 'createImagesFromPredictionsAsync', 'createImagesFromPredictionsWithServiceResponseAsync'], verified: 'source' }],
      go: [{ client: 'training', members: ['CreateImagesFromPredictions'], verified: 'package' }],
    },
    routes: [
      { method: 'POST', path: '/customvision/{version}/training/projects/{projectId}/images/predictions', apiVersions: TRAINING_VERSIONS },
    ],
  },
];

/** Images that a project is trained with, from addresses. */
export const imageAddressOperations: readonly Operation[] = [
  {
    id: 'create-images-from-urls',
    kind: 'train',
    summary: 'Adds training images from addresses',
    sends: ['addresses of the training images', 'the images, which the service fetches', 'their tags and regions'],
    keeps: {
      statement: 'The images stay with the project until they or the project are deleted.',
      facts: ['cv-training-stored'],
      content: { what: 'the training images', until: 'deleted', mayShowPeople: true },
    },
    deletedBy: ['delete-images', 'delete-project'],
    reach: {
      javascript: [{ client: 'training', members: ['createImagesFromUrls'], verified: 'package' }],
      python: [{ client: 'training', members: ['create_images_from_urls'], verified: 'package' }],
      csharp: [{ client: 'training', members: ['CreateImagesFromUrls', 'CreateImagesFromUrlsAsync', 'CreateImagesFromUrlsWithHttpMessagesAsync'], verified: 'source' }],
      java: [{ client: 'training', members: ['createImagesFromUrls', 'createImagesFromUrlsAsync', 'createImagesFromUrlsWithServiceResponseAsync'], verified: 'source' }],
      go: [{ client: 'training', members: ['CreateImagesFromUrls'], verified: 'package' }],
    },
    routes: [
      { method: 'POST', path: '/customvision/{version}/training/projects/{projectId}/images/urls', apiVersions: TRAINING_VERSIONS },
    ],
  },
];
