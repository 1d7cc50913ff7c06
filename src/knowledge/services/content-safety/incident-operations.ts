import type { Operation } from '../../schema.js';
import { PREVIEWS_OF_2024 } from './versions.js';

/** Incidents, the rapid custom categories. */
export const incidentOperations: readonly Operation[] = [
  {
    id: 'create-or-update-text-incident',
    kind: 'train',
    summary: 'Creates or changes a text incident of the rapid custom categories',
    sends: ['name and definition of the incident'],
    keeps: {
      statement: null,
      facts: [],
    },
    deletedBy: ['manage-text-incidents'],
    reach: {},
    routes: [
      { method: 'PATCH', path: '/contentsafety/text/incidents/{incidentName}', apiVersions: PREVIEWS_OF_2024 },
    ],
  },
  {
    id: 'add-text-incident-samples',
    kind: 'train',
    summary: 'Uploads text samples to an incident',
    sends: ['the text samples'],
    keeps: {
      statement: null,
      facts: [],
    },
    deletedBy: ['remove-text-incident-samples', 'manage-text-incidents'],
    reach: {},
    routes: [
      { method: 'POST', path: '/contentsafety/text/incidents/{incidentName}:addIncidentSamples', apiVersions: PREVIEWS_OF_2024 },
    ],
  },
  {
    id: 'remove-text-incident-samples',
    kind: 'delete',
    summary: 'Removes text samples from an incident',
    sends: [],
    keeps: {
      statement: 'Nothing; the call removes samples.',
      facts: [],
    },
    reach: {},
    routes: [
      { method: 'POST', path: '/contentsafety/text/incidents/{incidentName}:removeIncidentSamples', apiVersions: PREVIEWS_OF_2024 },
    ],
  },
  {
    id: 'deploy-text-incident',
    kind: 'train',
    summary: 'Puts a text incident into use',
    sends: [],
    keeps: {
      statement: null,
      facts: [],
    },
    deletedBy: ['manage-text-incidents'],
    reach: {},
    routes: [
      { method: 'POST', path: '/contentsafety/text/incidents/{incidentName}:deploy', apiVersions: PREVIEWS_OF_2024 },
    ],
  },
  {
    id: 'detect-text-incidents',
    kind: 'analyze',
    summary: 'Tests text against deployed incidents',
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
      { method: 'POST', path: '/contentsafety/text:detectIncidents', apiVersions: PREVIEWS_OF_2024 },
    ],
  },
  {
    id: 'manage-text-incidents',
    kind: 'manage',
    summary: 'Lists, reads or deletes text incidents and their samples',
    sends: [],
    keeps: {
      statement: 'Nothing new; the call reads or deletes.',
      facts: [],
    },
    reach: {},
    routes: [
      { method: 'GET', path: '/contentsafety/text/incidents', apiVersions: PREVIEWS_OF_2024 },
      { method: 'GET', path: '/contentsafety/text/incidents/{incidentName}', apiVersions: PREVIEWS_OF_2024 },
      { method: 'DELETE', path: '/contentsafety/text/incidents/{incidentName}', apiVersions: PREVIEWS_OF_2024 },
      { method: 'GET', path: '/contentsafety/text/incidents/{incidentName}/incidentsamples', apiVersions: PREVIEWS_OF_2024 },
      { method: 'GET', path: '/contentsafety/text/incidents/{incidentName}/incidentsamples/{sampleId}', apiVersions: PREVIEWS_OF_2024 },
    ],
  },
  {
    id: 'create-or-update-image-incident',
    kind: 'train',
    summary: 'Creates or changes an image incident of the rapid custom categories',
    sends: ['name and definition of the incident'],
    keeps: {
      statement: null,
      facts: [],
    },
    deletedBy: ['manage-image-incidents'],
    reach: {},
    routes: [
      { method: 'PATCH', path: '/contentsafety/image/incidents/{incidentName}', apiVersions: PREVIEWS_OF_2024 },
    ],
  },
  {
    id: 'add-image-incident-samples',
    kind: 'train',
    summary: 'Uploads image samples to an incident',
    sends: ['the image samples'],
    keeps: {
      statement: null,
      facts: [],
    },
    deletedBy: ['remove-image-incident-samples', 'manage-image-incidents'],
    reach: {},
    routes: [
      { method: 'POST', path: '/contentsafety/image/incidents/{incidentName}:addIncidentSamples', apiVersions: PREVIEWS_OF_2024 },
    ],
  },
  {
    id: 'remove-image-incident-samples',
    kind: 'delete',
    summary: 'Removes image samples from an incident',
    sends: [],
    keeps: {
      statement: 'Nothing; the call removes samples.',
      facts: [],
    },
    reach: {},
    routes: [
      { method: 'POST', path: '/contentsafety/image/incidents/{incidentName}:removeIncidentSamples', apiVersions: PREVIEWS_OF_2024 },
    ],
  },
  {
    id: 'deploy-image-incident',
    kind: 'train',
    summary: 'Puts an image incident into use',
    sends: [],
    keeps: {
      statement: null,
      facts: [],
    },
    deletedBy: ['manage-image-incidents'],
    reach: {},
    routes: [
      { method: 'POST', path: '/contentsafety/image/incidents/{incidentName}:deploy', apiVersions: PREVIEWS_OF_2024 },
    ],
  },
  {
    id: 'detect-image-incidents',
    kind: 'analyze',
    summary: 'Tests an image against deployed incidents',
    sends: ['the image'],
    keeps: {
      statement: null,
      facts: [],
    },
    moderation: true,
    verdict: true,
    reach: {},
    routes: [
      { method: 'POST', path: '/contentsafety/image:detectIncidents', apiVersions: PREVIEWS_OF_2024 },
    ],
  },
  {
    id: 'manage-image-incidents',
    kind: 'manage',
    summary: 'Lists, reads or deletes image incidents and their samples',
    sends: [],
    keeps: {
      statement: 'Nothing new; the call reads or deletes.',
      facts: [],
    },
    reach: {},
    routes: [
      { method: 'GET', path: '/contentsafety/image/incidents', apiVersions: PREVIEWS_OF_2024 },
      { method: 'GET', path: '/contentsafety/image/incidents/{incidentName}', apiVersions: PREVIEWS_OF_2024 },
      { method: 'DELETE', path: '/contentsafety/image/incidents/{incidentName}', apiVersions: PREVIEWS_OF_2024 },
      { method: 'GET', path: '/contentsafety/image/incidents/{incidentName}/incidentsamples', apiVersions: PREVIEWS_OF_2024 },
      { method: 'GET', path: '/contentsafety/image/incidents/{incidentName}/incidentsamples/{sampleId}', apiVersions: PREVIEWS_OF_2024 },
    ],
  },
];
