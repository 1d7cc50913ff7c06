import type { ResolvedCall } from '../analysis/calls/resolved-call.js';
import { declarationEdit, newProjectFileText, statementEdit, type ProjectFileEdit } from '../policy/edits.js';
import { declarations } from '../policy/declarations.js';
import { expiredRegistrations } from '../policy/expired.js';
import type { Declaration } from '../policy/policy.js';
import type { ProjectFile } from '../policy/project-file.js';
import { PROJECT_FILE_NAME } from '../policy/file-name.js';
import type { TextSpan } from '../policy/text-tree.js';
import { declarationRules } from '../rules/index.js';
import { bindingClause } from '../rules/clauses.js';
import { conduct, type Declare } from './check-file.js';
import { fingerprint } from './fingerprint.js';
import { placesOf } from './places.js';
import { LineIndex } from './positions.js';
import { emptyReport } from './reports.js';
import { severityOf } from './severities.js';
import type { EngineSettings, Evidence, FileReport, Finding, Fix, NotEvaluated, TextEdit } from './types.js';

/** A finding about a project file with its fixes. */
export interface ProjectFileFinding {
  readonly finding: Finding;
  readonly fixes: readonly Fix[];
}

/** What a project file is checked with. */
export interface ProjectFileRequest {
  readonly file: ProjectFile;
  /** Calls of the files it governs, in path order; null where the workspace was not seen whole. */
  readonly calls: readonly ResolvedCall[] | null;
  readonly today: string;
  /** Path of the project file within its repository, for fingerprints. */
  readonly repositoryPath: string;
}

/** Something to say about a project file, before severities are settled. */
interface Draft {
  readonly rule: string;
  readonly message: string;
  readonly span: TextSpan;
  /** What it is about; with the rule it is the finding's identity. */
  readonly subject: string;
  readonly clause: string | null;
  readonly service: string | null;
  readonly evidence: readonly Evidence[];
  readonly fixes: readonly { readonly title: string; readonly edit: ProjectFileEdit; readonly preferred: boolean }[];
}

/** What is to be said about a project file. */
export interface ProjectFileFindings {
  readonly findings: readonly ProjectFileFinding[];
  /** Findings that mean the configuration is not what its author meant, those included that the file switches off. */
  readonly broken: readonly ProjectFileFinding[];
  readonly notEvaluated: readonly NotEvaluated[];
}

/** Checks a project file. */
export function checkProjectFile(request: ProjectFileRequest): ProjectFileFindings {
  const { file, calls, today } = request;
  const missing = calls === null ? [] : missingDeclarations(file, calls);
  const answered = missing.map(({ subject }) => subject);
  const drafts = [
    // An empty statement that a clause asks for is told with the clause.
    ...problemDrafts(file).filter(({ rule, subject }) => rule !== 'missing-declaration' || !answered.some((other) => other === subject || other.startsWith(`${subject}/`))),
    ...expiredDrafts(file, today),
    ...missing,
  ].sort((a, b) => a.span.start - b.span.start || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0));
  const lines = new LineIndex(file.text);
  const ordinals = new Map<string, number>();
  const all = drafts.map((draft) => findingOf(draft, request, lines, ordinals));
  const isOn = ({ finding: { rule } }: ProjectFileFinding): boolean => severityOf(rule, 'error', severitiesOf(request)) !== 'off';
  const isAsked = severityOf('missing-declaration', 'information', severitiesOf(request)) !== 'off';
  return {
    findings: all.filter(isOn),
    broken: all.filter(({ finding }) => configurationErrors.has(finding.rule)),
    notEvaluated: calls === null && isAsked ? [{ rule: 'missing-declaration', reason: 'needs a scan of the whole workspace' }] : [],
  };
}

/** The report of a project file; it holds no calls and is not among the files that were analyzed. */
export function projectFileReport(path: string, { findings, notEvaluated }: Pick<ProjectFileFindings, 'findings' | 'notEvaluated'>): FileReport {
  return { ...emptyReport(path, 'unmarked', null), findings: findings.map(({ finding }) => finding), ...(notEvaluated.length === 0 ? {} : { notEvaluated }) };
}

/** Rules whose findings mean that the configuration is not what its author meant. */
const configurationErrors: ReadonlySet<string> = new Set(['invalid-project-file', 'unknown-key']);

function problemDrafts(file: ProjectFile): readonly Draft[] {
  return file.problems.map(({ rule, message, span, at, replacement }) => ({
    rule,
    message,
    span,
    subject: at,
    clause: null,
    service: null,
    evidence: [],
    fixes: replacement ? [{ title: replacement.title, edit: { span: replacement.span, text: replacement.text, cursorAt: null }, preferred: true }] : [],
  }));
}

function expiredDrafts(file: ProjectFile, today: string): readonly Draft[] {
  return expiredRegistrations(file, today).map(({ service, expiresOn, span }) => ({
    rule: 'registration-expired',
    message: `The registration of ${service} ended on ${expiresOn} and no longer counts. Renewing it and stating the new date clears it.`,
    span,
    subject: `services/${service}/registration`,
    clause: null,
    service,
    evidence: [],
    fixes: [],
  }));
}

/** Statements that a clause asks for, which binds a service that is used, and that the project file does not make. */
function missingDeclarations(file: ProjectFile, calls: readonly ResolvedCall[]): readonly Draft[] {
  return declarations.flatMap((declaration): readonly Draft[] => {
    if (declaration.path === null || file.states(declaration.path)) return [];
    const clauses = conduct.clauses.filter(({ answeredBy }) => answeredBy.declarations.includes(declaration.id)).map(({ id }) => id);
    for (const call of calls) {
      const binding = bindingClause({ clauses }, call.service, conduct);
      if (!binding) continue;
      const edit = statementEdit(file.text, declaration.path, declaration.stub);
      return [{
        rule: 'missing-declaration',
        message: `${call.service.name} is used and no ${declaration.what} is stated, which may conflict with "${binding.clause.title}" of "${binding.code.title}". Stating it under "${declaration.key}" clears it.`,
        span: file.spanAt(declaration.path) ?? file.head,
        subject: declaration.path.join('/'),
        clause: binding.clause.id,
        service: call.service.id,
        evidence: [{ path: call.file.path, ...placesOf(call.file).range(call.place), note: `${call.service.name} is used here.` }],
        fixes: edit ? [{ title: `Add "${declaration.key}" (asks what to state)`, edit, preferred: false }] : [],
      }];
    }
    return [];
  });
}

/** The file's own: it governs itself. */
function severitiesOf({ file }: ProjectFileRequest): EngineSettings['severities'] {
  return file.policy.severities ?? {};
}

function findingOf(draft: Draft, request: ProjectFileRequest, lines: LineIndex, ordinals: Map<string, number>): ProjectFileFinding {
  const { rule, message, span, subject, clause, service, evidence } = draft;
  const { path } = request.file;
  const info = declarationRules.find(({ id }) => id === rule);
  const fallback = info?.severity ?? 'error';
  const severity = severityOf(rule, fallback, severitiesOf(request));
  const ordinal = ordinals.get(`${rule}\n${subject}`) ?? 0;
  ordinals.set(`${rule}\n${subject}`, ordinal + 1);
  const finding: Finding = {
    rule,
    severity: severity === 'off' ? fallback : severity,
    certainty: 'resolved',
    path,
    range: lines.range(span),
    message,
    service,
    operation: null,
    clause,
    facts: [],
    evidence,
    fingerprint: fingerprint({ rule, path: request.repositoryPath, symbol: subject, operation: '', ordinal }),
    suppressed: null,
    deprecated: false,
    unnecessary: false,
  };
  return { finding, fixes: draft.fixes.map(({ title, edit, preferred }) => ({ title, safe: false, preferred, ...applied(path, request.file.text, edit) })) };
}

/** An edit of the project file in editor words. */
function applied(path: string, text: string, edit: ProjectFileEdit): { readonly edits: readonly TextEdit[]; readonly cursor: Fix['cursor'] } {
  const edits = [{ path, range: new LineIndex(text).range(edit.span), newText: edit.text }];
  if (edit.cursorAt === null) return { edits, cursor: null };
  return { edits, cursor: { path, position: new LineIndex(text.slice(0, edit.span.start) + edit.text).position(edit.span.start + edit.cursorAt) } };
}

/**
 * What declares something for a source file: an edit of the project file that governs it, else a new
 * project file.
 *
 * @param governing the project file that governs, or null.
 * @param place where a new one would be made.
 * @returns null where the project file does not parse or declares it already.
 */
export function declare(declaration: Declaration, governing: ProjectFile | null, place: string): ReturnType<Declare> {
  const { service, operation, registration } = declaration;
  const what = operation === null ? `${service}${registration ? ' with its registration' : ''}` : `${service}/${operation}`;
  if (governing) {
    const edit = declarationEdit(governing.text, declaration);
    return edit && { title: `Declare ${what} in ${PROJECT_FILE_NAME}`, ...applied(governing.path, governing.text, edit) };
  }
  const { text, cursorAt } = newProjectFileText([declaration]);
  return { title: `Create ${PROJECT_FILE_NAME} that declares ${what}`, edits: [], creates: [{ path: place, text }], cursor: { path: place, position: new LineIndex(text).position(cursorAt) } };
}
