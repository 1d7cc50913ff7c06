import { CancelledError, type CallReport, type Engine, type EngineHost, type FileReport, type Finding, type Range, type Severity } from '../../src/engine/types.js';

/**
 * An engine whose findings are written in the files: `finding error`, `suppressed warning`, `call`,
 * `unknown`, `partial`, `fail` and `skip`, one a line, in files that contain `azure`. It shows what
 * the command line makes of an answer, whatever the rules say this week.
 */
export function fakeEngine(host: EngineHost): Engine {
  const overlays = new Map<string, string>();
  const settings = { severities: {}, testCodeSeverity: 'information', notebookSeverity: 'asElsewhere', languages: {}, maxFileLength: 1000 } as const;

  const check = (path: string): FileReport => {
    const text = overlays.get(path) ?? host.files.readText(path);
    const base: FileReport = {
      path, status: 'unmarked', reason: null, partial: null, language: 'typescript', calls: [], unknownCalls: [], findings: [], dependsOn: [],
    };
    if (text === null) return { ...base, status: 'skipped', reason: 'not readable' };
    if (text.length > settings.maxFileLength) return { ...base, status: 'skipped', reason: 'longer than 1000 characters' };
    if (!text.includes('azure')) return base;
    const lines = text.split('\n');
    if (lines.includes('fail')) return { ...base, status: 'failed', reason: 'the parser gave up' };
    const ranged = (word: string) => lines.flatMap((line, index) => (line.startsWith(word) ? [{ line, range: rangeOf(line, index) }] : []));
    const call = ({ range }: { range: Range }): CallReport => ({
      path, range, language: 'typescript', service: 'custom-vision', operation: 'custom-vision/classify-image', member: 'classifyImage', via: 'sdk', certainty: 'resolved',
    });
    const finding = ({ line, range }: { line: string; range: Range }): Finding => ({
      rule: 'stores-prediction-image',
      severity: (line.split(' ')[1] ?? 'warning') as Severity,
      certainty: 'resolved',
      path, range,
      message: 'classifyImage keeps the image.',
      service: 'custom-vision',
      operation: 'custom-vision/classify-image',
      clause: 'coc-human-oversight',
      facts: ['cv-stored'],
      evidence: [{ path, range, note: 'The call.' }],
      fingerprint: `f${String(range.start.line)}`,
      suppressed: line.startsWith('suppressed') ? { kind: 'waiver', reason: 'known', owner: 'ana', until: '2027-03-31' } : null,
      deprecated: false,
      unnecessary: false,
    });
    return {
      ...base,
      status: 'checked',
      partial: lines.includes('partial') ? 'line 2 did not parse' : null,
      calls: ranged('call').map(call),
      unknownCalls: ranged('unknown').map((one) => ({ ...call(one), operation: null, member: 'mystery' })),
      findings: [...ranged('finding'), ...ranged('suppressed')].map(finding),
    };
  };

  return {
    configure: () => {},
    settings,
    setOverlay: (path, text) => { if (text === null) overlays.delete(path); else overlays.set(path, text); },
    fileChanged: () => {},
    dependants: () => [],
    isMarked: (content) => Buffer.from(content as string).includes('azure'),
    isSupported: (path) => path.endsWith('.ts'),
    endings: ['.ts'],
    check: (path) => Promise.resolve(check(path)),
    async scan(paths, options = {}) {
      const files: FileReport[] = [];
      for (const path of [...paths].sort()) {
        await new Promise((resume) => setImmediate(resume));
        if (options.signal?.aborted) throw new CancelledError();
        files.push(check(path));
        options.onProgress?.({ done: files.length, total: paths.length, path });
      }
      return { evaluatedOn: host.today(), files, notEvaluated: [{ rule: 'no-retention-cleanup', reason: 'needs the whole workspace' }] };
    },
    inventory: () => ({ services: [], unknownCalls: [], clauses: [], mitigations: [], waivers: [], findings: [] }),
    explainAt: () => Promise.resolve(null),
    callNotes: () => Promise.resolve([]),
    services: () => [],
    completeAt: () => Promise.resolve([]),
    rangeInFile: ({ range }) => range,
    syntaxProblems: () => Promise.resolve(0),
    isProjectFile: () => false,
    configurationErrors: () => [],
    latestSuppressionEnd: () => '2027-11-22',
    isOff: () => false,
    projectFileSchema: () => ({}),
    selfTests: () => Promise.resolve([]),
    newProjectFile: (path) => ({ path, text: '{}\n' }),
    fixes: () => Promise.resolve([]),
    lookUpItems: () => [],
    lookUp: (kind, id) => (id === 'custom-vision' && kind === 'service' ? '# Custom Vision\n' : null),
    facts: (id) => (id.split('/')[0] !== 'custom-vision' ? null : {
      service: 'custom-vision',
      facts: [{
        id: 'cv-stored', topic: 'retention', statement: 'Images are kept.',
        appliesTo: { service: 'custom-vision', operations: ['custom-vision/classify-image'], note: null },
        source: { title: 'Data page', heading: 'Storage', url: 'https://example.org/data' },
        asOf: null, readOn: '2026-01-01', reviewBy: '2026-02-01',
      }],
      operations: ['custom-vision/classify-image'],
    }),
    explain: (id) => (id === 'hardcoded-key'
      ? { kind: 'rule', id, title: 'Hard-coded key', markdown: '# Hard-coded key\n\nSee **[the page](https://example.org)**.\n\n```ts\nconst a_b = `x`;\n```\n', data: { id } }
      : null),
    suggestions: (id) => (id.startsWith('custom') ? ['custom-vision'] : []),
    rules: [{ id: 'stores-prediction-image', title: 'Stores prediction images', description: 'A call keeps the image.', severity: 'warning', clauses: [], about: 'code' }],
    coverage: [],
    knowledgeReadOn: '2026-06-01',
  };
}

function rangeOf(line: string, index: number): Range {
  return { start: { line: index, character: 0 }, end: { line: index, character: line.length } };
}
