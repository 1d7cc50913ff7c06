import type { Fact } from '../../schema.js';
import { CONVERSATION_PROCESS, CONVERSATION_RETENTION, JAVASCRIPT_CONVERSATIONS_REFERENCE } from './pages.js';
import { CONVERSATION_AUTHORING } from './scopes.js';

/** What the pages say of conversational language understanding. */
export const conversationFacts: readonly Fact[] = [
  {
    id: 'clu-utterances-until-deleted',
    topic: 'retention',
    statement: 'Example utterances and their labels are kept until the customer deletes them.',
    appliesTo: { service: 'language', operations: CONVERSATION_AUTHORING },
    source: CONVERSATION_RETENTION,
    readOn: '2026-11-21',
    reviewBy: '2027-05-21',
    headline: true,
  },
  {
    id: 'clu-models-until-deleted',
    topic: 'retention',
    statement: 'Trained and deployed models are kept until the customer deletes the model or the whole project.',
    appliesTo: { service: 'language', operations: CONVERSATION_AUTHORING },
    source: CONVERSATION_RETENTION,
    readOn: '2026-11-21',
    reviewBy: '2027-05-21',
    headline: true,
  },
  {
    id: 'clu-endpoint-realtime',
    topic: 'processing',
    statement: 'What a person says to a deployed model is processed in real time in the Microsoft Azure cloud.',
    appliesTo: { service: 'language', operations: ['analyze-conversation'] },
    source: CONVERSATION_PROCESS,
    readOn: '2026-11-21',
    reviewBy: '2027-11-21',
    headline: true,
  },
  {
    id: 'clu-logging-kept',
    topic: 'logging',
    statement: 'With isLoggingEnabled set to true, the utterance is kept so that the customer can review it while authoring.',
    appliesTo: { service: 'language', operations: ['analyze-conversation'] },
    source: JAVASCRIPT_CONVERSATIONS_REFERENCE,
    readOn: '2026-11-21',
    reviewBy: '2027-05-21',
    headline: true,
  },
  {
    id: 'clu-no-improve',
    topic: 'training-use',
    statement: 'Customer data of conversational language understanding is not collected to improve models or products.',
    appliesTo: { service: 'language', operations: ['analyze-conversation', ...CONVERSATION_AUTHORING] },
    source: CONVERSATION_PROCESS,
    readOn: '2026-11-21',
    reviewBy: '2027-11-21',
  },
  {
    id: 'clu-export-delete',
    topic: 'deletion-control',
    statement: 'Users of conversational language understanding can view, export and delete their content in the studio or by API.',
    appliesTo: { service: 'language', operations: CONVERSATION_AUTHORING },
    source: CONVERSATION_RETENTION,
    readOn: '2026-11-21',
    reviewBy: '2027-05-21',
  },
];
