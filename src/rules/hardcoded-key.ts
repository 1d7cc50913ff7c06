import type { SourceFile } from '../analysis/calls/project.js';
import type { Expression } from '../analysis/program/model.js';
import { flatten } from '../analysis/calls/text.js';
import { CredentialPlaces, type CredentialPlace } from './credential-places.js';
import { keyFixes } from './key-fixes.js';
import { isStringLiteral } from './literal-places.js';
import type { FindingDraft, Rule, RuleContext } from './rule.js';
import { hasKeyShape, looksRandom } from './secret-shape.js';

/** Keys of services that stand in the source. */
export const hardcodedKey: Rule = {
  id: 'hardcoded-key',
  title: 'Service key in the source',
  summary: 'A literal with the shape of a service key reaches a credential, a key header or an environment variable.',
  severity: 'error',
  clauses: [],
  facts: [],
  page: {
    why: 'Whoever can read the source, its history or the shipped bundle can use the resource: read what it stores, send content in its name and run up its bill. A key that was once committed stays in the history, so it has to be replaced as well.',
    bad: [
      {
        language: 'typescript',
        code: "import ContentSafetyClient from '@azure-rest/ai-content-safety';\nimport { AzureKeyCredential } from '@azure/core-auth';\n\nexport const client = ContentSafetyClient('https://moderation.cognitiveservices.azure.com', new AzureKeyCredential('f3b1c9d27a8e4065b2d8e1a7c4f09e63'));\n",
      },
      {
        language: 'python',
        code: 'from azure.ai.contentsafety import ContentSafetyClient\nfrom azure.core.credentials import AzureKeyCredential\n\nclient = ContentSafetyClient("https://moderation.cognitiveservices.azure.com", AzureKeyCredential("f3b1c9d27a8e4065b2d8e1a7c4f09e63"))\n',
      },
    ],
    good: [
      {
        language: 'typescript',
        code: "import ContentSafetyClient from '@azure-rest/ai-content-safety';\nimport { DefaultAzureCredential } from '@azure/identity';\n\nexport const client = ContentSafetyClient('https://moderation.cognitiveservices.azure.com', new DefaultAzureCredential());\n",
      },
      {
        language: 'python',
        code: 'import os\n\nfrom azure.ai.contentsafety import ContentSafetyClient\nfrom azure.core.credentials import AzureKeyCredential\n\nclient = ContentSafetyClient("https://moderation.cognitiveservices.azure.com", AzureKeyCredential(os.environ["AZURE_CONTENT_SAFETY_KEY"]))\n',
      },
    ],
    whenNotToUse: 'Recorded test fixtures whose keys were made up in the shape of real ones: exclude the folder in responsible-use.json.',
  },
  *check(context) {
    const seen = new Set<Expression>();
    for (const place of new CredentialPlaces(context).all()) {
      for (const { node, file } of keyLiterals(place, context)) {
        if (seen.has(node)) continue;
        seen.add(node);
        yield draft(place, node, file, context);
      }
    }
  },
};

interface KeyLiteral {
  readonly node: Expression;
  readonly file: SourceFile;
}

/** Literals with the shape of a key that an expression can be. */
function keyLiterals(place: CredentialPlace, context: RuleContext): readonly KeyLiteral[] {
  return context.reader.texts(place.value, context.file).flatMap((text): readonly KeyLiteral[] => {
    const [part] = text;
    if (text.length === 1 && part?.kind === 'text' && isStringLiteral(part.node) && isSecret(part.text.trim(), place)) return [part];
    const query = /[?&](?:subscription-key|api-key)=([A-Za-z0-9]+)/i.exec(flatten(text))?.[1];
    const holder = query !== undefined && hasKeyShape(query) ? text.find((candidate) => candidate.kind === 'text' && candidate.text.includes(query)) : undefined;
    return holder ? [holder] : [];
  });
}

function isSecret(text: string, place: CredentialPlace): boolean {
  return hasKeyShape(text) || (place.exact && looksRandom(text));
}

function draft(place: CredentialPlace, literal: Expression, file: SourceFile, context: RuleContext): FindingDraft {
  const here = file === context.file;
  const { service } = place;
  const whole = isStringLiteral(literal) && hasKeyShape(literal.value.trim());
  return {
    file: context.file,
    span: here ? literal.span : place.use,
    message: `A key of ${service.name} stands in the source. Reading it from the environment, or signing in with Microsoft Entra ID, clears it; a key that was ever committed has to be replaced as well.`,
    call: place.call,
    evidence: [...(here ? [] : [{ file, span: literal.span, note: 'The key is written here.' }]), { file: context.file, span: place.use, note: place.note }],
    certainty: whole ? 'resolved' : 'likely',
    clause: null,
    facts: service.facts.filter(({ topic }) => topic === 'authentication').map(({ id }) => id),
    fixes: isStringLiteral(literal) && isSecret(literal.value.trim(), place) ? keyFixes(place, literal, file) : [],
  };
}
