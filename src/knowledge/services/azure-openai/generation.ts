import type { ArgumentRef, Generation } from '../../schema.js';

/** The messages of a conversation, as an argument or as what an options object is made with. */
export const CHAT_MESSAGES: ArgumentRef = {
  names: ['messages'],
  position: { csharp: 0 },
  constructors: [
    { language: 'java', type: 'ChatCompletionsOptions', position: 0 },
    { language: 'csharp', type: 'ChatCompletionsOptions', position: 1 },
  ],
};

/** A conversation: some of its messages are instructions by their role. */
export const CHAT_GENERATION: Generation = {
  limit: { names: ['max_tokens', 'max_completion_tokens', 'maxOutputTokenCount', 'maxOutputTokens'] },
  instructions: [{ names: ['addSystemMessage', 'addDeveloperMessage'] }],
  messages: CHAT_MESSAGES,
};

/** An input with instructions of its own. */
export const RESPONSE_GENERATION: Generation = {
  limit: { names: ['max_output_tokens', 'maxOutputTokenCount'] },
  instructions: [{ names: ['instructions'] }],
  messages: { names: ['input', 'inputItems'], position: { csharp: 0 } },
};

/** A text that the model continues. */
export const COMPLETION_GENERATION: Generation = {
  limit: { names: ['max_tokens', 'maxOutputTokens'] },
  instructions: [],
};
