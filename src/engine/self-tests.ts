import type { OwnLanguage } from '../policy/policy.js';
import type { ProjectFile } from '../policy/project-file.js';
import { LineIndex } from './positions.js';
import type { FileReport, SelfTestResult } from './types.js';

/** Endings by which the front ends know the language of a test. */
const endings: Readonly<Record<OwnLanguage, string>> = { typescript: '.ts', javascript: '.js', python: '.py', csharp: '.cs', java: '.java', go: '.go' };

/**
 * Runs the self-tests of project files, each as a file of its own beside its project file, so that
 * what governs there governs the test.
 *
 * @param check checks a text as if it stood at a path.
 */
export async function runSelfTests(files: readonly ProjectFile[], check: (path: string, text: string) => Promise<FileReport>): Promise<readonly SelfTestResult[]> {
  const results: SelfTestResult[] = [];
  for (const file of files) {
    const lines = new LineIndex(file.text);
    for (const [index, test] of file.policy.ownCode.tests.entries()) {
      const path = `${file.path.slice(0, file.path.lastIndexOf('/'))}/responsible-use-self-test-${String(index + 1)}${endings[test.language]}`;
      const report = await check(path, test.code);
      const span = file.spanAt(test.at) ?? file.head;
      const found = report.calls.map(({ service, operation }) => `${service ?? '?'}/${operation ?? '?'}`);
      results.push({
        path: file.path,
        range: lines.range(span),
        title: test.title,
        passed: report.status === 'checked' ? found.join() === test.finds.join() : report.status === 'unmarked' && test.finds.length === 0,
        expected: test.finds,
        found,
        reason: report.status === 'checked' ? report.partial : report.status === 'unmarked' ? 'the program imports nothing that is known' : report.reason,
      });
    }
  }
  return results;
}
