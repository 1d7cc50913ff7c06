import { bindingClause } from './clauses.js';
import { coveringDirective } from './covering-directive.js';
import { OutputLimits } from './output-limits.js';
import type { Rule } from './rule.js';

/** Asks for a bound on what a generative model answers. */
export const unboundedOutput: Rule = {
  id: 'unbounded-output',
  title: 'Generated answer without a limit',
  summary: 'A generative model is called without a limit on the length of its answer.',
  severity: 'information',
  clauses: ['coc-technical-limits'],
  facts: [],
  page: {
    why: 'Without a limit a model answers for as long as it can. Whoever writes the input then decides how much is generated, at whose cost, and how far an answer may stray from what the feature is for. The code of conduct asks for technical limits on what comes out as well as on what goes in.',
    bad: [
      {
        language: 'typescript',
        code: "import { AzureOpenAI } from 'openai';\n\nconst client = new AzureOpenAI({ endpoint, apiVersion: '2024-10-21', azureADTokenProvider });\n\nexport async function summarize(text: string) {\n  return client.chat.completions.create({ model: 'chat', messages: [{ role: 'user', content: text }] });\n}\n",
      },
      {
        language: 'python',
        code: 'from openai import AzureOpenAI\n\nclient = AzureOpenAI(azure_endpoint=ENDPOINT, api_version="2024-10-21", azure_ad_token_provider=token)\n\n\ndef summarize(text):\n    return client.chat.completions.create(model="chat", messages=[{"role": "user", "content": text}])\n',
      },
    ],
    good: [
      {
        language: 'typescript',
        code: "import { AzureOpenAI } from 'openai';\n\nconst client = new AzureOpenAI({ endpoint, apiVersion: '2024-10-21', azureADTokenProvider });\n\nexport async function summarize(text: string) {\n  return client.chat.completions.create({ model: 'chat', max_completion_tokens: 300, messages: [{ role: 'user', content: text }] });\n}\n",
      },
      {
        language: 'python',
        code: 'from openai import AzureOpenAI\n\nclient = AzureOpenAI(azure_endpoint=ENDPOINT, api_version="2024-10-21", azure_ad_token_provider=token)\n\n\ndef summarize(text):\n    return client.chat.completions.create(model="chat", max_tokens=300, messages=[{"role": "user", "content": text}])\n',
      },
    ],
    whenNotToUse: 'Where a gateway in front of the model sets the limit, or where long answers are what the feature is for.',
  },
  *check(context) {
    for (const call of context.calls.calls) {
      const limit = call.operation?.generates?.limit;
      if (!limit || new OutputLimits(call, limit.names, context).state() !== 'absent') continue;
      if (coveringDirective('input-limit', call.node, context)) continue;
      const quoted = bindingClause(unboundedOutput, call.service, context.conduct);
      yield {
        file: context.file,
        span: call.place,
        message: `${call.operation?.id ?? ''} sets no limit on the length of its answer${quoted ? `, which may conflict with "${quoted.clause.title}"` : ''}. A limit such as ${limit.names[0] ?? 'a number of tokens'} clears it.`,
        call,
        evidence: [{ file: call.file, span: call.place, note: 'The call without a limit.' }],
        certainty: call.certainty,
        clause: quoted?.clause.id ?? null,
        facts: [],
        fixes: [],
      };
    }
  },
};
