import type { Operation } from '../../schema.js';
import { SESSION_VERSIONS, SESSION_VERSIONS_OLD, SETTINGS_VERSIONS } from './versions.js';

/** Sessions that check whether a live person is there, and their settings. */
export const livenessOperations: readonly Operation[] = [
  {
    id: 'create-liveness-session',
    kind: 'analyze',
    summary: 'Opens a session in which a client device sends video to tell a living face from a fake',
    sends: ['the settings of the session, with a device correlation identifier'],
    keeps: {
      statement: 'Session data for up to 48 hours, with a face template unless abuse monitoring is turned off or the API version is too early for it.',
      facts: ['face-liveness-48h', 'face-liveness-template-v13'],
      content: { what: 'the session data', until: 'hours' },
    },
    deletedBy: ['delete-liveness-session'],
    reach: {
      javascript: [
        { client: 'face', path: '/detectLiveness/singleModal/sessions', verb: 'post', versions: '1.0.0-beta.1', verified: 'package' },
        { client: 'face', path: '/detectLiveness-sessions', verb: 'post', versions: '1.0.0-beta.3+', verified: 'package' },
      ],
      python: [{ client: 'face-session', members: ['create_liveness_session'], verified: 'source' }],
      csharp: [{ client: 'face-session', members: ['CreateLivenessSession', 'CreateLivenessSessionAsync'], verified: 'source' }],
      java: [{ client: 'face-session', members: ['createLivenessSession', 'createLivenessSessionWithResponse'], verified: 'source' }],
    },
    routes: [
      { method: 'POST', path: '/face/v{version}/detectLiveness/singleModal/sessions', apiVersions: SESSION_VERSIONS_OLD },
      { method: 'POST', path: '/face/v{version}/detectLiveness-sessions', apiVersions: SESSION_VERSIONS },
    ],
  },
  {
    id: 'get-liveness-session-result',
    kind: 'read-result',
    summary: 'Reads the outcome of a session that tells a living face from a fake',
    sends: [],
    keeps: {
      statement: 'Nothing more: the session data goes after 48 hours.',
      facts: ['face-liveness-48h'],
    },
    verdict: true,
    deletedBy: ['delete-liveness-session'],
    reach: {
      javascript: [
        { client: 'face', path: '/detectLiveness/singleModal/sessions/{sessionId}', verb: 'get', versions: '1.0.0-beta.1', verified: 'package' },
        { client: 'face', path: '/detectLiveness-sessions/{sessionId}', verb: 'get', versions: '1.0.0-beta.3+', verified: 'package' },
      ],
      python: [{ client: 'face-session', members: ['get_liveness_session_result'], verified: 'source' }],
      csharp: [{ client: 'face-session', members: ['GetLivenessSessionResult', 'GetLivenessSessionResultAsync'], verified: 'source' }],
      java: [{ client: 'face-session', members: ['getLivenessSessionResult', 'getLivenessSessionResultWithResponse'], verified: 'source' }],
    },
    routes: [
      { method: 'GET', path: '/face/v{version}/detectLiveness/singleModal/sessions/{sessionId}', apiVersions: SESSION_VERSIONS_OLD },
      { method: 'GET', path: '/face/v{version}/detectLiveness-sessions/{sessionId}', apiVersions: SESSION_VERSIONS },
    ],
  },
  {
    id: 'list-liveness-sessions',
    kind: 'read',
    summary: 'Lists the sessions of liveness detection',
    sends: [],
    keeps: {
      statement: 'Nothing: it only reads.',
      facts: [],
    },
    reach: {
      javascript: [{ client: 'face', path: '/detectLiveness/singleModal/sessions', verb: 'get', versions: '1.0.0-beta.1', verified: 'package' }],
      python: [{ client: 'face-session', members: ['get_liveness_sessions'], verified: 'source' }],
      csharp: [{ client: 'face-session', members: ['GetLivenessSessions', 'GetLivenessSessionsAsync'], verified: 'source' }],
      java: [{ client: 'face-session', members: ['getLivenessSessions', 'getLivenessSessionsWithResponse'], verified: 'source' }],
    },
    routes: [
      { method: 'GET', path: '/face/v{version}/detectLiveness/singleModal/sessions', apiVersions: SESSION_VERSIONS_OLD },
    ],
  },
  {
    id: 'list-liveness-session-audit-entries',
    kind: 'read',
    summary: 'Lists the requests of a session of liveness detection',
    sends: [],
    keeps: {
      statement: 'Nothing: it only reads.',
      facts: [],
    },
    reach: {
      javascript: [{ client: 'face', path: '/detectLiveness/singleModal/sessions/{sessionId}/audit', verb: 'get', versions: '1.0.0-beta.1', verified: 'package' }],
      python: [{ client: 'face-session', members: ['get_liveness_session_audit_entries'], verified: 'source' }],
      csharp: [{ client: 'face-session', members: ['GetLivenessSessionAuditEntries', 'GetLivenessSessionAuditEntriesAsync'], verified: 'source' }],
      java: [{ client: 'face-session', members: ['getLivenessSessionAuditEntries', 'getLivenessSessionAuditEntriesWithResponse'], verified: 'source' }],
    },
    routes: [
      { method: 'GET', path: '/face/v{version}/detectLiveness/singleModal/sessions/{sessionId}/audit', apiVersions: SESSION_VERSIONS_OLD },
    ],
  },
  {
    id: 'delete-liveness-session',
    kind: 'delete',
    summary: 'Deletes a session of liveness detection before its 48 hours are over',
    sends: [],
    keeps: {
      statement: 'Removes the session data.',
      facts: ['face-liveness-48h'],
    },
    reach: {
      javascript: [
        { client: 'face', path: '/detectLiveness/singleModal/sessions/{sessionId}', verb: 'delete', versions: '1.0.0-beta.1', verified: 'package' },
        { client: 'face', path: '/detectLiveness-sessions/{sessionId}', verb: 'delete', versions: '1.0.0-beta.3+', verified: 'package' },
      ],
      python: [{ client: 'face-session', members: ['delete_liveness_session'], verified: 'source' }],
      csharp: [{ client: 'face-session', members: ['DeleteLivenessSession', 'DeleteLivenessSessionAsync'], verified: 'source' }],
      java: [{ client: 'face-session', members: ['deleteLivenessSession', 'deleteLivenessSessionWithResponse'], verified: 'source' }],
    },
    routes: [
      { method: 'DELETE', path: '/face/v{version}/detectLiveness/singleModal/sessions/{sessionId}', apiVersions: SESSION_VERSIONS_OLD },
      { method: 'DELETE', path: '/face/v{version}/detectLiveness-sessions/{sessionId}', apiVersions: SESSION_VERSIONS },
    ],
  },
  {
    id: 'create-liveness-with-verify-session',
    kind: 'analyze',
    summary: 'Opens a session in which a client device sends video to tell a living face from a fake and compares the face with a reference image',
    sends: ['the settings of the session, with a device correlation identifier', 'the reference image'],
    keeps: {
      statement: 'Session data for up to 48 hours, with a face template where a reference image is given or abuse monitoring applies.',
      facts: ['face-liveness-48h', 'face-liveness-template-v13'],
      content: { what: 'the session data', until: 'hours' },
    },
    deletedBy: ['delete-liveness-with-verify-session'],
    reach: {
      javascript: [
        { client: 'face', path: '/detectLivenessWithVerify/singleModal/sessions', verb: 'post', versions: '1.0.0-beta.1', verified: 'package' },
        { client: 'face', path: '/detectLivenessWithVerify-sessions', verb: 'post', versions: '1.0.0-beta.3+', verified: 'package' },
      ],
      python: [{ client: 'face-session', members: ['create_liveness_with_verify_session', 'create_liveness_with_verify_session_with_verify_image'], verified: 'source' }],
      csharp: [{ client: 'face-session', members: ['CreateLivenessWithVerifySession', 'CreateLivenessWithVerifySessionAsync'], verified: 'source' }],
      java: [{ client: 'face-session', members: ['createLivenessWithVerifySession', 'createLivenessWithVerifySessionWithResponse'], verified: 'source' }],
    },
    routes: [
      { method: 'POST', path: '/face/v{version}/detectLivenessWithVerify/singleModal/sessions', apiVersions: SESSION_VERSIONS_OLD },
      { method: 'POST', path: '/face/v{version}/detectLivenessWithVerify-sessions', apiVersions: SESSION_VERSIONS },
    ],
  },
  {
    id: 'get-liveness-with-verify-session-result',
    kind: 'read-result',
    summary: 'Reads the outcome of a session that tells a living face from a fake and compares the face with a reference image',
    sends: [],
    keeps: {
      statement: 'Nothing more: the session data goes after 48 hours.',
      facts: ['face-liveness-48h'],
    },
    verdict: true,
    deletedBy: ['delete-liveness-with-verify-session'],
    reach: {
      javascript: [
        { client: 'face', path: '/detectLivenessWithVerify/singleModal/sessions/{sessionId}', verb: 'get', versions: '1.0.0-beta.1', verified: 'package' },
        { client: 'face', path: '/detectLivenessWithVerify-sessions/{sessionId}', verb: 'get', versions: '1.0.0-beta.3+', verified: 'package' },
      ],
      python: [{ client: 'face-session', members: ['get_liveness_with_verify_session_result'], verified: 'source' }],
      csharp: [{ client: 'face-session', members: ['GetLivenessWithVerifySessionResult', 'GetLivenessWithVerifySessionResultAsync'], verified: 'source' }],
      java: [{ client: 'face-session', members: ['getLivenessWithVerifySessionResult', 'getLivenessWithVerifySessionResultWithResponse'], verified: 'source' }],
    },
    routes: [
      { method: 'GET', path: '/face/v{version}/detectLivenessWithVerify/singleModal/sessions/{sessionId}', apiVersions: SESSION_VERSIONS_OLD },
      { method: 'GET', path: '/face/v{version}/detectLivenessWithVerify-sessions/{sessionId}', apiVersions: SESSION_VERSIONS },
    ],
  },
  {
    id: 'list-liveness-with-verify-sessions',
    kind: 'read',
    summary: 'Lists the sessions of liveness detection with a reference image',
    sends: [],
    keeps: {
      statement: 'Nothing: it only reads.',
      facts: [],
    },
    reach: {
      javascript: [{ client: 'face', path: '/detectLivenessWithVerify/singleModal/sessions', verb: 'get', versions: '1.0.0-beta.1', verified: 'package' }],
      python: [{ client: 'face-session', members: ['get_liveness_with_verify_sessions'], verified: 'source' }],
      csharp: [{ client: 'face-session', members: ['GetLivenessWithVerifySessions', 'GetLivenessWithVerifySessionsAsync'], verified: 'source' }],
      java: [{ client: 'face-session', members: ['getLivenessWithVerifySessions', 'getLivenessWithVerifySessionsWithResponse'], verified: 'source' }],
    },
    routes: [
      { method: 'GET', path: '/face/v{version}/detectLivenessWithVerify/singleModal/sessions', apiVersions: SESSION_VERSIONS_OLD },
    ],
  },
  {
    id: 'list-liveness-with-verify-session-audit-entries',
    kind: 'read',
    summary: 'Lists the requests of a session of liveness detection with a reference image',
    sends: [],
    keeps: {
      statement: 'Nothing: it only reads.',
      facts: [],
    },
    reach: {
      javascript: [{ client: 'face', path: '/detectLivenessWithVerify/singleModal/sessions/{sessionId}/audit', verb: 'get', versions: '1.0.0-beta.1', verified: 'package' }],
      python: [{ client: 'face-session', members: ['get_liveness_with_verify_session_audit_entries'], verified: 'source' }],
      csharp: [{ client: 'face-session', members: ['GetLivenessWithVerifySessionAuditEntries', 'GetLivenessWithVerifySessionAuditEntriesAsync'], verified: 'source' }],
      java: [{ client: 'face-session', members: ['getLivenessWithVerifySessionAuditEntries', 'getLivenessWithVerifySessionAuditEntriesWithResponse'], verified: 'source' }],
    },
    routes: [
      { method: 'GET', path: '/face/v{version}/detectLivenessWithVerify/singleModal/sessions/{sessionId}/audit', apiVersions: SESSION_VERSIONS_OLD },
    ],
  },
  {
    id: 'delete-liveness-with-verify-session',
    kind: 'delete',
    summary: 'Deletes a session of liveness detection with a reference image before its 48 hours are over',
    sends: [],
    keeps: {
      statement: 'Removes the session data.',
      facts: ['face-liveness-48h'],
    },
    reach: {
      javascript: [
        { client: 'face', path: '/detectLivenessWithVerify/singleModal/sessions/{sessionId}', verb: 'delete', versions: '1.0.0-beta.1', verified: 'package' },
        { client: 'face', path: '/detectLivenessWithVerify-sessions/{sessionId}', verb: 'delete', versions: '1.0.0-beta.3+', verified: 'package' },
      ],
      python: [{ client: 'face-session', members: ['delete_liveness_with_verify_session'], verified: 'source' }],
      csharp: [{ client: 'face-session', members: ['DeleteLivenessWithVerifySession', 'DeleteLivenessWithVerifySessionAsync'], verified: 'source' }],
      java: [{ client: 'face-session', members: ['deleteLivenessWithVerifySession', 'deleteLivenessWithVerifySessionWithResponse'], verified: 'source' }],
    },
    routes: [
      { method: 'DELETE', path: '/face/v{version}/detectLivenessWithVerify/singleModal/sessions/{sessionId}', apiVersions: SESSION_VERSIONS_OLD },
      { method: 'DELETE', path: '/face/v{version}/detectLivenessWithVerify-sessions/{sessionId}', apiVersions: SESSION_VERSIONS },
    ],
  },
  {
    id: 'get-session-image',
    kind: 'read-result',
    summary: 'Reads the image that a liveness session stored',
    sends: [],
    keeps: {
      statement: 'Nothing more: session data goes after 48 hours.',
      facts: ['face-liveness-48h'],
    },
    reach: {
      javascript: [{ client: 'face', path: '/sessionImages/{sessionImageId}', verb: 'get', versions: '1.0.0-beta.3+', verified: 'package' }],
      python: [{ client: 'face-session', members: ['get_session_image'], verified: 'source' }],
      csharp: [{ client: 'face-session', members: ['GetSessionImage', 'GetSessionImageAsync'], verified: 'source' }],
      java: [{ client: 'face-session', members: ['getSessionImage', 'getSessionImageWithResponse'], verified: 'source' }],
    },
    routes: [
      { method: 'GET', path: '/face/v{version}/sessionImages/{sessionImageId}', apiVersions: SESSION_VERSIONS },
    ],
  },
  {
    id: 'update-liveness-settings',
    kind: 'manage',
    summary: 'Changes the settings of liveness detection, among them abuse monitoring',
    sends: ['the settings'],
    keeps: {
      statement: 'The settings. With abuse monitoring off, sessions create no face template for it.',
      facts: ['face-liveness-template-v13'],
    },
    reach: {},
    routes: [
      { method: 'PATCH', path: '/face/v{version}/settings', apiVersions: SETTINGS_VERSIONS },
    ],
  },
  {
    id: 'get-liveness-settings',
    kind: 'read',
    summary: 'Reads the settings of liveness detection',
    sends: [],
    keeps: {
      statement: 'Nothing: it only reads.',
      facts: [],
    },
    reach: {},
    routes: [
      { method: 'GET', path: '/face/v{version}/settings', apiVersions: SETTINGS_VERSIONS, verified: 'convention' },
    ],
  },
];
