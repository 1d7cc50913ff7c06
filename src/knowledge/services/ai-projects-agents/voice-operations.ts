import type { Operation } from '../../schema.js';

/** Voice agents: calls, conversations and live sessions. */
export const voiceOperations: readonly Operation[] = [
  {
    id: 'place-call',
    kind: 'manage',
    summary: 'Lets a voice agent call somebody, or transfers or ends a call',
    sends: ['the telephone number'],
    keeps: { statement: null, facts: [] },
    reach: {
      javascript: [{ client: 'project', members: ['beta.voiceAgents.telephony.createCallJob', 'beta.voiceAgents.telephony.cancelCallJob', 'beta.voiceAgents.telephony.transferCall', 'beta.voiceAgents.telephony.endCall'], versions: '2.7+', verified: 'package' }],
    },
    routes: [],
  },
  {
    id: 'read-calls',
    kind: 'read',
    summary: 'Reads the telephone calls of a voice agent',
    sends: [],
    keeps: {
      statement: 'Nothing new; the call only reads.',
      facts: [],
    },
    reach: {
      javascript: [{ client: 'project', members: ['beta.voiceAgents.telephony.getCallJob', 'beta.voiceAgents.telephony.getCall', 'beta.voiceAgents.telephony.listCalls'], versions: '2.7+', verified: 'package' }],
    },
    routes: [],
  },
  {
    id: 'configure-telephony',
    kind: 'manage',
    summary: 'Reads or sets which numbers a voice agent serves and where it may transfer calls',
    sends: ['the telephone numbers'],
    keeps: { statement: null, facts: [] },
    reach: {
      javascript: [{ client: 'project', members: ['beta.voiceAgents.telephony.createBinding', 'beta.voiceAgents.telephony.updateBinding', 'beta.voiceAgents.telephony.deleteBinding', 'beta.voiceAgents.telephony.getBinding', 'beta.voiceAgents.telephony.listBindings', 'beta.voiceAgents.telephony.getTransferTargets', 'beta.voiceAgents.telephony.replaceTransferTargets'], versions: '2.7+', verified: 'package' }],
    },
    routes: [],
  },
  {
    id: 'read-voice-conversations',
    kind: 'read',
    summary: 'Reads the recordings, transcripts and items of conversations with a voice agent',
    sends: [],
    keeps: {
      statement: 'Nothing new; the call only reads.',
      facts: [],
    },
    reach: {
      javascript: [{ client: 'project', members: ['beta.voiceAgents.conversations.list', 'beta.voiceAgents.conversations.get', 'beta.voiceAgents.conversations.listItems', 'beta.voiceAgents.conversations.getItem', 'beta.voiceAgents.conversations.listResponses', 'beta.voiceAgents.conversations.getResponse', 'beta.voiceAgents.conversations.listResponseItems', 'beta.voiceAgents.conversations.getAudio', 'beta.voiceAgents.conversations.downloadAudio', 'beta.voiceAgents.conversations.getAudioItem', 'beta.voiceAgents.conversations.downloadAudioItem', 'beta.voiceAgents.conversations.getGeneratedAudioItem', 'beta.voiceAgents.conversations.downloadGeneratedAudioItem'], versions: '2.7+', verified: 'package' }],
      python: [{ client: 'project', members: ['beta.agent_endpoint_conversations.list_agent_conversations', 'beta.agent_endpoint_conversations.get_agent_conversation', 'beta.agent_endpoint_conversations.get_agent_conversation_audio', 'beta.agent_endpoint_conversations.get_agent_conversation_audio_content', 'beta.agent_endpoint_conversations.list_agent_conversation_items', 'beta.agent_endpoint_conversations.get_agent_conversation_item', 'beta.agent_endpoint_conversations.get_agent_conversation_item_audio', 'beta.agent_endpoint_conversations.get_agent_conversation_item_audio_content', 'beta.agent_endpoint_conversations.list_agent_conversation_responses', 'beta.agent_endpoint_conversations.get_agent_conversation_response', 'beta.agent_endpoint_conversations.list_agent_conversation_response_items'], verified: 'convention' }],
    },
    routes: [],
  },
  {
    id: 'delete-voice-conversation',
    kind: 'delete',
    summary: 'Deletes a conversation with a voice agent and its recording',
    sends: [],
    keeps: {
      statement: 'Nothing; the call removes the conversation.',
      facts: [],
    },
    reach: {
      javascript: [{ client: 'project', members: ['beta.voiceAgents.conversations.delete'], versions: '2.7+', verified: 'package' }],
      python: [{ client: 'project', members: ['beta.agent_endpoint_conversations.delete_agent_conversation'], verified: 'convention' }],
    },
    routes: [],
  },
  {
    id: 'talk-to-voice-agent',
    kind: 'analyze',
    summary: 'Opens a live voice session with a voice agent',
    sends: ['the speech'],
    keeps: { statement: null, facts: [] },
    reach: {
      python: [{ client: 'project', members: ['realtime.connect'], verified: 'source' }],
    },
    routes: [],
  },
];
