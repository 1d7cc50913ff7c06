import type { Operation } from '../../schema.js';
import { PREVIEWS_OF_2024 } from './versions.js';

/** Detection in texts, images, prompts, model answers and the work of agents. */
export const detectionOperations: readonly Operation[] = [
  {
    id: 'analyze-text',
    kind: 'analyze',
    summary: 'Rates text for hate, self-harm, sexual content and violence, and matches it against blocklists',
    sends: ['the text'],
    keeps: {
      statement: 'Nothing: the text is not stored in the model.',
      facts: ['cs-no-input-store'],
    },
    moderation: true,
    verdict: true,
    scores: [{ names: ['severity'], values: [0, 2, 4, 6], unless: { choice: 'cs-output-type', is: ['EightSeverityLevels', 'EIGHT_SEVERITY_LEVELS'], values: [0, 1, 2, 3, 4, 5, 6, 7] } }],
    userText: [{ names: ['text'], position: { csharp: 0, java: 0 }, constructors: [{ language: 'csharp', type: 'AnalyzeTextOptions', position: 0 }, { language: 'java', type: 'AnalyzeTextOptions', position: 0 }] }],
    reach: {
      javascript: [{ client: 'content-safety', path: '/text:analyze', verb: 'post', verified: 'package' }],
      python: [{ client: 'content-safety', members: ['analyze_text'], verified: 'source' }],
      csharp: [{ client: 'content-safety', members: ['AnalyzeText', 'AnalyzeTextAsync'], verified: 'source' }],
      java: [{ client: 'content-safety', members: ['analyzeText', 'analyzeTextWithResponse'], verified: 'source' }],
    },
    routes: [
      { method: 'POST', path: '/contentsafety/text:analyze', apiVersions: ['2023-10-01', '2024-09-01', '2023-04-30-preview', '2024-09-15-preview', '2026-09-01-preview', '2026-10-15-preview'] },
    ],
  },
  {
    id: 'analyze-image',
    kind: 'analyze',
    summary: 'Rates an image for hate, self-harm, sexual content and violence',
    sends: ['the image'],
    keeps: {
      statement: 'Nothing: the image is not stored in the model.',
      facts: ['cs-no-input-store'],
    },
    moderation: true,
    verdict: true,
    scores: [{ names: ['severity'], values: [0, 2, 4, 6] }],
    reach: {
      javascript: [{ client: 'content-safety', path: '/image:analyze', verb: 'post', verified: 'package' }],
      python: [{ client: 'content-safety', members: ['analyze_image'], verified: 'source' }],
      csharp: [{ client: 'content-safety', members: ['AnalyzeImage', 'AnalyzeImageAsync'], verified: 'source' }],
      java: [{ client: 'content-safety', members: ['analyzeImage', 'analyzeImageWithResponse'], verified: 'source' }],
    },
    routes: [
      { method: 'POST', path: '/contentsafety/image:analyze', apiVersions: ['2023-10-01', '2024-09-01', '2023-04-30-preview', '2024-09-15-preview', '2026-09-01-preview'] },
    ],
  },
  {
    id: 'analyze-image-with-text',
    kind: 'analyze',
    summary: 'Rates an image together with the text that goes with it',
    sends: ['the image', 'the text'],
    keeps: {
      statement: 'Nothing, by the general statement on detection; the page does not name this operation.',
      facts: ['cs-no-input-store'],
    },
    moderation: true,
    verdict: true,
    scores: [{ names: ['severity'], values: [0, 2, 4, 6] }],
    userText: [{ names: ['text'] }],
    reach: {},
    routes: [
      { method: 'POST', path: '/contentsafety/imageWithText:analyze', apiVersions: ['2023-05-30-preview', '2023-10-30-preview', '2024-09-15-preview'] },
    ],
  },
  {
    id: 'shield-prompt',
    kind: 'analyze',
    summary: 'Looks for jailbreak attempts in a user prompt and for hidden attacks in documents',
    sends: ['the user prompt', 'the text of the documents'],
    keeps: {
      statement: 'Nothing, by the general statement on detection; the page does not name this operation.',
      facts: ['cs-no-input-store'],
    },
    moderation: true,
    verdict: true,
    userText: [{ names: ['userPrompt'] }, { names: ['documents'] }],
    reach: {
      python: [{ client: 'content-safety', members: ['shield_prompt'], verified: 'source' }],
      csharp: [{ client: 'content-safety', members: ['ShieldPrompt', 'ShieldPromptAsync'], verified: 'source' }],
      java: [{ client: 'content-safety', members: ['shieldPrompt', 'shieldPromptWithResponse'], verified: 'convention' }],
    },
    routes: [
      { method: 'POST', path: '/contentsafety/text:shieldPrompt', apiVersions: ['2024-02-15-preview', '2024-09-01', '2024-09-15-preview', '2026-09-01-preview'] },
    ],
  },
  {
    id: 'detect-jailbreak',
    kind: 'analyze',
    summary: 'Looks for jailbreak attempts in text, in an early preview of Prompt Shields',
    sends: ['the text'],
    keeps: {
      statement: 'Nothing, by the general statement on detection; the page does not name this operation.',
      facts: ['cs-no-input-store'],
    },
    moderation: true,
    verdict: true,
    userText: [{ names: ['text'] }],
    reach: {},
    routes: [
      { method: 'POST', path: '/contentsafety/text:detectJailbreak', apiVersions: ['2023-10-15-preview', '2023-10-30-preview'] },
    ],
  },
  {
    id: 'detect-protected-material-text',
    kind: 'analyze',
    summary: 'Looks in model output for known text of others, such as lyrics, articles and recipes',
    sends: ['the text'],
    keeps: {
      statement: 'Nothing, by the general statement on detection; the page does not name this operation.',
      facts: ['cs-no-input-store'],
    },
    moderation: true,
    verdict: true,
    userText: [{ names: ['text'], position: { csharp: 0, java: 0 } }],
    reach: {
      python: [{ client: 'content-safety', members: ['detect_text_protected_material'], verified: 'source' }],
      csharp: [{ client: 'content-safety', members: ['DetectTextProtectedMaterial', 'DetectTextProtectedMaterialAsync'], verified: 'source' }],
      java: [{ client: 'content-safety', members: ['detectTextProtectedMaterial', 'detectTextProtectedMaterialWithResponse'], verified: 'convention' }],
    },
    routes: [
      { method: 'POST', path: '/contentsafety/text:detectProtectedMaterial', apiVersions: ['2023-10-15-preview', '2024-02-15-preview', '2024-09-01', '2024-09-15-preview'] },
    ],
  },
  {
    id: 'detect-protected-material-code',
    kind: 'analyze',
    summary: 'Looks in model output for code known from public repositories',
    sends: ['the code'],
    keeps: {
      statement: 'Nothing, by the general statement on detection; the page does not name this operation.',
      facts: ['cs-no-input-store'],
    },
    moderation: true,
    verdict: true,
    reach: {},
    routes: [
      { method: 'POST', path: '/contentsafety/text:detectProtectedMaterialForCode', apiVersions: ['2024-09-01', '2024-09-15-preview'] },
    ],
  },
  {
    id: 'detect-groundedness',
    kind: 'analyze',
    summary: 'Checks whether a model answer is backed by its grounding sources',
    sends: ['the model answer', 'the question', 'the grounding sources'],
    keeps: {
      statement: 'Nothing in Content Safety, by the general statement on detection. With reasoning on, the Azure OpenAI resource has rules of its own.',
      facts: ['cs-no-input-store', 'cs-groundedness-aoai'],
    },
    moderation: true,
    verdict: true,
    userText: [{ names: ['text'] }, { names: ['query'] }],
    reach: {},
    routes: [
      { method: 'POST', path: '/contentsafety/text:detectGroundedness', apiVersions: PREVIEWS_OF_2024 },
    ],
  },
  {
    id: 'analyze-task-adherence',
    kind: 'analyze',
    summary: 'Looks for tool calls of an agent that do not fit its task',
    sends: ['the messages', 'the tool definitions'],
    keeps: {
      statement: null,
      facts: [],
    },
    moderation: true,
    verdict: true,
    reach: {},
    routes: [
      { method: 'POST', path: '/contentsafety/agent:analyzeTaskAdherence', apiVersions: ['2024-12-15-preview', '2025-09-15-preview'] },
    ],
  },
  {
    id: 'unified-moderate',
    kind: 'analyze',
    summary: 'Judges what goes in, what comes out or what tool is called, by an agent policy',
    sends: ['the content', 'identifiers of agent, session, user and tenant'],
    keeps: {
      statement: null,
      facts: [],
    },
    moderation: true,
    verdict: true,
    reach: {
      python: [{ client: 'content-safety', members: ['unified_moderate'], verified: 'source' }],
      csharp: [{ client: 'content-safety', members: ['UnifiedModerate', 'UnifiedModerateAsync'], verified: 'convention' }],
      java: [{ client: 'content-safety', members: ['unifiedModerate', 'unifiedModerateWithResponse'], verified: 'convention' }],
    },
    routes: [
      { method: 'POST', path: '/contentsafety/content:unifiedModerate', apiVersions: ['2026-09-01-preview', '2026-10-15-preview'] },
    ],
  },
  {
    id: 'agent-evaluate',
    kind: 'analyze',
    summary: 'Judges a hook context of an agent by policy',
    sends: ['the content', 'identifiers of the user'],
    keeps: {
      statement: null,
      facts: [],
    },
    moderation: true,
    verdict: true,
    reach: {},
    routes: [
      { method: 'POST', path: '/contentsafety/agent:evaluate', apiVersions: ['2026-10-15-preview', '2026-11-01-preview'] },
    ],
  },
  {
    id: 'detect-provenance',
    kind: 'analyze',
    summary: 'Looks for provenance signals, such as C2PA data and watermarks, in media',
    sends: ['the image or other media'],
    keeps: {
      statement: null,
      facts: [],
    },
    verdict: true,
    reach: {
      python: [{ client: 'provenance', members: ['begin_detect'], poller: true, verified: 'source' }],
      csharp: [{ client: 'provenance', members: ['Detect', 'DetectAsync'], poller: true, verified: 'source' }],
      java: [{ client: 'provenance', members: ['beginDetect', 'beginDetectWithModel'], poller: true, verified: 'source' }],
    },
    routes: [
      { method: 'POST', path: '/contentsafety/provenance:detect', apiVersions: ['2026-09-01-preview'] },
      { method: 'POST', path: '/contentsafety:detect', apiVersions: ['2026-09-01-preview'] },
    ],
  },
  {
    id: 'get-provenance-status',
    kind: 'read',
    summary: 'Reads the state of a provenance detection',
    sends: [],
    keeps: {
      statement: 'Nothing new; the call only reads.',
      facts: [],
    },
    reach: {
      python: [{ client: 'provenance', members: ['get_operation_status'], verified: 'source' }],
      csharp: [{ client: 'provenance', members: ['GetOperationStatus', 'GetOperationStatusAsync'], verified: 'source' }],
      java: [{ client: 'provenance', members: ['getOperationStatus', 'getOperationStatusWithResponse'], verified: 'source' }],
    },
    routes: [
      { method: 'GET', path: '/contentsafety/provenance/operations/{operationId}', apiVersions: ['2026-09-01-preview'] },
      { method: 'GET', path: '/contentsafety/operations/{operationId}', apiVersions: ['2026-09-01-preview'] },
    ],
  },
];
