import type { Operation } from '../../schema.js';
import { CATEGORY_VERSIONS } from './versions.js';

/** Custom categories. */
export const categoryOperations: readonly Operation[] = [
  {
    id: 'create-custom-category',
    kind: 'train',
    summary: 'Creates a version of a custom category; definition and samples, a file in blob storage, describe it',
    sends: ['the definition', 'the sample texts'],
    keeps: {
      statement: null,
      facts: [],
    },
    deletedBy: ['delete-custom-category'],
    reach: {},
    routes: [
      { method: 'PUT', path: '/contentsafety/text/categories/{categoryName}', apiVersions: CATEGORY_VERSIONS },
    ],
  },
  {
    id: 'build-custom-category',
    kind: 'train',
    summary: 'Trains a custom category',
    sends: [],
    keeps: {
      statement: null,
      facts: [],
    },
    deletedBy: ['delete-custom-category'],
    reach: {},
    routes: [
      { method: 'POST', path: '/contentsafety/text/categories/{categoryName}:build', apiVersions: CATEGORY_VERSIONS },
    ],
  },
  {
    id: 'get-custom-category-build',
    kind: 'read',
    summary: 'Reads the state of a custom category build',
    sends: [],
    keeps: {
      statement: 'Nothing new; the call only reads.',
      facts: [],
    },
    reach: {},
    routes: [
      { method: 'GET', path: '/contentsafety/text/categories/operations/{id}', apiVersions: CATEGORY_VERSIONS },
    ],
  },
  {
    id: 'get-custom-category',
    kind: 'read',
    summary: 'Reads a custom category',
    sends: [],
    keeps: {
      statement: 'Nothing new; the call only reads.',
      facts: [],
    },
    reach: {},
    routes: [
      { method: 'GET', path: '/contentsafety/text/categories/{categoryName}', apiVersions: CATEGORY_VERSIONS },
    ],
  },
  {
    id: 'list-custom-categories',
    kind: 'read',
    summary: 'Lists the custom categories',
    sends: [],
    keeps: {
      statement: 'Nothing new; the call only reads.',
      facts: [],
    },
    reach: {},
    routes: [
      { method: 'GET', path: '/contentsafety/text/categories', apiVersions: CATEGORY_VERSIONS },
    ],
  },
  {
    id: 'delete-custom-category',
    kind: 'delete',
    summary: 'Deletes a custom category',
    sends: [],
    keeps: {
      statement: 'Nothing; the call removes the category.',
      facts: [],
    },
    reach: {},
    routes: [
      { method: 'DELETE', path: '/contentsafety/text/categories/{categoryName}', apiVersions: CATEGORY_VERSIONS },
    ],
  },
  {
    id: 'analyze-custom-category',
    kind: 'analyze',
    summary: 'Tests text against a custom category',
    sends: ['the text'],
    keeps: {
      statement: null,
      facts: [],
    },
    moderation: true,
    verdict: true,
    userText: [{ names: ['text'] }],
    reach: {},
    routes: [
      { method: 'POST', path: '/contentsafety/text:analyzeCustomCategory', apiVersions: CATEGORY_VERSIONS },
    ],
  },
];
