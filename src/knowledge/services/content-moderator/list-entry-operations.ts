import type { Operation } from '../../schema.js';
import { VERSIONS } from './versions.js';

/** Images and terms in lists. */
export const listEntryOperations: readonly Operation[] = [
  {
    id: 'add-list-image',
    kind: 'manage',
    summary: 'Adds an image to a list of images',
    sends: ['the image, or its address for the service to fetch it', 'a label'],
    keeps: {
      statement: 'The entry, in a list that the service holds to compare with; for how long is not published.',
      facts: ['cm-lists-held'],
      content: { what: 'the image in the list', until: 'deleted', mayShowPeople: true },
    },
    deletedBy: ['delete-list-image', 'delete-all-list-images', 'delete-image-list'],
    reach: {
      javascript: [
        { client: 'moderator', members: ['listManagementImage.addImage', 'listManagementImage.addImageUrlInput', 'listManagementImage.addImageFileInput'], verified: 'package' },
        { client: 'moderator-legacy', members: ['listManagementImage.addImage', 'listManagementImage.addImageUrlInput', 'listManagementImage.addImageFileInput'], verified: 'package' },
      ],
      python: [{ client: 'moderator', members: ['list_management_image.add_image', 'list_management_image.add_image_url_input', 'list_management_image.add_image_file_input'], verified: 'package' }],
      csharp: [{ client: 'moderator', members: ['ListManagementImage.AddImage', 'ListManagementImage.AddImageAsync', 'ListManagementImage.AddImageWithHttpMessagesAsync', 'ListManagementImage.AddImageUrlInput', 'ListManagementImage.AddImageUrlInputAsync', 'ListManagementImage.AddImageUrlInputWithHttpMessagesAsync', 'ListManagementImage.AddImageFileInput', 'ListManagementImage.AddImageFileInputAsync', 'ListManagementImage.AddImageFileInputWithHttpMessagesAsync'], verified: 'sample' }],
      java: [{ client: 'moderator', members: ['listManagementImages.addImage', 'listManagementImages.addImageAsync', 'listManagementImages.addImageWithServiceResponseAsync', 'listManagementImages.addImageUrlInput', 'listManagementImages.addImageUrlInputAsync', 'listManagementImages.addImageUrlInputWithServiceResponseAsync', 'listManagementImages.addImageFileInput', 'listManagementImages.addImageFileInputAsync', 'listManagementImages.addImageFileInputWithServiceResponseAsync'], verified: 'sample' }],
      go: [{ client: 'list-images', members: ['AddImage', 'AddImageURLInput', 'AddImageFileInput'], verified: 'package' }],
    },
    routes: [
      { method: 'POST', path: '/contentmoderator/lists/v1.0/imagelists/{listId}/images', apiVersions: VERSIONS },
    ],
  },
  {
    id: 'list-list-images',
    kind: 'read',
    summary: 'Lists the ids of the images in a list',
    sends: [],
    keeps: {
      statement: 'Nothing: it only reads.',
      facts: [],
    },
    reach: {
      javascript: [
        { client: 'moderator', members: ['listManagementImage.getAllImageIds'], verified: 'package' },
        { client: 'moderator-legacy', members: ['listManagementImage.getAllImageIds'], verified: 'package' },
      ],
      python: [{ client: 'moderator', members: ['list_management_image.get_all_image_ids'], verified: 'package' }],
      csharp: [{ client: 'moderator', members: ['ListManagementImage.GetAllImageIds', 'ListManagementImage.GetAllImageIdsAsync', 'ListManagementImage.GetAllImageIdsWithHttpMessagesAsync'], verified: 'sample' }],
      java: [{ client: 'moderator', members: ['listManagementImages.getAllImageIds', 'listManagementImages.getAllImageIdsAsync', 'listManagementImages.getAllImageIdsWithServiceResponseAsync'], verified: 'sample' }],
      go: [{ client: 'list-images', members: ['GetAllImageIds'], verified: 'package' }],
    },
    routes: [
      { method: 'GET', path: '/contentmoderator/lists/v1.0/imagelists/{listId}/images', apiVersions: VERSIONS },
    ],
  },
  {
    id: 'delete-list-image',
    kind: 'delete',
    summary: 'Deletes an image of a list',
    sends: [],
    keeps: {
      statement: 'Removes the image from the list.',
      facts: ['cm-lists-held'],
    },
    reach: {
      javascript: [
        { client: 'moderator', members: ['listManagementImage.deleteImage'], verified: 'package' },
        { client: 'moderator-legacy', members: ['listManagementImage.deleteImage'], verified: 'package' },
      ],
      python: [{ client: 'moderator', members: ['list_management_image.delete_image'], verified: 'package' }],
      csharp: [{ client: 'moderator', members: ['ListManagementImage.DeleteImage', 'ListManagementImage.DeleteImageAsync', 'ListManagementImage.DeleteImageWithHttpMessagesAsync'], verified: 'sample' }],
      java: [{ client: 'moderator', members: ['listManagementImages.deleteImage', 'listManagementImages.deleteImageAsync', 'listManagementImages.deleteImageWithServiceResponseAsync'], verified: 'sample' }],
      go: [{ client: 'list-images', members: ['DeleteImage'], verified: 'package' }],
    },
    routes: [
      { method: 'DELETE', path: '/contentmoderator/lists/v1.0/imagelists/{listId}/images/{imageId}', apiVersions: VERSIONS },
    ],
  },
  {
    id: 'delete-all-list-images',
    kind: 'delete',
    summary: 'Deletes all images of a list',
    sends: [],
    keeps: {
      statement: 'Removes the images from the list.',
      facts: ['cm-lists-held'],
    },
    reach: {
      javascript: [
        { client: 'moderator', members: ['listManagementImage.deleteAllImages'], verified: 'package' },
        { client: 'moderator-legacy', members: ['listManagementImage.deleteAllImages'], verified: 'package' },
      ],
      python: [{ client: 'moderator', members: ['list_management_image.delete_all_images'], verified: 'package' }],
      csharp: [{ client: 'moderator', members: ['ListManagementImage.DeleteAllImages', 'ListManagementImage.DeleteAllImagesAsync', 'ListManagementImage.DeleteAllImagesWithHttpMessagesAsync'], verified: 'sample' }],
      java: [{ client: 'moderator', members: ['listManagementImages.deleteAllImages', 'listManagementImages.deleteAllImagesAsync', 'listManagementImages.deleteAllImagesWithServiceResponseAsync'], verified: 'sample' }],
      go: [{ client: 'list-images', members: ['DeleteAllImages'], verified: 'package' }],
    },
    routes: [
      { method: 'DELETE', path: '/contentmoderator/lists/v1.0/imagelists/{listId}/images', apiVersions: VERSIONS },
    ],
  },
  {
    id: 'add-list-term',
    kind: 'manage',
    summary: 'Adds a term to a list of terms',
    sends: ['the term'],
    keeps: {
      statement: 'The entry, in a list that the service holds to compare with; for how long is not published.',
      facts: ['cm-lists-held'],
      content: { what: 'the term in the list', until: 'deleted' },
    },
    deletedBy: ['delete-list-term', 'delete-all-list-terms', 'delete-term-list'],
    reach: {
      javascript: [
        { client: 'moderator', members: ['listManagementTerm.addTerm'], verified: 'package' },
        { client: 'moderator-legacy', members: ['listManagementTerm.addTerm'], verified: 'package' },
      ],
      python: [{ client: 'moderator', members: ['list_management_term.add_term'], verified: 'package' }],
      csharp: [{ client: 'moderator', members: ['ListManagementTerm.AddTerm', 'ListManagementTerm.AddTermAsync', 'ListManagementTerm.AddTermWithHttpMessagesAsync'], verified: 'sample' }],
      java: [{ client: 'moderator', members: ['listManagementTerms.addTerm', 'listManagementTerms.addTermAsync', 'listManagementTerms.addTermWithServiceResponseAsync'], verified: 'sample' }],
      go: [{ client: 'list-terms', members: ['AddTerm'], verified: 'package' }],
    },
    routes: [
      { method: 'POST', path: '/contentmoderator/lists/v1.0/termlists/{listId}/terms/{term}', apiVersions: VERSIONS },
    ],
  },
  {
    id: 'list-list-terms',
    kind: 'read',
    summary: 'Lists the terms of a list',
    sends: [],
    keeps: {
      statement: 'Nothing: it only reads.',
      facts: [],
    },
    reach: {
      javascript: [
        { client: 'moderator', members: ['listManagementTerm.getAllTerms'], verified: 'package' },
        { client: 'moderator-legacy', members: ['listManagementTerm.getAllTerms'], verified: 'package' },
      ],
      python: [{ client: 'moderator', members: ['list_management_term.get_all_terms'], verified: 'package' }],
      csharp: [{ client: 'moderator', members: ['ListManagementTerm.GetAllTerms', 'ListManagementTerm.GetAllTermsAsync', 'ListManagementTerm.GetAllTermsWithHttpMessagesAsync'], verified: 'sample' }],
      java: [{ client: 'moderator', members: ['listManagementTerms.getAllTerms', 'listManagementTerms.getAllTermsAsync', 'listManagementTerms.getAllTermsWithServiceResponseAsync'], verified: 'sample' }],
      go: [{ client: 'list-terms', members: ['GetAllTerms'], verified: 'package' }],
    },
    routes: [
      { method: 'GET', path: '/contentmoderator/lists/v1.0/termlists/{listId}/terms', apiVersions: VERSIONS },
    ],
  },
  {
    id: 'delete-list-term',
    kind: 'delete',
    summary: 'Deletes a term of a list',
    sends: [],
    keeps: {
      statement: 'Removes the term from the list.',
      facts: ['cm-lists-held'],
    },
    reach: {
      javascript: [
        { client: 'moderator', members: ['listManagementTerm.deleteTerm'], verified: 'package' },
        { client: 'moderator-legacy', members: ['listManagementTerm.deleteTerm'], verified: 'package' },
      ],
      python: [{ client: 'moderator', members: ['list_management_term.delete_term'], verified: 'package' }],
      csharp: [{ client: 'moderator', members: ['ListManagementTerm.DeleteTerm', 'ListManagementTerm.DeleteTermAsync', 'ListManagementTerm.DeleteTermWithHttpMessagesAsync'], verified: 'sample' }],
      java: [{ client: 'moderator', members: ['listManagementTerms.deleteTerm', 'listManagementTerms.deleteTermAsync', 'listManagementTerms.deleteTermWithServiceResponseAsync'], verified: 'sample' }],
      go: [{ client: 'list-terms', members: ['DeleteTerm'], verified: 'package' }],
    },
    routes: [
      { method: 'DELETE', path: '/contentmoderator/lists/v1.0/termlists/{listId}/terms/{term}', apiVersions: VERSIONS },
    ],
  },
  {
    id: 'delete-all-list-terms',
    kind: 'delete',
    summary: 'Deletes all terms of a list',
    sends: [],
    keeps: {
      statement: 'Removes the terms from the list.',
      facts: ['cm-lists-held'],
    },
    reach: {
      javascript: [
        { client: 'moderator', members: ['listManagementTerm.deleteAllTerms'], verified: 'package' },
        { client: 'moderator-legacy', members: ['listManagementTerm.deleteAllTerms'], verified: 'package' },
      ],
      python: [{ client: 'moderator', members: ['list_management_term.delete_all_terms'], verified: 'package' }],
      csharp: [{ client: 'moderator', members: ['ListManagementTerm.DeleteAllTerms', 'ListManagementTerm.DeleteAllTermsAsync', 'ListManagementTerm.DeleteAllTermsWithHttpMessagesAsync'], verified: 'sample' }],
      java: [{ client: 'moderator', members: ['listManagementTerms.deleteAllTerms', 'listManagementTerms.deleteAllTermsAsync', 'listManagementTerms.deleteAllTermsWithServiceResponseAsync'], verified: 'sample' }],
      go: [{ client: 'list-terms', members: ['DeleteAllTerms'], verified: 'package' }],
    },
    routes: [
      { method: 'DELETE', path: '/contentmoderator/lists/v1.0/termlists/{listId}/terms', apiVersions: VERSIONS },
    ],
  },
];
