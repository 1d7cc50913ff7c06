/**
 * An engine for tests of the server alone: a few words in the text stand for what the real engine
 * would find out. It parses nothing and keeps no cache.
 */
import { posix } from 'node:path';
import type { Completion, Engine, EngineHost, EngineSettings, FileReport, Finding, Fix, Place, Position, Range, Severity } from '../../src/engine.js';
import { CancelledError } from '../../src/engine.js';

const rules = ['missing-human-review', 'stores-prediction-image', 'retired-api', 'waiver-unused'] as const;

/** `word(` in a text and the rule that it breaks. */
const words: Readonly<Record<string, { readonly rule: string; readonly severity: Severity }>> = {
  ban: { rule: 'missing-human-review', severity: 'warning' },
  store: { rule: 'stores-prediction-image', severity: 'information' },
  old: { rule: 'retired-api', severity: 'warning' },
  unused: { rule: 'waiver-unused', severity: 'hint' },
  waived: { rule: 'missing-human-review', severity: 'warning' },
};

export class FakeEngine implements Engine {
  settings: EngineSettings = { severities: {}, testCodeSeverity: 'information', notebookSeverity: 'asElsewhere', languages: {}, maxFileLength: 1_048_576 };
  readonly endings = ['.ts', '.py'];
  readonly rules = rules.map((id) => ({ id, title: `Title of ${id}`, description: `About ${id}.`, severity: 'warning' as const, clauses: [], about: 'code' as const }));
  readonly coverage = [];
  readonly knowledgeReadOn = '2026-11-01';
  /** Signals of the checks that wait for their cancellation. */
  readonly waiting: AbortSignal[] = [];
  /** Called when a check starts to wait. */
  onWaiting: () => void = () => {};
  /** A check of a text with `gated(` ends when this does. */
  gate: Promise<void> = Promise.resolve();
  /** Called when the server asks which files a change reaches. */
  onDependants: () => void = () => {};
  readonly forgotten: string[] = [];
  readonly #overlays = new Map<string, string>();
  readonly #uses = new Map<string, readonly string[]>();

  constructor(readonly host: EngineHost) {}

  configure(settings: Partial<EngineSettings>): void {
    this.settings = { ...this.settings, ...settings };
  }

  setOverlay(path: string, text: string | null): void {
    if (text === null) this.#overlays.delete(path);
    else this.#overlays.set(path, text);
  }

  fileChanged(path: string): void {
    this.forgotten.push(path);
  }

  dependants(path: string, candidates: readonly string[]): readonly string[] {
    this.onDependants();
    return candidates.filter((candidate) => this.#uses.get(candidate)?.includes(path));
  }

  isMarked(content: string | Uint8Array): boolean {
    const text = Buffer.from(content as string).toString();
    return text.includes('@azure');
  }

  isSupported(path: string): boolean {
    return this.endings.some((ending) => path.endsWith(ending));
  }

  async completeAt(): Promise<readonly Completion[]> {
    return [];
  }

  async check(path: string, signal?: AbortSignal): Promise<FileReport> {
    const text = this.#text(path);
    if (text.length > this.settings.maxFileLength) return { ...empty(path), status: 'skipped', reason: 'too large', skippedBy: 'maxFileLength' };
    if (path.endsWith('.py') && this.settings.languages.python === false) return { ...empty(path), status: 'skipped', reason: 'python is off', skippedBy: 'languages' };
    if (text.includes('unreadable(')) return { ...empty(path), status: 'failed', reason: 'the parser gave up' };
    if (text.includes('crash(')) throw new Error('crash in a check', { cause: new Error('the cause below') });
    if (text.includes('slow(')) await this.#waitForCancellation(signal);
    if (text.includes('gated(')) {
      this.onWaiting();
      await this.gate;
    }
    const uses = [...text.matchAll(/from '(\.[^']*)'/g)].map((match) => `${posix.join(posix.dirname(path), match[1] ?? '')}.ts`);
    this.#uses.set(path, uses);
    return {
      ...empty(path),
      status: 'checked',
      partial: text.includes('(((') ? 'line 1 did not parse' : null,
      calls: [...text.matchAll(/classify/g)].map(() => callOf(path, 'classify-image', 'classify')),
      unknownCalls: [...text.matchAll(/mystery/g)].map(() => callOf(path)),
      findings: this.#findings(path, text, uses),
      dependsOn: uses,
    };
  }

  async scan(paths: readonly string[], options: Parameters<Engine['scan']>[1] = {}): ReturnType<Engine['scan']> {
    const files: FileReport[] = [];
    for (const path of paths) {
      options.onProgress?.({ done: files.length, total: paths.length, path });
      files.push(await this.check(path, options.signal));
      await new Promise((resume) => setImmediate(resume));
      if (options.signal?.aborted === true) throw new CancelledError();
    }
    return { evaluatedOn: this.host.today(), files, notEvaluated: [] };
  }

  async callNotes(path: string): ReturnType<Engine['callNotes']> {
    const text = this.#text(path);
    return [...text.matchAll(/classify/g)].map(({ index }) => ({ path, range: rangeOf(text, index, 'classify'.length), text: 'keeps the image: 30 days', operation: 'custom-vision/classify-image' }));
  }

  services(): ReturnType<Engine['services']> {
    return [{ id: 'custom-vision', name: 'Custom Vision', operations: [{ id: 'custom-vision/classify-image', label: 'classify-image', summary: 'Classifies an image.', keeps: 'keeps the image: 30 days' }] }];
  }

  inventory(): ReturnType<Engine['inventory']> {
    return { services: [], unknownCalls: [], clauses: [], mitigations: [], waivers: [], findings: [] };
  }

  rangeInFile({ range }: Place): Range {
    return range;
  }

  syntaxProblems(): Promise<number> {
    return Promise.resolve(0);
  }

  isProjectFile(path: string): boolean {
    return path.endsWith('/responsible-use.json');
  }

  configurationErrors(): readonly Finding[] {
    return [];
  }

  latestSuppressionEnd(): string {
    return '2027-11-22';
  }

  isOff(): boolean {
    return false;
  }

  projectFileSchema(): Readonly<Record<string, unknown>> {
    return { type: 'object' };
  }

  selfTests(): ReturnType<Engine['selfTests']> {
    return Promise.resolve([{ path: '/project/responsible-use.json', range: { start: { line: 2, character: 0 }, end: { line: 2, character: 1 } }, title: 'Gateway, test 1', passed: false, expected: ['a/b'], found: [], reason: null }]);
  }

  newProjectFile(): { readonly path: string; readonly text: string } {
    return { path: '/project/responsible-use.json', text: '{}\n' };
  }

  async explainAt(path: string, position: Position): ReturnType<Engine['explainAt']> {
    const text = this.#text(path);
    if (text.includes('crash(')) throw new Error('crash in a hover');
    const start = text.indexOf('classify');
    const range = rangeOf(text, start, 'classify'.length);
    if (start < 0 || position.line !== range.start.line || position.character < range.start.character || position.character > range.end.character) return null;
    return { range, title: 'Custom Vision: classify-image', markdown: '**Keeps the image** with the project.', subject: { kind: 'operation', id: 'custom-vision/classify-image' } };
  }

  async fixes(path: string, finding: Pick<Finding, 'fingerprint' | 'rule'>): Promise<readonly Fix[]> {
    const text = this.#text(path);
    const found = this.#findings(path, text, []).find(({ fingerprint }) => fingerprint === finding.fingerprint);
    if (found === undefined) return [];
    const { line } = found.range.start;
    const waive: Fix = {
      title: `Waive ${found.rule}`,
      safe: false,
      preferred: false,
      edits: [{ path, range: { start: { line, character: 0 }, end: { line, character: 0 } }, newText: '// waived by \n' }],
      cursor: { path, position: { line, character: 13 } },
    };
    if (found.rule !== 'stores-prediction-image') return [waive];
    return [{ title: 'Use the twin that keeps nothing', safe: true, preferred: true, edits: [{ path, range: found.range, newText: 'keepNothing' }], cursor: null }, waive];
  }

  lookUpItems(): ReturnType<Engine['lookUpItems']> {
    return [{ kind: 'service', id: 'custom-vision', label: 'Custom Vision', description: 'service', detail: '' }];
  }

  lookUp(kind: string, id: string): string | null {
    return kind === 'service' && id === 'custom-vision' ? '# Custom Vision' : null;
  }

  facts(): null {
    return null;
  }

  explain(id: string): ReturnType<Engine['explain']> {
    if (!(rules as readonly string[]).includes(id)) return null;
    return { kind: 'rule', id, title: `Title of ${id}`, markdown: `# ${id}`, data: {} };
  }

  suggestions(id: string): readonly string[] {
    return rules.filter((rule) => rule.startsWith(id.slice(0, 5)));
  }

  #text(path: string): string {
    return this.#overlays.get(path) ?? this.host.files.readText(path) ?? '';
  }

  async #waitForCancellation(signal: AbortSignal | undefined): Promise<void> {
    if (signal === undefined) return;
    this.waiting.push(signal);
    this.onWaiting();
    if (!signal.aborted) await new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }));
    throw new CancelledError();
  }

  #findings(path: string, text: string, uses: readonly string[]): Finding[] {
    const found: Finding[] = [];
    for (const match of text.matchAll(/\b(ban|store|old|unused|waived)\(/g)) {
      const word = match[1] ?? '';
      found.push(this.#finding(path, text, word, match.index, found.length));
    }
    // A file that takes something from a file with a ban in it has a finding of its own.
    for (const used of uses) {
      if (this.#text(used).includes('ban(')) found.push(this.#finding(path, text, 'ban', 0, found.length));
    }
    return found.filter(({ rule }) => this.settings.severities[rule] !== 'off');
  }

  #finding(path: string, text: string, word: string, index: number, ordinal: number): Finding {
    const { rule, severity } = words[word] ?? { rule: '', severity: 'hint' };
    const set = this.settings.severities[rule];
    return {
      rule,
      severity: set === undefined || set === 'off' ? severity : set,
      certainty: 'resolved',
      path,
      range: rangeOf(text, index, word.length),
      message: `${word} may conflict.`,
      service: 'custom-vision',
      operation: 'custom-vision/classify-image',
      clause: null,
      facts: [],
      evidence: [
        { path, range: rangeOf(text, index, word.length), note: 'The call.' },
        { path: '/project/other.ts', range: rangeOf('', 0, 0), note: 'The action.' },
      ],
      fingerprint: `${rule}-${ordinal}`,
      suppressed: word === 'waived' ? { kind: 'waiver', reason: 'r', owner: 'o', until: '2027-01-01' } : null,
      deprecated: word === 'old',
      unnecessary: word === 'unused',
    };
  }
}

function empty(path: string): FileReport {
  return { path, status: 'unmarked', reason: null, partial: null, language: 'typescript', calls: [], unknownCalls: [], findings: [], dependsOn: [] };
}

function callOf(path: string, operation: string | null = null, member = 'mystery'): FileReport['calls'][number] {
  return { path, range: rangeOf('', 0, 0), language: 'typescript', service: 'custom-vision', operation, member, via: 'sdk', certainty: 'resolved' };
}

function rangeOf(text: string, index: number, length: number): Range {
  const before = text.slice(0, Math.max(index, 0)).split('\n');
  const start = { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
  return { start, end: { line: start.line, character: start.character + length } };
}
