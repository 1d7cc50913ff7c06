import type { ArgumentRef } from '../../schema.js';

/** What names the analysis of a call that answers at once: `kind` of the body, or the class or name that comes first. */
export const KIND: ArgumentRef = { names: ['kind', 'actionName', 'analyzeTextInput'], position: { javascript: 0, python: 0, csharp: 0 } };

/** What names the analyses of a job. */
export const JOB_KIND: ArgumentRef = { names: ['tasks', 'actions'], item: ['kind'], position: { javascript: 0, python: 1 } };

/** What names the analyses of a job on conversations. */
export const CONVERSATION_KIND: ArgumentRef = { names: ['tasks', 'actions'], item: ['kind'] };

/** `setServiceLogsDisabled` in Java. */
export const LOGGING_SWITCH: ArgumentRef = { names: ['loggingOptOut', 'disableServiceLogs', 'serviceLogsDisabled'] };

/** The text that is analyzed. */
export const TEXT_ARGUMENT: ArgumentRef = { names: ['documents', 'document', 'text'], position: { javascript: 0, python: 0, csharp: 0, java: 0 } };

/** What somebody said in a conversation. */
export const UTTERANCE: ArgumentRef = { names: ['text'] };

/** The question that is to be answered. */
export const QUESTION: ArgumentRef = { names: ['question'], position: { csharp: 0 } };
