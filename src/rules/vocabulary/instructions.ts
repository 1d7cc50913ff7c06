/** How code names what steers a model, as opposed to what it is asked. */
import { nameList } from './name-patterns.js';

const instructions = nameList({
  what: 'what steers a model: its instructions, persona or character',
  names: [
    'system ~ prompt|message|instruction|content|text|role', 'instruction', 'persona', 'personality', 'character ~ description|prompt|definition|card|sheet|profile$', '^character$', 'bot ~ description|prompt|definition|role|behavior$', 'prompt template', 'custom|base|initial|role ~ prompt',
    'backstory', 'assistant|agent|bot ~ description|prompt|role|behavior|behaviour', '^system$',
  ],
  except: ['id', 'name', 'count', 'length', 'user prompt'],
});

/** True for names such as `persona`, `systemPrompt`, `prompt_template`. */
export function namesInstructions(name: string): boolean {
  return instructions.has(name);
}
