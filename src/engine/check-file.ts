import type { FileView } from '../analysis/files.js';
import type { Resolver } from '../analysis/calls/resolve.js';
import type { FileCalls, ResolvedCall } from '../analysis/calls/resolved-call.js';
import type { Project, SourceFile } from '../analysis/calls/project.js';
import { ProjectFlow } from '../analysis/flow/project-flow.js';
import { clauses, conductCodes, services } from '../knowledge/index.js';
import type { Declaration, Policy } from '../policy/policy.js';
import { allRules, directiveRules, unusedWaivers } from '../rules/index.js';
import { parseDirectives, type Directive } from '../rules/directives.js';
import { enclosingSymbol } from '../rules/names.js';
import type { FindingDraft, FixDraft, Rule, RuleContext } from '../rules/rule.js';
import { waiverFix } from '../rules/waiver-fix.js';
import { applyWaivers } from '../rules/waivers.js';
import { describeError } from '../wording/describe-error.js';
import { isTestOrGenerated } from './code-kind.js';
import { fingerprint } from './fingerprint.js';
import { placesOf } from './places.js';
import { pathInPackage, pathInRepository } from './project-root.js';
import { severityAt, severityOf, type FindingPlace } from './severities.js';
import type { EngineHost, EngineSettings, Finding, Fix, NotEvaluated, Severity, Suppression } from './types.js';

export const conduct = { clauses, codes: conductCodes };

/** A finding with what its fixes are made from. */
export interface CheckedFinding {
  readonly finding: Finding;
  readonly draft: FindingDraft;
}

/** What the rules made of one file. */
export interface FileFindings {
  readonly findings: readonly CheckedFinding[];
  /** Rules that failed, or that need to know the whole workspace: their silence about the file says nothing. */
  readonly notEvaluated: readonly NotEvaluated[];
  readonly directives: readonly Directive[];
  /** Waivers among them that suppress something. */
  readonly usedWaivers: ReadonlySet<Directive>;
  /** True for test code and generated code. */
  readonly isTest: boolean;
}

export interface CheckRequest {
  readonly file: SourceFile;
  readonly calls: FileCalls;
  readonly resolver: Resolver;
  readonly project: Project;
  readonly workspaceCalls: readonly ResolvedCall[] | null;
  readonly settings: EngineSettings;
  /** What the project file declares for the file. */
  readonly policy: Policy;
  readonly today: string;
  readonly files: FileView;
  /** The rules about code to run. */
  readonly rules: readonly Rule[];
  readonly log: EngineHost['log'];
}

interface RuleDraft {
  readonly rule: string;
  readonly severity: Severity;
  readonly draft: FindingDraft;
  readonly span: FindingDraft['span'];
}

/** Ids that a waiver may name. */
export const knownRules: ReadonlySet<string> = new Set(allRules.map((rule) => rule.id));

/** Runs all rules over one resolved file and settles severities, waivers and identities. */
export function checkFile(request: CheckRequest): FileFindings {
  const { file, settings, today } = request;
  const flow = ProjectFlow.over(request.resolver);
  flow.add(request.calls);
  const directives = parseDirectives(file.program.comments, today, { knownRules, ...capOf(request.policy) });
  const context: RuleContext = {
    file,
    calls: request.calls,
    flow: flow.of(file),
    evaluator: request.resolver.evaluator,
    reader: request.resolver.reader,
    project: request.project,
    services,
    conduct,
    directives,
    policy: request.policy,
    isTest: isTestOrGenerated(pathInPackage(file.path, request.files), file.text),
    today,
    workspaceCalls: request.workspaceCalls,
  };
  const place: FindingPlace = { isTest: context.isTest, isNotebook: file.cells !== undefined };
  const repositoryPath = pathInRepository(file.path, request.files);
  const notEvaluated: NotEvaluated[] = [];
  const run = (list: readonly Rule[]): readonly RuleDraft[] => runRules(list, context, settings, place, (rule, error) => {
    request.log('error', `Rule ${rule} failed on ${file.path}: ${describeError(error)}`);
    notEvaluated.push({ rule, reason: `failed on ${repositoryPath}: ${error instanceof Error ? error.message : String(error)}` });
  }, (rule) => {
    // Silence after a value was lost says nothing about what became of it.
    for (const path of flow.takeGivenUp()) notEvaluated.push({ rule, reason: `following a value was given up in ${pathInRepository(path, request.files)}` });
  });
  const [evaluated, left] = split(request.rules, (rule) => request.workspaceCalls !== null || rule.needsWorkspace !== true);
  for (const rule of left) if (severityOf(rule.id, rule.severity, settings.severities) !== 'off') notEvaluated.push({ rule: rule.id, reason: 'needs a scan of the whole workspace' });
  const found = run(evaluated);
  const waived = applyWaivers(found, directives, file);
  const aboutDirectives = [
    ...run(directiveRules),
    ...unusedWaivers(directives, waived.used, file, evaluatedRules(evaluated, settings, place)).flatMap((draft) => withSeverity('waiver-unused', 'information', draft, settings, place)),
  ];
  const all = [...found, ...aboutDirectives].sort((a, b) => a.span.start - b.span.start || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0));
  const ordinals = new Map<string, number>();
  const findings = all.map((entry): CheckedFinding => {
    const directive = waived.suppressed.get(entry);
    return { draft: entry.draft, finding: toFinding(entry, directive ? suppressionOf(directive) : null, repositoryPath, ordinals) };
  });
  return { findings, notEvaluated, directives, usedWaivers: new Set(waived.used.keys()), isTest: place.isTest };
}

/** How far ahead waivers may end, where the project file says so. */
export function capOf({ waiverCapDays }: Policy): { readonly capDays?: number } {
  return waiverCapDays === null ? {} : { capDays: waiverCapDays };
}

function split<T>(list: readonly T[], test: (item: T) => boolean): readonly [readonly T[], readonly T[]] {
  return [list.filter(test), list.filter((item) => !test(item))];
}

/** Rules that could have found something; a waiver of one that is off is not unused. */
function evaluatedRules(rules: readonly Rule[], settings: EngineSettings, place: FindingPlace): ReadonlySet<string> {
  if (severityAt('error', place, settings) === 'off') return new Set();
  return new Set(rules.filter((rule) => severityOf(rule.id, rule.severity, settings.severities) !== 'off').map((rule) => rule.id));
}

function runRules(list: readonly Rule[], context: RuleContext, settings: EngineSettings, place: FindingPlace, onFailure: (rule: string, error: unknown) => void, onEnd: (rule: string) => void): readonly RuleDraft[] {
  return list.flatMap((rule) => {
    try {
      return [...rule.check(context)].flatMap((draft) => withSeverity(rule.id, draft.severity ?? rule.severity, draft, settings, place));
    } catch (error) {
      // One rule's mistake must not hide what the others found, nor pass for a clean answer.
      onFailure(rule.id, error);
      return [];
    } finally {
      onEnd(rule.id);
    }
  });
}

function withSeverity(rule: string, fallback: Severity, draft: FindingDraft, settings: EngineSettings, place: FindingPlace): readonly RuleDraft[] {
  const severity = severityAt(severityOf(rule, fallback, settings.severities), place, settings);
  return severity === 'off' ? [] : [{ rule, severity, draft, span: draft.span }];
}

function suppressionOf(directive: Directive): Suppression {
  return { kind: 'waiver', reason: directive.reason, owner: directive.owner, until: directive.until };
}

function toFinding(entry: RuleDraft, suppressed: Suppression | null, repositoryPath: string, ordinals: Map<string, number>): Finding {
  const { draft } = entry;
  const operation = draft.call?.operation?.id ?? null;
  const symbol = symbolAt(draft);
  const key = `${entry.rule}\n${symbol}\n${operation ?? ''}`;
  const ordinal = ordinals.get(key) ?? 0;
  ordinals.set(key, ordinal + 1);
  return {
    rule: entry.rule,
    severity: entry.severity,
    certainty: draft.certainty,
    path: draft.file.path,
    ...placesOf(draft.file).range(draft.span),
    message: draft.message,
    service: draft.call?.service.id ?? null,
    operation,
    clause: draft.clause,
    facts: draft.facts,
    evidence: draft.evidence.map(({ file, span, note }) => ({
      path: file.path,
      ...placesOf(file).range(span),
      note,
    })),
    fingerprint: fingerprint({ rule: entry.rule, path: repositoryPath, symbol, operation: operation ?? '', ordinal }),
    suppressed,
    deprecated: draft.deprecated ?? false,
    unnecessary: draft.unnecessary ?? false,
  };
}

/** Function and class around a finding; the innermost node that holds its start. */
function symbolAt(draft: FindingDraft): string {
  const { index } = draft.file;
  const fn = index.functions.filter(({ span }) => span.start <= draft.span.start && draft.span.end <= span.end).sort((a, b) => b.span.start - a.span.start)[0];
  const inside = fn?.body[0] ?? draft.call?.node;
  return inside ? enclosingSymbol(inside, draft.file) : '';
}

/** What a fix that states something in the project file comes to; null where that cannot be written. */
export type Declare = (declaration: Declaration) => Pick<Fix, 'title' | 'edits' | 'creates' | 'cursor'> | null;

/** Fixes of a finding in editor words, the waiver last. */
export function fixesOf(checked: CheckedFinding, directives: readonly Directive[], today: string, declare: Declare, capDays?: number): readonly Fix[] {
  const { draft, finding } = checked;
  const waiver = directiveRules.some((rule) => rule.id === finding.rule) ? null : waiverFix(finding.rule, draft.span, draft.file, directives, today, capDays);
  return [...draft.fixes, ...(waiver ? [waiver] : [])].flatMap((fix): readonly Fix[] => {
    if (!fix.declares) return [toFix(fix)];
    const declared = declare(fix.declares);
    return declared ? [{ safe: fix.safe, preferred: fix.preferred, ...declared }] : [];
  });
}

function toFix(fix: FixDraft): Fix {
  return {
    title: fix.title,
    safe: fix.safe,
    preferred: fix.preferred,
    edits: fix.edits.map(({ file, span, text }) => ({ path: file.path, ...placesOf(file).edit(span, text) })),
    cursor: cursorOf(fix),
  };
}

/** Where the cursor stands after the edit: inside the first edit's text. */
function cursorOf(fix: FixDraft): Fix['cursor'] {
  const first = fix.edits[0];
  if (fix.cursorAt === null || !first) return null;
  return { path: first.file.path, ...placesOf(first.file).afterEdit(first.span, first.text, fix.cursorAt) };
}
