import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Log } from 'sarif';

/** The SARIF Multitool of this platform. */
const multitool = createRequire(join(import.meta.dirname, '../../tools/package.json'))('@microsoft/sarif-multitool') as string;

/**
 * Rules that are set otherwise than by default. One would fetch every address in the log. The others
 * are GitHub's, and off by default. GH1004 stays off: its limits (1,000 results, 5 runs) are older
 * than those that GitHub publishes, which tests of the plan hold the log against.
 */
const configuration = [
  ['SARIF2006.UrisShouldBeReachable', 'Disabled'],
  ['GH1001.ProvideRequiredLocationProperties', 'Warning'],
  ['GH1002.InlineThreadFlowLocations', 'Warning'],
  ['GH1003.ProvideRequiredRegionProperties', 'Warning'],
  ['GH1005.LocationsMustBeRelativeUrisOrFilePaths', 'Warning'],
  ['GH1006.ProvideCheckoutPath', 'Warning'],
  ['GH1007.ProvideFullyFormattedMessageStrings', 'Warning'],
].map(([rule = '', value = '']) => `<Properties Key="${rule}.Options"><Property Key="RuleEnabled" Value="${value}" Type="Driver.RuleEnabledState" /></Properties>`);

let isExecutable = false;

/**
 * Errors and warnings of the SARIF Multitool about a log, those of GitHub's rules included, as
 * `RULE arguments`. One log a call: of several it loses what it says about some.
 */
export function multitoolFindings(log: string): readonly string[] {
  if (!isExecutable && process.platform !== 'win32') chmodSync(multitool, 0o755);
  isExecutable = true;
  const folder = mkdtempSync(join(tmpdir(), 'sarif-'));
  const [input, output, config] = ['log.sarif', 'findings.sarif', 'rules.xml'].map((name) => join(folder, name)) as [string, string, string];
  try {
    writeFileSync(input, log);
    writeFileSync(config, `<?xml version="1.0" encoding="utf-8"?><Properties>${configuration.join('')}</Properties>`);
    execFileSync(multitool, ['validate', input, '--output', output, '--config', config, '--rule-kind', 'Sarif;Ghas', '--max-file-size-in-kb', '1000000'], {
      // It needs no library for languages this way.
      env: { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const { runs } = JSON.parse(readFileSync(output, 'utf8').replace(/^\ufeff/, '')) as Log;
    return runs.flatMap(({ results = [] }) => results).map(({ ruleId = '', message }) => `${ruleId} ${message.id ?? ''} ${(message.arguments ?? []).join(' ')}`.trim());
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * A warning that is accepted: the product has no public address yet, and an invented one would send
 * readers nowhere. It comes once for each run, and shows that the rules did run on it: on a log that
 * it cannot read the Multitool says nothing at all.
 */
export const noInformationUri = 'SARIF2005 Warning_ProvideToolnformationUri';

const schema = JSON.parse(readFileSync(join(dirname(multitool), 'sarif-2.1.0.json'), 'utf8').replace(/^\ufeff/, '')) as object;
const matches = new Ajv2020({ strict: false, validateFormats: false }).compile(schema);

/** What is wrong with a log by the schema of the standard, types and choices included, which the Multitool lets pass; null for a sound one. */
export function schemaProblem(log: string): string | null {
  if (matches(JSON.parse(log))) return null;
  return (matches.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`).join('\n');
}
