import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { services } from '../src/knowledge/index.js';
import { gapsOf } from './knowledge-gaps.js';

/*
 * Says what is missing in the knowledge base: `npm run knowledge`, or `npm run knowledge -- speech`
 * for one service. Ends with 1 when a file is not whole, 2 for an unknown service.
 */

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const today = new Date().toISOString().slice(0, 10);
const asked = process.argv.slice(2);
const unknown = asked.filter((id) => !services.some((service) => service.id === id));
if (unknown.length > 0) {
  process.stderr.write(`There is no service ${unknown.join(', ')}. Known are ${services.map(({ id }) => id).join(', ')}.\n`);
  process.exit(2);
}

let missing = 0;
for (const service of services.filter(({ id }) => asked.length === 0 || asked.includes(id))) {
  const gaps = gapsOf(service, today);
  missing += gaps.filter(({ kind }) => kind === 'missing').length;
  say(`${service.id} (${service.name}): ${String(service.facts.length)} facts, ${String(service.operations.length)} operations`);
  for (const { kind, message } of gaps) say(`  ${kind === 'missing' ? 'MISSING' : 'open   '} ${message}`);
}
if (asked.length === 0) {
  // A file that is not in the list is known to nobody.
  const files = readdirSync(join(import.meta.dirname, '../src/knowledge/services'), { withFileTypes: true }).map(({ name }) => name.replace(/\.ts$/, ''));
  for (const file of files.filter((name) => !services.some(({ id }) => id === name))) {
    missing += 1;
    say(`MISSING services/${file} is not in the list of src/knowledge/services.ts`);
  }
}
say(missing === 0 ? 'Nothing is missing; what is open is shown as "not published" or resolves as likely.' : `${String(missing)} missing`);
process.exitCode = missing === 0 ? 0 : 1;
