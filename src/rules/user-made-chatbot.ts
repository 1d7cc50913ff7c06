import type { SourceFile } from '../analysis/calls/project.js';
import type { ResolvedCall } from '../analysis/calls/resolved-call.js';
import { isKnown } from '../analysis/calls/text.js';
import { sourcesOf, type Leaf } from '../analysis/flow/sources.js';
import type { Expression, FunctionNode } from '../analysis/program/model.js';
import { bindingClause } from './clauses.js';
import { coveringDirective } from './covering-directive.js';
import { isHumanStepCall } from './human-steps.js';
import { InputSources, type SourceVerdict } from './input-sources.js';
import { calledName, nearestName } from './names.js';
import { promptsOf, type Prompt } from './prompts.js';
import type { FindingDraft, Rule, RuleContext } from './rule.js';
import { isVerdictName } from './vocabulary/moderation.js';
import { namesInstructions } from './vocabulary/instructions.js';

/** Follows the text of end users into the instructions of a model. */
export const userMadeChatbot: Rule = {
  id: 'user-made-chatbot',
  title: 'Chatbot that an end user sets up',
  summary: 'Text from an end user becomes the instructions of a model with no moderation call or review step before.',
  severity: 'information',
  clauses: ['coc-chatbot-user-made', 'coc-human-oversight'],
  facts: [],
  page: {
    why: 'Whoever writes the instructions decides what a chatbot is. Where end users write them and nobody looks, the application hands out chatbots of any kind: companions, real people, or worse. The code of conduct of Content Safety asks for oversight over chatbots that end users make.',
    bad: [
      {
        language: 'typescript',
        code: "import express from 'express';\nimport { AzureOpenAI } from 'openai';\n\nconst client = new AzureOpenAI({ endpoint, apiVersion: '2024-10-21', azureADTokenProvider });\nconst app = express();\napp.post('/characters', async (req, res) => {\n  const assistant = await client.chat.completions.create({\n    model: 'chat',\n    max_tokens: 300,\n    messages: [{ role: 'system', content: req.body.persona }, { role: 'user', content: 'Introduce yourself.' }],\n  });\n  res.json(assistant);\n});\n",
      },
      {
        language: 'python',
        code: 'from flask import Flask, request\nfrom openai import AzureOpenAI\n\napp = Flask(__name__)\nclient = AzureOpenAI(azure_endpoint=ENDPOINT, api_version="2024-10-21", azure_ad_token_provider=token)\n\n\n@app.post("/characters")\ndef introduce():\n    persona = request.json["persona"]\n    return client.chat.completions.create(\n        model="chat", max_tokens=300, messages=[{"role": "system", "content": persona}]\n    )\n',
      },
    ],
    good: [
      {
        language: 'typescript',
        code: "import express from 'express';\nimport { AzureOpenAI } from 'openai';\n\nconst client = new AzureOpenAI({ endpoint, apiVersion: '2024-10-21', azureADTokenProvider });\nconst app = express();\napp.post('/characters', async (req, res) => {\n  const verdict = await moderatePersona(req.body.persona);\n  if (!verdict.allowed) return res.status(422).end();\n  const assistant = await client.chat.completions.create({\n    model: 'chat',\n    max_tokens: 300,\n    messages: [{ role: 'system', content: req.body.persona }, { role: 'user', content: 'Introduce yourself.' }],\n  });\n  res.json(assistant);\n});\n",
      },
      {
        language: 'python',
        code: 'from flask import Flask, request\nfrom openai import AzureOpenAI\n\napp = Flask(__name__)\nclient = AzureOpenAI(azure_endpoint=ENDPOINT, api_version="2024-10-21", azure_ad_token_provider=token)\n\n\n@app.post("/answers")\ndef answer():\n    return client.chat.completions.create(\n        model="chat",\n        max_tokens=300,\n        messages=[{"role": "system", "content": "You answer questions about the shop."}, {"role": "user", "content": request.json["question"]}],\n    )\n',
      },
    ],
    whenNotToUse: 'In tools for developers, where the one who writes the instructions is the one who answers for them.',
  },
  *check(context) {
    const sources = new InputSources(context);
    for (const call of context.calls.calls) {
      if (!call.operation?.generates) continue;
      const found = userWritten(call, sources, context);
      if (found && !isChecked(call, found.leaf, context)) yield finding(call, found, context);
    }
  },
};

interface Found {
  readonly leaf: Leaf<SourceVerdict>;
  readonly prompt: Prompt;
}

/** Instructions that an end user wrote: as a whole, or in a part that is named for what it steers. */
function userWritten(call: ResolvedCall, sources: InputSources, context: RuleContext): Found | null {
  for (const prompt of promptsOf(call, context.evaluator)) {
    if (prompt.role !== 'system') continue;
    const { leaves } = sourcesOf(prompt.node, prompt.file, context.evaluator, {
      expression: (place) => told(sources.expression(place)),
      parameter: (place) => told(sources.parameter(place)),
      isPart: (name) => /content|text|instructions|prompt|system|persona|value/i.test(name),
    });
    // A question within written instructions is what the chatbot is asked, not what it is.
    const isWhole = !context.reader.texts(prompt.node, prompt.file).some(isKnown) && leaves.every(({ origin }) => origin !== 'literal' && origin !== 'file');
    const leaf = leaves.find((candidate) => isFromUser(candidate) && (namesInstructions(nameOf(candidate)) || (isWhole && leaves.length === 1)));
    if (leaf) return { leaf, prompt };
  }
  return null;
}

function told(verdict: SourceVerdict | null): { readonly told: SourceVerdict } | null {
  return verdict && { told: verdict };
}

function isFromUser({ origin, told: verdict }: Leaf<SourceVerdict>): boolean {
  return origin === 'told' && verdict?.kind === 'end-user' && !verdict.likely;
}

/** Name of what the user handed over: `persona` of `req.body.persona`. */
function nameOf({ node, path }: Leaf<SourceVerdict>): string {
  const last = path.findLast((name) => !/^(?:trim|strip|toString|value|text|content|get|data)$/i.test(name));
  return last ?? (node.kind === 'name' || node.kind === 'member' || node.kind === 'call' ? nearestName(node) : '');
}

/** True where something moderates, or a person looks, in a function that the text goes through. */
function isChecked(call: ResolvedCall, leaf: Leaf<SourceVerdict>, context: RuleContext): boolean {
  const { flow, evaluator, policy } = context;
  if ([call.node].some((node) => coveringDirective('human-review', node, context) !== null)) return true;
  const places = new Map<FunctionNode | null, SourceFile>([[call.fn, call.file]]);
  for (let passed = leaf.passed; passed; passed = passed.before) {
    const { node, file } = passed;
    if (isFunction(node)) places.set(node, file);
    else if (file.index.parent.has(node as Expression)) places.set(file.index.functionOf.get(node as Expression) ?? null, file);
  }
  places.set((leaf.file.index.functionOf.get(leaf.node as Expression) ?? call.fn), leaf.file);
  return [...places].some(([fn, file]) => {
    const moderations = flow.project.callsOf(file).calls.filter(({ operation }) => operation?.moderation === true).map(({ node }) => node);
    return file.index.calls.some((candidate) => {
      if ((file.index.functionOf.get(candidate) ?? null) !== fn || (candidate === call.node)) return false;
      return moderations.includes(candidate) || isVerdictName(calledName(candidate), policy.names.moderationVerdicts) || isHumanStepCall(candidate, file, evaluator, policy.names);
    });
  });
}

function isFunction(node: object): node is FunctionNode {
  return 'role' in node && 'params' in node;
}

function finding(call: ResolvedCall, { leaf, prompt }: Found, context: RuleContext): FindingDraft {
  const quoted = bindingClause(userMadeChatbot, call.service, context.conduct);
  const conflict = quoted === null ? '' : quoted.clause.id === 'coc-chatbot-user-made' ? `may conflict with "${quoted.clause.title}"; ` : `may conflict with "${quoted.clause.title}", the clause that was read for ${call.service.name}; `;
  const keeps = call.operation?.generates?.keepsInstructions === true;
  return {
    file: context.file,
    span: prompt.file === context.file ? prompt.node.span : call.place,
    message: `Text from an end user becomes the ${keeps ? 'stored ' : ''}instructions of ${call.operation?.id ?? ''} and nothing checks it before. This ${conflict}a moderation call or a review step clears it.`,
    call,
    evidence: [
      { file: leaf.file, span: leaf.node.span, note: 'The source: what an end user wrote.' },
      { file: prompt.file, span: prompt.node.span, note: 'Where it becomes the instructions.' },
      { file: call.file, span: call.place, note: 'The call that is given them.' },
    ],
    certainty: call.certainty,
    clause: quoted?.clause.id ?? null,
    facts: [],
    fixes: [],
  };
}
