import type { Engine, SelfTestResult } from '../engine/types.js';
import type { ClientFeatures, WorkspaceRoot } from './client-capabilities.js';
import type { ServerEnvironment } from './environment.js';
import type { SelfTestAnswer } from './protocol.js';
import { shownPath } from './summary.js';
import type { Translate } from '../wording/translate.js';

/** What running self-tests needs. */
export interface SelfTestParts {
  readonly engine: Engine;
  readonly environment: ServerEnvironment;
  readonly features: Pick<ClientFeatures, 'translate'>;
  roots(): readonly WorkspaceRoot[];
}

/** Runs the self-tests of every project file of the workspace. */
export async function selfTest({ engine, environment, features, roots }: SelfTestParts, signal: AbortSignal): Promise<SelfTestAnswer> {
  const folders = roots();
  const { files } = await environment.discover(folders.map(({ path }) => path), { isSupported: (path) => engine.isProjectFile(path), isMarked: () => false }, signal);
  const results = await engine.selfTests(files, signal);
  const passed = results.filter((result) => result.passed).length;
  return { passed, failed: results.length - passed, markdown: page(results, folders, features.translate) };
}

function page(results: readonly SelfTestResult[], roots: readonly WorkspaceRoot[], translate: Translate): string {
  const title = `# ${translate('Self-tests of the project’s own wrappers')}`;
  if (results.length === 0) {
    return `${title}\n\n${translate('There are none. A wrapper under `ownCode` in `responsible-use.json` takes `tests`: programs, each with the calls that have to be found in it.')}\n`;
  }
  const rows = results.map(({ path, range, title: name, passed, expected, found, reason }) =>
    `| ${passed ? translate('passed') : `**${translate('failed')}**`} | ${cell(name)} | ${cell(`${shownPath(path, roots)}:${String(range.start.line + 1)}`)} | ${listed(expected, translate)} | ${listed(found, translate)}${passed || reason === null ? '' : ` (${cell(reason)})`} |`);
  const failed = results.filter((result) => !result.passed).length;
  return [title, '', translate('{0} passed, {1} failed.', results.length - failed, failed), '', translate('| | test | place | expected | found |'), '|---|---|---|---|---|', ...rows, ''].join('\n');
}

function listed(operations: readonly string[], translate: Translate): string {
  return operations.length === 0 ? translate('no call') : operations.map((operation) => `\`${cell(operation)}\``).join(', ');
}

function cell(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\|`<]/g, '\\$&');
}
