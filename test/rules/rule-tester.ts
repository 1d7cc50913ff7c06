import assert from 'node:assert/strict';
import type { EvidenceDraft, FindingDraft, FixDraft, Rule, Severity } from '../../src/rules/rule.js';
import type { SourceFile } from '../../src/analysis/calls/project.js';
import type { Policy } from '../../src/policy/policy.js';
import { absolute } from '../support/memory-files.js';
import { checkText } from '../support/check-text.js';

export type CaseLanguage = 'typescript' | 'javascript' | 'python' | 'csharp' | 'java' | 'go';

const endings: Readonly<Record<CaseLanguage, string>> = { typescript: 'ts', javascript: 'js', python: 'py', csharp: 'cs', java: 'java', go: 'go' };

/** Code and the circumstances it is checked in. */
export interface Case {
  /** What the case is about; the test's name. */
  readonly name: string;
  /** Default: typescript. */
  readonly language?: CaseLanguage;
  /** The code. In cases that are reported, `⟦` and `⟧` stand around each finding, in order. */
  readonly code: string;
  /** Other files of the workspace by path. */
  readonly files?: Readonly<Record<string, string>>;
  /** Path of the code; default `src/code.<ending>`. */
  readonly path?: string;
  readonly today?: string;
  /** Gives the rule the calls of all files; rules that need them always get them. */
  readonly workspace?: boolean;
  /** What the project file declares. */
  readonly policy?: Partial<Policy>;
}

/** Code that a rule is silent on. */
export interface Valid extends Case {
  /** True for code that must not even be taken for a use of a service; otherwise it has to be one. */
  readonly reachesNothing?: boolean;
}

/** Code that a rule reports, and everything it says. */
export interface Invalid extends Case {
  readonly findings: readonly Expected[];
}

export interface Expected {
  readonly message: string;
  /** `line:column text – note` of each piece of evidence, with the file's path in front where it is another one. */
  readonly evidence: readonly string[];
  readonly fixes?: readonly ExpectedFix[];
  /** Where it differs from the rule's. */
  readonly severity?: Severity;
  readonly certainty?: 'resolved' | 'likely';
  readonly clause?: string;
  readonly deprecated?: boolean;
  readonly unnecessary?: boolean;
}

export interface ExpectedFix {
  readonly title: string;
  /** The fixed text, as replacements in the code; each first part occurs exactly once. */
  readonly changes: readonly (readonly [string, string])[];
  /** Path of the file it changes, where that is another one. */
  readonly file?: string;
  /** True for a fix that leaves something to fill in, so that the finding stays. */
  readonly leavesWork?: boolean;
  readonly safe?: boolean;
}

export interface Table {
  readonly invalid: readonly Invalid[];
  readonly valid: readonly Valid[];
}

/** Languages in which every rule has to be shown at work. */
const columns: readonly CaseLanguage[] = ['typescript', 'python', 'csharp', 'java', 'go'];

/** Makes the tests of one rule's table. */
export function testRule(rule: Rule, table: Table): void {
  describe(rule.id, () => {
    it('has a case that is reported and one that is not in every language, and no case twice', () => {
      const seen = new Set<string>();
      for (const entry of [...table.invalid, ...table.valid]) {
        const key = JSON.stringify([languageOf(entry), unmarked(entry.code), entry.files ?? {}, entry.today ?? '', entry.workspace ?? false, policyKey(entry)]);
        assert(!seen.has(key), `duplicate case: ${entry.name}`);
        seen.add(key);
      }
      for (const language of columns) {
        assert(table.invalid.some((entry) => languageOf(entry) === language), `no ${language} case is reported`);
        assert(table.valid.some((entry) => languageOf(entry) === language), `no ${language} case is valid`);
      }
    });
    describe('reports', () => {
      for (const entry of table.invalid) it(titleOf(entry), () => checkInvalid(rule, entry));
    });
    describe('is silent on', () => {
      for (const entry of table.valid) it(titleOf(entry), () => checkValid(rule, entry));
    });
  });
}

async function checkValid(rule: Rule, entry: Valid): Promise<void> {
  assert(!/[⟦⟧]/.test(entry.code), 'a valid case has no markers');
  const { findings, calls } = await run(rule, entry, entry.code);
  assert.deepEqual(findings.map(({ message }) => message), []);
  const reaches = calls.calls.length + calls.constructions.length + calls.packages.length > 0;
  assert.equal(reaches, entry.reachesNothing !== true, reaches ? 'the code was to reach no service' : 'the code reaches no service, so silence proves nothing');
}

async function checkInvalid(rule: Rule, entry: Invalid): Promise<void> {
  const { code, spans } = marked(entry.code);
  const { findings } = await run(rule, entry, code);
  const ordered = [...findings].sort((a, b) => a.span.start - b.span.start);
  assert.deepEqual(ordered.map(({ span }) => code.slice(span.start, span.end)), spans.map(([start, end]) => code.slice(start, end)), 'reported text');
  assert.deepEqual(ordered.map(({ span }) => [span.start, span.end]), spans, 'reported range');
  assert.equal(entry.findings.length, ordered.length, 'number of expected findings');
  for (const [index, expected] of entry.findings.entries()) {
    const finding = ordered[index];
    assert(finding);
    assert.match(finding.message, /^[^!]+\.$/, 'a message ends with a period and has no exclamation mark');
    assert.equal(finding.message, expected.message);
    assert.deepEqual(finding.evidence.map((piece) => evidenceText(piece, finding.file)), expected.evidence);
    assert.equal(finding.severity ?? rule.severity, expected.severity ?? rule.severity, 'severity');
    assert.equal(finding.certainty, expected.certainty ?? 'resolved', 'certainty');
    assert.equal(finding.clause, expected.clause ?? null, 'clause');
    assert.equal(finding.deprecated ?? false, expected.deprecated ?? false, 'deprecated');
    assert.equal(finding.unnecessary ?? false, expected.unnecessary ?? false, 'unnecessary');
    await checkFixes(rule, entry, code, finding, expected, ordered.length);
  }
}

async function checkFixes(rule: Rule, entry: Invalid, code: string, finding: FindingDraft, expected: Expected, before: number): Promise<void> {
  const wanted = expected.fixes ?? [];
  assert.deepEqual(finding.fixes.map(({ title }) => title), wanted.map(({ title }) => title), 'fix titles');
  for (const [index, { changes, file, leavesWork, safe }] of wanted.entries()) {
    const fix = finding.fixes[index];
    assert(fix);
    if (safe !== undefined) assert.equal(fix.safe, safe, 'whether the fix is safe');
    const path = file === undefined ? pathOf(entry) : file;
    const source = file === undefined ? code : (entry.files?.[file] ?? '');
    const fixed = applyFix(fix, absolute(path), source);
    assert.equal(fixed, changed(source, changes), `text after "${fix.title}"`);
    const texts = file === undefined ? fixed : code;
    const files = file === undefined ? entry.files : { ...entry.files, [file]: fixed };
    const again = await run(rule, { ...entry, ...(files ? { files } : {}) }, texts);
    assert.equal(again.findings.length, leavesWork === true ? before : before - 1, `findings after "${fix.title}"`);
  }
}

/** Runs a rule; code that does not parse cleanly is a mistake of the case or of a fix. */
async function run(rule: Rule, entry: Case, code: string): ReturnType<typeof checkText> {
  const path = pathOf(entry);
  const options = { path, ...(entry.today === undefined ? {} : { today: entry.today }), workspace: entry.workspace ?? rule.needsWorkspace ?? false, ...(entry.policy ? { policy: entry.policy } : {}) };
  const result = await checkText([rule], { [path]: code, ...entry.files }, options);
  assert.deepEqual(result.calls.file.program.problems, [], `the code parses:\n${code}`);
  return result;
}

/** The text after a fix, which may change one file only. */
export function applyFix(fix: FixDraft, path: string, text: string): string {
  assert(fix.edits.every((edit) => edit.file.path === path), 'the fix changes another file');
  const edits = [...fix.edits].sort((a, b) => b.span.start - a.span.start);
  return edits.reduce((current, { span, text: inserted }) => current.slice(0, span.start) + inserted + current.slice(span.end), text);
}

function changed(text: string, changes: ExpectedFix['changes']): string {
  return changes.reduce((current, [from, to]) => {
    assert.equal(text.split(from).length, 2, `"${from}" has to occur once`);
    return current.replace(from, () => to);
  }, text);
}

function evidenceText({ file, span, note }: EvidenceDraft, home: SourceFile): string {
  const before = file.text.slice(0, span.start).split('\n');
  const place = `${before.length}:${(before.at(-1) ?? '').length + 1}`;
  return `${file === home ? '' : `${file.path.replace('/project/', '')} `}${place} ${file.text.slice(span.start, span.end)} – ${note}`;
}

/** Code without its markers, and the ranges they stood around. */
export function marked(text: string): { readonly code: string; readonly spans: readonly (readonly [number, number])[] } {
  const spans: (readonly [number, number])[] = [];
  let code = '';
  let start: number | null = null;
  for (const char of text) {
    if (char === '⟦') start = code.length;
    else if (char === '⟧') {
      assert(start !== null, 'a marker closes that never opened');
      spans.push([start, code.length]);
      start = null;
    } else code += char;
  }
  return { code, spans };
}

function unmarked(text: string): string {
  return marked(text).code;
}

function languageOf(entry: Case): CaseLanguage {
  return entry.language ?? 'typescript';
}

/** A policy as text: maps have to be spelled out. */
function policyKey({ policy }: Case): unknown {
  return policy && { ...policy, services: [...(policy.services ?? [])] };
}

function pathOf(entry: Case): string {
  return entry.path ?? `src/code.${endings[languageOf(entry)]}`;
}

function titleOf(entry: Case): string {
  return `${entry.name} (${languageOf(entry)})`;
}
