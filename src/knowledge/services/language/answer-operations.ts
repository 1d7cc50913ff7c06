import type { Operation } from '../../schema.js';
import { QUESTION } from './arguments.js';
import { ANSWER_VERSIONS } from './versions.js';

/** Answers to questions. */
export const answerOperations: readonly Operation[] = [
  {
    id: 'get-answers',
    kind: 'analyze',
    summary: 'Looks for the answer to a question in a knowledge base of your own',
    sends: ['the question', 'on request an identifier of the user'],
    keeps: {
      statement: 'Chat logs go to the Azure Monitor of the customer, and only where diagnostic logs are on.',
      facts: ['qa-chatlogs-if-on'],
    },
    userText: [QUESTION],
    reach: {
      python: [{ client: 'question-answering', members: ['get_answers'], verified: 'package' }],
      csharp: [
        { client: 'question-answering', members: ['GetAnswers'], verified: 'source' },
        {
          client: 'question-answering',
          members: ['QueryKnowledgeBase'],
          versions: '1.0.0-beta',
          verified: 'convention',
        },
      ],
    },
    routes: [
      { method: 'POST', path: '/language/:query-knowledgebases', apiVersions: ANSWER_VERSIONS },
    ],
  },
  {
    id: 'get-answers-from-text',
    kind: 'analyze',
    summary: 'Looks for the answer to a question in text that goes along',
    sends: ['the question', 'the text'],
    keeps: { statement: null, facts: [] },
    userText: [QUESTION],
    reach: {
      python: [{ client: 'question-answering', members: ['get_answers_from_text'], verified: 'package' }],
      csharp: [
        { client: 'question-answering', members: ['GetAnswersFromText'], verified: 'source' },
        { client: 'question-answering', members: ['QueryText'], versions: '1.0.0-beta', verified: 'convention' },
      ],
    },
    routes: [
      { method: 'POST', path: '/language/:query-text', apiVersions: ANSWER_VERSIONS },
    ],
  },
];
