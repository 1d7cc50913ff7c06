import type { Expression, FunctionNode, Parameter } from '../program/model.js';
import type { Evaluator } from '../calls/evaluate.js';
import type { SourceFile } from '../calls/project.js';
import { BackwardWalk } from './sources-walk.js';

/** What a value turns out to come from. `told` leaves are what the questions say of them. */
export type Origin = 'told' | 'literal' | 'environment' | 'command-line' | 'file' | 'result' | 'unknown';

/** A place that a value came through: an expression, a parameter, or a function. */
export interface Passed {
  readonly node: Expression | FunctionNode | Parameter['target'];
  readonly file: SourceFile;
  readonly before: Passed | null;
}

/** An expression on the way back, and what is taken of it, outermost first. */
export interface ExpressionPlace {
  readonly node: Expression;
  readonly file: SourceFile;
  readonly path: readonly string[];
  /** True where it only names the file whose content is followed. */
  readonly namesFile: boolean;
  readonly passed: Passed | null;
}

/** A parameter on the way back. */
export interface ParameterPlace extends Omit<ExpressionPlace, 'node'> {
  readonly fn: FunctionNode;
  readonly index: number;
  readonly parameter: Parameter;
}

/** What the one who asks knows of a place: it ends the way there. */
export interface Told<T> {
  readonly told: T;
}

/** What is asked at each place on the way back; null lets the way go on. */
export interface SourceQuestions<T> {
  expression(place: ExpressionPlace): Told<T> | null;
  parameter(place: ParameterPlace): Told<T> | null;
  /** False for properties that are no part of what is followed, such as the language of a text. */
  isPart(name: string): boolean;
}

/** Where a value comes from, and the way from there to where it was asked for. */
export interface Leaf<T> {
  readonly origin: Origin;
  /** What a question said, for `told`. */
  readonly told: T | null;
  readonly node: Expression | Parameter['target'];
  readonly file: SourceFile;
  readonly path: readonly string[];
  /** Places passed, from the leaf on; the last one is where the way began. */
  readonly passed: Passed | null;
}

export interface Sources<T> {
  readonly leaves: readonly Leaf<T>[];
  /** True when following was given up before all ways had ended. */
  readonly gaveUp: boolean;
}

/**
 * Walks back from an expression to where its value comes from: assignments, parts and properties,
 * fields, collections, text building, conversions, options objects and their setters, results of
 * functions and arguments of callers, in this file and in others. Order of statements counts as far as
 * a later assignment replaced an earlier one.
 *
 * @param questions what is known of places; it decides what ends a way as `told`.
 */
export function sourcesOf<T>(node: Expression, file: SourceFile, evaluator: Evaluator, questions: SourceQuestions<T>): Sources<T> {
  const walk = new BackwardWalk(file, evaluator, questions);
  walk.expression(node, file, { path: [], frames: null, namesFile: false, passed: null, depth: 0 });
  return { leaves: walk.leaves, gaveUp: walk.gaveUp };
}
