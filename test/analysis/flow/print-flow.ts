import type { FileFlow } from '../../../src/analysis/flow/file-flow.js';
import type { SourceFile } from '../../../src/analysis/calls/project.js';
import { errorPaths } from '../../../src/analysis/flow/error-paths.js';
import type { ResultOrigin } from '../../../src/analysis/flow/result-origin.js';
import type { ValueReach } from '../../../src/analysis/flow/value-reach.js';
import type { FunctionNode, Span } from '../../../src/analysis/program/model.js';

/**
 * What becomes of each result of a service in a file, as lines a reader can check: where it comes from,
 * the conditions it is part of, the calls it is passed to, the functions that return it, its error paths,
 * and the same again in each file that it is handed on to.
 */
export function printFlow(flow: FileFlow): string {
  return flow.results.flatMap((origin) => printResult(origin, flow)).join('\n');
}

function printResult(origin: ResultOrigin, flow: FileFlow): readonly string[] {
  const { call, node, carriedBy } = origin;
  const reach = flow.reach([node]);
  const way = carriedBy.map(({ file, fn }) => ` <- ${nameOf(fn)} (${shortPath(file)})`).join('');
  const failing = errorPaths(node, reach, flow.control, flow.project.evaluator).map(({ place }) => `  error path: ${quote(place, flow.file)}`);
  return [`${call.operation?.id ?? '?'}: ${quote(node.span, flow.file)}${way}`, ...printReach(reach, flow.file, node.span, '  '), ...failing];
}

function printReach(reach: ValueReach, file: SourceFile, origin: Span | null, indentation: string): readonly string[] {
  const passed = file.index.calls.filter((call) => call.span !== origin && call.args.some(({ value }) => value.kind !== 'lambda' && reach.holds(value)));
  const lines = [
    ...reach.decisions().map(({ condition, owner }) => `condition (${owner.kind}${reach.asksForAnswer(condition) ? ', asks for an answer' : ''}): ${quote(condition.span, file)}`),
    ...passed.map((call) => `argument: ${quote(call.span, file)}`),
    ...[...reach.returningFunctions].map((fn) => `returned by: ${nameOf(fn)}`).sort(),
    ...(reach.gaveUp ? ['given up'] : []),
  ].map((line) => `${indentation}${line}`);
  const handed = reach.handedOn().flatMap(({ via, to, reach: inner }) => [
    `${indentation}handed on by ${quote(via.span, file)} to ${nameOf(to.fn)} (${shortPath(to.file)}):`,
    ...printReach(inner, to.file, null, `${indentation}  `),
  ]);
  return [...lines, ...handed];
}

function nameOf(fn: FunctionNode): string {
  return fn.name === '' ? '(lambda)' : fn.role === 'constructor' ? `constructor ${fn.name}` : fn.name;
}

function shortPath({ path }: SourceFile): string {
  return path.replace('/project/', '');
}

/** Text of a span on one line. */
function quote({ start, end }: Span, file: SourceFile): string {
  const text = file.text.slice(start, end).replace(/\s+/g, ' ');
  return text.length <= 90 ? text : `${text.slice(0, 60)} … ${text.slice(-20)}`;
}
