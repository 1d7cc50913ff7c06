import type { Operation } from '../../schema.js';
import { CONVERSATION_KIND, UTTERANCE } from './arguments.js';
import { CONVERSATION_VERSIONS } from './versions.js';

/** Analysis of conversations, with its jobs. */
export const conversationOperations: readonly Operation[] = [
  {
    id: 'analyze-conversation',
    kind: 'analyze',
    summary: 'Tells the intent of what a person says and the entities in it, by a model of your own',
    sends: ['the text of the utterance'],
    keeps: {
      statement: 'Not published for the text itself. With logging asked for, the utterance is kept for review.',
      facts: ['clu-logging-kept'],
    },
    verdict: true,
    userText: [UTTERANCE],
    reach: {
      javascript: [{ client: 'conversations', members: ['analyzeConversation'], verified: 'package' }],
      python: [{ client: 'conversations', members: ['analyze_conversation'], verified: 'package' }],
      csharp: [{ client: 'conversations', members: ['AnalyzeConversation'], verified: 'source' }],
    },
    routes: [
      { method: 'POST', path: '/language/:analyze-conversations', apiVersions: CONVERSATION_VERSIONS },
    ],
  },
  {
    id: 'recognize-conversation-pii',
    kind: 'analyze',
    summary: 'Finds personal data in the turns of a conversation and masks it',
    sends: ['the text of the conversation'],
    keeps: {
      statement: 'The text may be held for up to 48 hours. The page gives an opt-out that is on by default for personal data in text, and does not name conversations. Results can be fetched for 24 hours.',
      facts: ['lang-48h', 'lang-async-24h'],
      content: { what: 'the results', until: 'hours' },
    },
    verdict: true,
    impliedModel: 'ConversationalPIITask',
    userText: [UTTERANCE],
    reach: {
      python: [{ client: 'conversations', members: ['begin_conversation_analysis'], poller: true, when: { argument: CONVERSATION_KIND, is: ['ConversationalPIITask', 'PiiOperationAction', 'ConversationPiiOperationAction'] }, verified: 'package' }],
      csharp: [{ client: 'conversations', members: ['AnalyzeConversations', 'AnalyzeConversationSubmitOperation'], when: { argument: CONVERSATION_KIND, is: ['ConversationalPIITask', 'PiiOperationAction', 'ConversationPiiOperationAction'] }, verified: 'source' }],
    },
    routes: [
      {
        method: 'POST',
        path: '/language/analyze-conversations/jobs',
        apiVersions: CONVERSATION_VERSIONS,
        when: { argument: CONVERSATION_KIND, is: ['ConversationalPIITask', 'PiiOperationAction', 'ConversationPiiOperationAction'] },
      },
    ],
  },
  {
    id: 'summarize-conversation',
    kind: 'analyze',
    summary: 'Has a model sum up a conversation: issue, resolution, recap, chapters, tasks',
    sends: ['the text of the conversation'],
    keeps: {
      statement: 'The text may be held for up to 48 hours; the default of the opt-out is not published for this feature. How long the results can be fetched is published for conversation summaries: 24 hours.',
      facts: ['lang-48h', 'lang-async-24h'],
      content: { what: 'the results', until: 'hours' },
    },
    userText: [UTTERANCE],
    reach: {
      python: [{ client: 'conversations', members: ['begin_conversation_analysis'], poller: true, when: { argument: CONVERSATION_KIND, is: ['ConversationalSummarizationTask', 'SummarizationOperationAction', 'ConversationSummarizationOperationAction'] }, verified: 'package' }],
      csharp: [{ client: 'conversations', members: ['AnalyzeConversations', 'AnalyzeConversationSubmitOperation'], when: { argument: CONVERSATION_KIND, is: ['ConversationalSummarizationTask', 'SummarizationOperationAction', 'ConversationSummarizationOperationAction'] }, verified: 'source' }],
    },
    routes: [
      {
        method: 'POST',
        path: '/language/analyze-conversations/jobs',
        apiVersions: CONVERSATION_VERSIONS,
        when: { argument: CONVERSATION_KIND, is: ['ConversationalSummarizationTask', 'SummarizationOperationAction', 'ConversationSummarizationOperationAction'] },
      },
    ],
  },
  {
    id: 'analyze-conversation-job',
    kind: 'analyze',
    summary: 'Runs the analyses of a conversation that the request names, where the code does not show which',
    sends: ['the text of the conversation'],
    keeps: {
      statement: 'The text may be held for up to 48 hours; the default of the opt-out is not published for this feature. How long the results can be fetched is published for conversation summaries: 24 hours.',
      facts: ['lang-48h', 'lang-async-24h'],
      content: { what: 'the results', until: 'hours' },
    },
    userText: [UTTERANCE],
    reach: {
      javascript: [{ client: 'conversations', members: ['beginConversationAnalysis'], poller: true, verified: 'package' }],
      python: [{ client: 'conversations', members: ['begin_conversation_analysis'], poller: true, verified: 'package' }],
      csharp: [{ client: 'conversations', members: ['AnalyzeConversations', 'AnalyzeConversationSubmitOperation'], verified: 'source' }],
    },
    routes: [
      { method: 'POST', path: '/language/analyze-conversations/jobs', apiVersions: CONVERSATION_VERSIONS },
    ],
  },
  {
    id: 'get-conversation-job',
    kind: 'read-result',
    summary: 'Reads the state and the results of a conversation job',
    sends: [],
    keeps: { statement: 'Nothing new; the call only reads.', facts: [] },
    reach: {
      csharp: [{ client: 'conversations', members: ['GetAnalyzeConversationJobStatus'], verified: 'source' }],
    },
    routes: [
      { method: 'GET', path: '/language/analyze-conversations/jobs/{jobId}', apiVersions: CONVERSATION_VERSIONS },
    ],
  },
  {
    id: 'cancel-conversation-job',
    kind: 'manage',
    summary: 'Ends a conversation job before it is done',
    sends: [],
    keeps: { statement: null, facts: [] },
    reach: {
      csharp: [{ client: 'conversations', members: ['CancelAnalyzeConversations'], verified: 'source' }],
    },
    routes: [
      {
        method: 'POST',
        path: '/language/analyze-conversations/jobs/{jobId}:cancel',
        apiVersions: CONVERSATION_VERSIONS,
      },
    ],
  },
];
