import type { Operation } from '../../schema.js';

/** Example utterances. */
export const exampleOperations: readonly Operation[] = [
  {
    id: 'add-examples',
    kind: 'train',
    summary: 'Adds example utterances with their labels',
    sends: ['the example utterances and their labels'],
    keeps: {
      statement: 'Example utterances and their labels stay until the customer deletes them.',
      facts: ['luis-examples-stored'],
      content: { what: 'the example utterances and their labels', until: 'deleted' },
    },
    deletedBy: ['delete-examples', 'delete-app', 'delete-version'],
    reach: {
      javascript: [
        { client: 'authoring', members: ['examples.add', 'examples.batch'], verified: 'package' },
        { client: 'authoring-legacy', members: ['examples.add', 'examples.batch'], verified: 'package' },
      ],
      python: [{ client: 'authoring', members: ['examples.add', 'examples.batch'], verified: 'package' }],
      csharp: [{ client: 'authoring', members: ['Examples.Add', 'Examples.Batch'], verified: 'sample' }],
      java: [
        { client: 'authoring-examples', members: ['batch'], verified: 'sample' },
        { client: 'authoring-examples', members: ['add'], verified: 'convention' },
      ],
      go: [
        { client: 'authoring-examples', members: ['Batch'], verified: 'sample' },
        { client: 'authoring-examples', members: ['Add'], verified: 'convention' },
      ],
    },
    routes: [
      {
        method: 'POST',
        path: '/luis/authoring/v3.0/apps/{appId}/versions/{versionId}/example',
        apiVersions: ['v3.0'],
      },
      {
        method: 'POST',
        path: '/luis/authoring/v3.0/apps/{appId}/versions/{versionId}/examples',
        apiVersions: ['v3.0'],
      },
      {
        method: 'POST',
        path: '/luis/authoring/v3.0-preview/apps/{appId}/versions/{versionId}/example',
        apiVersions: ['v3.0-preview'],
      },
      {
        method: 'POST',
        path: '/luis/authoring/v3.0-preview/apps/{appId}/versions/{versionId}/examples',
        apiVersions: ['v3.0-preview'],
      },
      { method: 'POST', path: '/luis/api/v2.0/apps/{appId}/versions/{versionId}/example', apiVersions: ['v2.0'] },
      { method: 'POST', path: '/luis/api/v2.0/apps/{appId}/versions/{versionId}/examples', apiVersions: ['v2.0'] },
    ],
  },
  {
    id: 'read-examples',
    kind: 'read',
    summary: 'Reads the example utterances of an app',
    sends: [],
    keeps: { statement: 'Nothing new; the call only reads.', facts: [] },
    reach: {
      javascript: [
        { client: 'authoring', members: ['examples.list', 'model.examplesMethod'], verified: 'package' },
        { client: 'authoring-legacy', members: ['examples.list', 'model.examplesMethod'], verified: 'package' },
      ],
      python: [{ client: 'authoring', members: ['examples.list', 'model.examples_method'], verified: 'package' }],
      csharp: [{ client: 'authoring', members: ['Examples.List', 'Model.Examples'], verified: 'convention' }],
      java: [
        { client: 'authoring-examples', members: ['list'], verified: 'convention' },
        { client: 'authoring-model', members: ['examplesMethod'], verified: 'convention' },
      ],
      go: [
        { client: 'authoring-examples', members: ['List'], verified: 'convention' },
        { client: 'authoring-model', members: ['ExamplesMethod'], verified: 'convention' },
      ],
    },
    routes: [
      {
        method: 'GET',
        path: '/luis/authoring/v3.0/apps/{appId}/versions/{versionId}/examples',
        apiVersions: ['v3.0'],
      },
      {
        method: 'GET',
        path: '/luis/authoring/v3.0-preview/apps/{appId}/versions/{versionId}/examples',
        apiVersions: ['v3.0-preview'],
      },
      { method: 'GET', path: '/luis/api/v2.0/apps/{appId}/versions/{versionId}/examples', apiVersions: ['v2.0'] },
    ],
  },
  {
    id: 'delete-examples',
    kind: 'delete',
    summary: 'Deletes an example utterance',
    sends: [],
    keeps: { statement: 'Nothing; the utterance goes.', facts: ['luis-export-delete'] },
    reach: {
      javascript: [
        { client: 'authoring', members: ['examples.deleteMethod'], verified: 'package' },
        { client: 'authoring-legacy', members: ['examples.deleteMethod'], verified: 'package' },
      ],
      python: [{ client: 'authoring', members: ['examples.delete'], verified: 'package' }],
      csharp: [{ client: 'authoring', members: ['Examples.Delete'], verified: 'convention' }],
      java: [{ client: 'authoring-examples', members: ['delete'], verified: 'convention' }],
      go: [{ client: 'authoring-examples', members: ['Delete'], verified: 'convention' }],
    },
    routes: [
      {
        method: 'DELETE',
        path: '/luis/authoring/v3.0/apps/{appId}/versions/{versionId}/examples/{exampleId}',
        apiVersions: ['v3.0'],
      },
      {
        method: 'DELETE',
        path: '/luis/authoring/v3.0-preview/apps/{appId}/versions/{versionId}/examples/{exampleId}',
        apiVersions: ['v3.0-preview'],
      },
      {
        method: 'DELETE',
        path: '/luis/api/v2.0/apps/{appId}/versions/{versionId}/examples/{exampleId}',
        apiVersions: ['v2.0'],
      },
    ],
  },
];
