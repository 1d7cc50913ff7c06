import type { Generation } from '../../schema.js';

/** A conversation: some of its messages are instructions by their role. */
export const CHAT_GENERATION: Generation = {
  limit: { names: ['max_tokens', 'max_completion_tokens', 'maxOutputTokenCount', 'maxOutputTokens'] },
  instructions: [],
  messages: { names: ['messages'], position: { csharp: 0, java: 1 } },
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
