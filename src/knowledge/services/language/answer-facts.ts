import type { Fact } from '../../schema.js';
import { ANSWER_INTRODUCTION, ANSWER_PROCESS, ANSWER_RETENTION } from './pages.js';
import { ANSWER_AUTHORING } from './scopes.js';

/** What the pages say of question answering. */
export const answerFacts: readonly Fact[] = [
  {
    id: 'qa-pairs-own-search',
    topic: 'retention',
    statement: 'Pairs of questions and answers lie in a search service in the subscription of the customer. Documents they are taken from are discarded once that is done.',
    appliesTo: { service: 'language', operations: ['get-answers', ...ANSWER_AUTHORING] },
    source: ANSWER_PROCESS,
    readOn: '2026-11-21',
    reviewBy: '2027-05-21',
    headline: true,
  },
  {
    id: 'qa-chatlogs-if-on',
    topic: 'logging',
    statement: 'Chat logs lie in Azure Monitor in the subscription of the customer, and only where diagnostic logs are turned on.',
    appliesTo: { service: 'language', operations: ['get-answers'] },
    source: ANSWER_PROCESS,
    readOn: '2026-11-21',
    reviewBy: '2027-05-21',
    headline: true,
  },
  {
    id: 'qa-access-logs',
    topic: 'isolation',
    statement: 'Only who has access to the subscription of the customer can see the chat logs.',
    appliesTo: { service: 'language', operations: ['get-answers'] },
    source: ANSWER_RETENTION,
    readOn: '2026-11-21',
    reviewBy: '2027-11-21',
  },
  {
    id: 'qa-inform-users',
    topic: 'customer-duty',
    statement: 'Users of the application have to be told that chats are logged and may be processed further.',
    appliesTo: { service: 'language', operations: ['get-answers'] },
    source: ANSWER_INTRODUCTION,
    readOn: '2026-11-21',
    reviewBy: '2027-11-21',
  },
];
