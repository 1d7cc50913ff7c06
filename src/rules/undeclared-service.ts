import { findArgument } from '../analysis/calls/arguments.js';
import type { ResolvedCall } from '../analysis/calls/resolved-call.js';
import type { AccessGate } from '../knowledge/schema.js';
import { hasExpired, type Declaration, type DeclaredService, type Policy } from '../policy/policy.js';
import { bindingClause } from './clauses.js';
import type { EvidenceDraft, FindingDraft, Rule, RuleContext, Severity } from './rule.js';

const REGISTRATION = 'coc-access-registration';
const USE_CASE = 'coc-use-case-limit';

/** Calls that the project file does not account for: no registration, another service, another operation. */
export const undeclaredService: Rule = {
  id: 'undeclared-service',
  title: 'Use that the project file does not declare',
  summary: 'A feature under Limited Access is used without a declared registration, or a call lies outside the services and operations that responsible-use.json declares.',
  severity: 'information',
  clauses: [REGISTRATION, USE_CASE],
  facts: ['ia-celebrity-limited', 'cs-access-registration', 'cs-access-not-listed'],
  page: {
    why: 'Features under Limited Access may be used only by those who registered, and only for the use case they named. Code shows the use; that it is approved, by whom and for what, has to be declared. Once a project file declares services, a call of another service or operation is the moment at which somebody should look at the approval again.',
    bad: [
      {
        language: 'typescript',
        code: "import { ComputerVisionClient } from '@azure/cognitiveservices-computervision';\n\nexport async function whoIsIt(client: ComputerVisionClient, url: string) {\n  return client.analyzeImageByDomain('celebrities', url);\n}\n",
      },
      {
        language: 'python',
        code: 'from azure.cognitiveservices.vision.computervision import ComputerVisionClient\n\n\ndef describe(client: ComputerVisionClient, url):\n    return client.analyze_image(url, details=["Celebrities"])\n',
      },
    ],
    good: [
      {
        language: 'typescript',
        code: "import { ComputerVisionClient } from '@azure/cognitiveservices-computervision';\n\nexport async function whereIsIt(client: ComputerVisionClient, url: string) {\n  return client.analyzeImageByDomain('landmarks', url);\n}\n",
      },
      {
        language: 'python',
        code: 'from azure.cognitiveservices.vision.computervision import ComputerVisionClient\n\n\ndef describe(client: ComputerVisionClient, url):\n    return client.analyze_image(url, details=["Landmarks"])\n',
      },
    ],
    whenNotToUse: 'Where registrations and approved use cases are kept and compared in another system.',
  },
  *check(context) {
    const said = new Set<string>();
    for (const call of context.calls.calls) {
      const finding = gateFinding('limited', call, context) ?? undeclared(call, context) ?? outside(call, context) ?? gateFinding('disputed', call, context);
      // The same thing is said once a file, at the first call.
      if (!finding || said.has(finding.about)) continue;
      said.add(finding.about);
      yield finding.draft;
    }
  },
};

interface Said {
  /** What is said; once a file is enough. */
  readonly about: string;
  readonly draft: FindingDraft;
}

/** A call behind a gate for which no registration counts. */
function gateFinding(state: 'limited' | 'disputed', call: ResolvedCall, context: RuleContext): Said | null {
  for (const gate of call.service.access) {
    if (gate.state !== state) continue;
    if (isAnswered(gate, call, context)) continue;
    const opened = opens(call, gate, context);
    const gap = opened && registrationGap(gate, context.policy.services.get(call.service.id), context);
    if (!opened || gap === null) continue;
    const clause = bindingClause({ clauses: [REGISTRATION] }, call.service, context.conduct);
    const conflict = clause ? `, which may conflict with "${clause.clause.title}"` : '';
    const { name } = call.service;
    const isDisputed = gate.state === 'disputed';
    const message = isDisputed
      ? `Sources disagree on whether ${name} needs registration, and ${gap}${conflict}. Declaring the registration, or as its reference why none is needed, clears it.`
      : `${firstSentence(gate.statement)}, and ${gap}${conflict}. Declaring the registration with its reference clears it.`;
    return said(`gate ${gate.id}`, {
      call,
      message,
      evidence: opened.evidence,
      clause: clause?.clause.id ?? null,
      facts: gate.facts,
      certainty: isDisputed || opened.byDefault === true ? 'likely' : call.certainty,
      severity: isDisputed ? 'information' : severityIn(context.policy),
      declares: { service: call.service.id, operation: null, registration: true },
      context,
    });
  }
  return null;
}

/**
 * A gate before a whole service is a question to the team and not to each file: without a project
 * file it is asked once, at the first call of the workspace.
 */
function isAnswered(gate: AccessGate, { service, file }: ResolvedCall, { policy, workspaceCalls }: RuleContext): boolean {
  if (policy.path !== null || gate.operations || gate.argument) return false;
  const first = workspaceCalls?.find((other) => other.service.id === service.id);
  return first !== undefined && first.file.path !== file.path;
}

/** Whether a call falls under a gate, with the value that opens it, or by default where nothing is passed; null where it does not. */
function opens(call: ResolvedCall, gate: AccessGate, { evaluator }: RuleContext): { readonly evidence: readonly EvidenceDraft[]; readonly byDefault?: true } | null {
  if (gate.operations && !(call.operation && gate.operations.includes(call.operation.id))) return null;
  if (!gate.argument) return { evidence: [] };
  const found = findArgument(call, gate.argument.ref, evaluator);
  if (!found) return gate.argument.absent === true ? { evidence: [], byDefault: true } : null;
  const wanted = new Set(gate.argument.values.map((value) => value.toLowerCase()));
  const holds = (text: string): boolean => text.split(',').some((part) => wanted.has(part.trim().toLowerCase()));
  const literal = found.literals.find(({ value }) => holds(String(value)));
  if (literal) return { evidence: [{ file: literal.file, span: literal.node.span, note: 'The value is written here.' }] };
  return found.texts.some(holds) ? { evidence: [] } : null;
}

/** A statement as far as a message needs it: its first sentence, without the period. */
function firstSentence(statement: string): string {
  return statement.replace(/\.(?:\s.*)?$/s, '');
}

/** Why no registration counts, to stand behind "and"; null where one does. */
export function registrationGap(gate: AccessGate, declared: DeclaredService | undefined, { policy, today }: Pick<RuleContext, 'policy' | 'today'>): string | null {
  const registration = declared?.registration;
  if (!registration) return policy.path === null ? 'no responsible-use.json declares a registration' : 'responsible-use.json declares no registration for it';
  if (hasExpired(registration, today)) return `the declared registration ended on ${registration.expiresOn ?? ''}`;
  if (registration.features !== null && !registration.features.includes(gate.id)) return `the declared registration does not name the feature "${gate.id}"`;
  return null;
}

/** A service that a project file which declares services leaves out. */
function undeclared(call: ResolvedCall, context: RuleContext): Said | null {
  const { policy } = context;
  const { id, name } = call.service;
  if (policy.services.size === 0 || policy.services.has(id)) return null;
  const clause = bindingClause({ clauses: [USE_CASE] }, call.service, context.conduct);
  return said(`service ${id}`, {
    call,
    message: `${name} is used, and responsible-use.json declares other services and not this one${clause ? `, which may conflict with "${clause.clause.title}"` : ''}. Declaring "${id}" under "services" clears it.`,
    evidence: [],
    clause: clause?.clause.id ?? null,
    facts: [],
    certainty: call.certainty,
    severity: 'warning',
    declares: { service: id, operation: null, registration: false },
    context,
  });
}

/** An operation outside those that the project file declares for its service. */
function outside(call: ResolvedCall, context: RuleContext): Said | null {
  const declared = context.policy.services.get(call.service.id);
  const operation = call.operation?.id;
  if (declared?.operations == null || operation === undefined || declared.operations.includes(operation)) return null;
  const clause = bindingClause({ clauses: [USE_CASE] }, call.service, context.conduct);
  return said(`operation ${call.service.id}/${operation}`, {
    call,
    message: `${operation} is not among the operations that responsible-use.json declares for ${call.service.name}${clause ? `, which may conflict with "${clause.clause.title}"` : ''}. Adding it there, where the approved use covers it, clears it.`,
    evidence: [],
    clause: clause?.clause.id ?? null,
    facts: [],
    certainty: call.certainty,
    severity: 'warning',
    declares: { service: call.service.id, operation, registration: false },
    context,
  });
}

/** A team that has a project file has said that it wants to know. */
function severityIn(policy: Policy): Severity {
  return policy.path === null ? 'information' : 'warning';
}

function said(
  about: string,
  parts: Pick<FindingDraft, 'message' | 'evidence' | 'clause' | 'facts' | 'certainty'> & { readonly call: ResolvedCall; readonly severity: Severity; readonly declares: Declaration; readonly context: RuleContext },
): Said {
  const { call, declares, context, ...rest } = parts;
  const what = declares.operation === null ? declares.service : `${declares.service}/${declares.operation}`;
  return {
    about,
    draft: {
      file: context.file,
      span: call.place,
      call,
      ...rest,
      fixes: [{ title: `Declare ${what} in responsible-use.json`, safe: false, preferred: false, edits: [], cursorAt: null, declares }],
    },
  };
}
