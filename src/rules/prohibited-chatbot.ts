import { flatten } from '../analysis/calls/text.js';
import type { ResolvedCall } from '../analysis/calls/resolved-call.js';
import { isStatedFor } from '../policy/policy.js';
import { bindingClause } from './clauses.js';
import { coveringDirective } from './covering-directive.js';
import { directiveStub } from './directive-stub.js';
import { personaIn, type Persona } from './prompt-personas.js';
import { placeOfWords, type PromptPlace } from './prompt-places.js';
import { promptTexts } from './prompt-texts.js';
import { promptsOf } from './prompts.js';
import type { FindingDraft, Rule, RuleContext } from './rule.js';
import type { PersonaKind } from './vocabulary/personas.js';

/** How a message speaks of a persona, the clause on it, and what settles it. */
const kinds: Readonly<Record<PersonaKind, { readonly clause: string; readonly sets: (words: string) => string; readonly settled: string }>> = {
  companion: { clause: 'coc-chatbot-companion', sets: () => 'a romantic, erotic or companion chatbot', settled: 'another role clears it' },
  person: { clause: 'coc-chatbot-persona', sets: (words) => `a chatbot that plays ${words}, a real person`, settled: 'a consent directive, or another role, clears it' },
  insight: { clause: 'coc-chatbot-wisdom', sets: () => 'a chatbot that claims special insight', settled: 'a label "for entertainment" in it, or another role, clears it' },
};
const ownClauses: readonly string[] = Object.values(kinds).map(({ clause }) => clause);

/** Reads the instructions that a model is given for personas that the code of conduct does not want. */
export const prohibitedChatbot: Rule = {
  id: 'prohibited-chatbot',
  title: 'Chatbot persona that the code of conduct does not allow',
  summary: 'Instructions to a model set up a romantic, erotic or companion chatbot, the persona of a real person, or claims of special insight without a label.',
  severity: 'warning',
  clauses: [...ownClauses, 'coc-human-oversight'],
  facts: [],
  page: {
    why: 'People grow attached to a chatbot that plays a lover, take what a famous name says for that person\'s own words, and follow a voice that claims to know more than others. The code of conduct of Content Safety rules such chatbots out: companions altogether, real people without their explicit consent, and claims of special insight unless a very clear label calls them entertainment. The rule reads system messages and instructions that are written in code; what a prompt forbids, or asks the model to look for, is not reported.',
    bad: [
      {
        language: 'typescript',
        code: "import { AzureOpenAI } from 'openai';\n\nconst client = new AzureOpenAI({ endpoint, apiVersion: '2024-10-21', azureADTokenProvider });\n\nexport async function reply(text: string) {\n  return client.chat.completions.create({\n    model: 'chat',\n    max_tokens: 300,\n    messages: [\n      { role: 'system', content: 'You are Mia, a loving girlfriend who misses the user.' },\n      { role: 'user', content: text },\n    ],\n  });\n}\n",
      },
      {
        language: 'python',
        code: 'from openai import AzureOpenAI\n\nclient = AzureOpenAI(azure_endpoint=ENDPOINT, api_version="2024-10-21", azure_ad_token_provider=token)\nSYSTEM = "You are an all-knowing psychic. Tell people what their future holds."\n\n\ndef reply(text):\n    return client.chat.completions.create(\n        model="chat",\n        max_tokens=300,\n        messages=[{"role": "system", "content": SYSTEM}, {"role": "user", "content": text}],\n    )\n',
      },
    ],
    good: [
      {
        language: 'typescript',
        code: "import { AzureOpenAI } from 'openai';\n\nconst client = new AzureOpenAI({ endpoint, apiVersion: '2024-10-21', azureADTokenProvider });\n\nexport async function reply(text: string) {\n  return client.chat.completions.create({\n    model: 'chat',\n    max_tokens: 300,\n    messages: [\n      { role: 'system', content: 'You are Mia, a friendly assistant of the shop. Never act as a partner of the user.' },\n      { role: 'user', content: text },\n    ],\n  });\n}\n",
      },
      {
        language: 'python',
        code: 'from openai import AzureOpenAI\n\nclient = AzureOpenAI(azure_endpoint=ENDPOINT, api_version="2024-10-21", azure_ad_token_provider=token)\nSYSTEM = "You are a fortune teller in a party game. Begin every answer with: for entertainment only."\n\n\ndef reply(text):\n    return client.chat.completions.create(\n        model="chat",\n        max_tokens=300,\n        messages=[{"role": "system", "content": SYSTEM}, {"role": "user", "content": text}],\n    )\n',
      },
    ],
    whenNotToUse: 'Where the person who is played agreed explicitly: say so with a consent directive. Where the user interface carries a clear label that calls the chatbot entertainment, waive the finding and name the place of the label.',
  },
  *check(context) {
    const seen = new Set<string>();
    for (const call of context.calls.calls) {
      if (!call.operation?.generates) continue;
      const found = personaOf(call, context);
      if (!found || isConsented(call, found, context)) continue;
      // One prompt that several calls are given is one thing to change.
      const key = `${found.place.file.path} ${String(found.place.span.start)}`;
      if (!seen.has(key)) yield finding(call, found, context);
      seen.add(key);
    }
  },
};

interface Found {
  readonly persona: Persona;
  readonly place: PromptPlace;
}

/** The first persona among the instructions of a call. */
function personaOf(call: ResolvedCall, context: RuleContext): Found | null {
  for (const prompt of promptsOf(call, context.evaluator)) {
    if (prompt.role !== 'system') continue;
    for (const text of promptTexts(prompt, context)) {
      const persona = personaIn(flatten(text));
      if (persona) return { persona, place: placeOfWords(text, persona.start, persona.words, prompt) };
    }
  }
  return null;
}

/** True where a directive at the call or at the prompt states the consent of the person who is played, or the project file does. */
function isConsented(call: ResolvedCall, { persona, place }: Found, context: RuleContext): boolean {
  if (persona.kind !== 'person') return false;
  if (context.policy.consents.some((consent) => isStatedFor(consent, call.service.id, call.operation?.id ?? null))) return true;
  const nodes = [call.node, ...(place.file === context.file ? [place.node] : [])];
  return nodes.some((node) => coveringDirective('consent', node, context) !== null);
}

function finding(call: ResolvedCall, { persona, place }: Found, context: RuleContext): FindingDraft {
  const { clause, sets, settled } = kinds[persona.kind];
  const quoted = bindingClause({ clauses: [clause, 'coc-human-oversight'] }, call.service, context.conduct);
  const conflict = quoted === null ? '' : `may conflict with "${quoted.clause.title}"${quoted.clause.id === clause ? '' : `, the clause that was read for ${call.service.name}`}; `;
  const here = place.file === context.file;
  const consent = persona.kind === 'person' ? directiveStub('consent', 'State the consent of the person (consent directive)', call.node, context) : null;
  return {
    file: context.file,
    span: here ? place.span : call.place,
    message: `The instructions for ${call.operation?.id ?? ''} set up ${sets(persona.words)}. This ${conflict}${settled}.`,
    call,
    evidence: [{ file: place.file, span: place.span, note: 'The words that set it up.' }, { file: call.file, span: call.place, note: 'The call that is given them.' }],
    certainty: persona.isPlain ? call.certainty : 'likely',
    clause: quoted?.clause.id ?? null,
    facts: [],
    fixes: consent ? [consent] : [],
  };
}
