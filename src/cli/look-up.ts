import type { Engine } from '../engine.js';
import { createNodeHost } from '../host/node-host.js';
import { logTo, type Context } from './context.js';
import { UsageError } from './exit.js';
import { factsText } from './formats/facts-text.js';
import { json } from './formats/json.js';
import { plainText } from './formats/plain-text.js';
import { colorStyle, plainStyle } from './formats/style.js';
import { operationName } from '../report/scan-report.js';
import { wantsColor } from './terminal.js';

export interface LookUpOptions {
  readonly format: 'text' | 'json' | 'markdown';
}

/** Runs `facts`: what is known of a service or an operation, with sources and dates. */
export async function facts(id: string, { format }: LookUpOptions, context: Context): Promise<number> {
  const { engine, today } = await openEngine(context);
  const answer = engine.facts(id);
  if (answer === null) throw unknownId(engine, id, 'service or operation');
  const { out } = context.terminal;
  if (format === 'markdown') {
    const markdown = engine.lookUp('operation', id) ?? engine.lookUp('service', id) ?? engine.lookUp('service', answer.service);
    out.write(`${(markdown ?? '').trimEnd()}\n`);
  } else if (format === 'json') {
    // Operations carry the names that they have beside their service everywhere in the contract.
    const names = (ids: readonly string[]) => ids.map((one) => operationName(one));
    out.write(json({
      service: answer.service,
      facts: answer.facts.map((fact) => ({
        ...fact,
        appliesTo: { ...fact.appliesTo, operations: fact.appliesTo.operations && names(fact.appliesTo.operations) },
      })),
      operations: names(answer.operations),
    }));
  } else {
    out.write(factsText(answer, today, wantsColor(context.terminal) ? colorStyle : plainStyle));
  }
  return 0;
}

/** Runs `explain`: what a rule reports, a clause asks for, or which clauses are answered by what. */
export async function explain(id: string, { format }: LookUpOptions, context: Context): Promise<number> {
  const { engine } = await openEngine(context);
  const answer = engine.explain(id);
  if (answer === null) throw unknownId(engine, id, 'rule or clause');
  const { out } = context.terminal;
  if (format === 'json') out.write(json(answer));
  else if (format === 'markdown') out.write(`${answer.markdown.trimEnd()}\n`);
  else out.write(plainText(answer.markdown));
  return 0;
}

async function openEngine(context: Context): Promise<{ readonly engine: Engine; readonly today: string }> {
  const createEngine = await context.loadEngine();
  const host = createNodeHost({ log: logTo(context) });
  return { engine: createEngine(host), today: host.today() };
}

function unknownId(engine: Engine, id: string, kind: string): UsageError {
  const known = engine.suggestions(id);
  const hint = known.length === 0 ? '' : ` Did you mean ${known.join(' or ')}?`;
  return new UsageError(`"${id}" is no ${kind}.${hint}`);
}
