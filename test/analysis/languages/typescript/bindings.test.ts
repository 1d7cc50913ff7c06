import assert from 'node:assert/strict';
import type { FunctionNode, Name, Program, TypeRef } from '../../../../src/analysis/program/model.js';
import { walkStatements } from '../../../../src/analysis/program/walk.js';
import { parse } from './support.js';

/** Names, functions and classes by the offset they stand at, with their binding. */
function bindingsByOffset(program: Program): Map<number, number | null> {
  const found = new Map<number, number | null>();
  const name = (node: Name): void => void found.set(node.span.start, node.variable);
  walkStatements(program.body, {
    node: (node) => (node.kind === 'name' ? name(node) : undefined),
    enterFunction: (fn) => void (fn.name !== '' && found.set(fn.nameSpan.start, fn.variable)),
    enterClass: (cls) => void (cls.name !== '' && found.set(cls.nameSpan.start, cls.variable)),
  });
  return found;
}

/**
 * Names marked `«a:1»` with the same number are one binding, those marked `«a:0»` are not bound in the file.
 */
function check(marked: string, path = 'sample.ts'): Program {
  const marks: { readonly offset: number; readonly name: string; readonly group: string }[] = [];
  let text = '';
  let last = 0;
  for (const match of marked.matchAll(/«([^:»]+):(\d+)»/g)) {
    text += marked.slice(last, match.index);
    marks.push({ offset: text.length, name: match[1] ?? '', group: match[2] ?? '' });
    text += match[1] ?? '';
    last = match.index + match[0].length;
  }
  text += marked.slice(last);

  const program = parse(text, path);
  const bindings = bindingsByOffset(program);
  const groups = new Map<string, number>();
  for (const { offset, name, group } of marks) {
    const variable = bindings.get(offset);
    assert.notEqual(variable, undefined, `${name} at ${offset} is in the model`);
    if (group === '0') {
      assert.equal(variable, null, `${name} at ${offset} is not bound`);
      continue;
    }
    assert.ok(typeof variable === 'number', `${name} at ${offset} is bound`);
    assert.equal(program.variables[variable]?.name, name);
    assert.equal(groups.get(group) ?? variable, variable, `${name} at ${offset} is binding ${group}`);
    for (const [other, id] of groups) if (other !== group) assert.notEqual(id, variable, `${group} and ${other} differ`);
    groups.set(group, variable);
  }
  return program;
}

describe('typescript front end: bindings', () => {
  it('finds the variable of a scope, shadowed or not', () => {
    check('const «a:1» = 1; { const «a:2» = 2; use(«a:2»); } function f(«a:3») { return «a:3»; } «a:1»; «b:0»;');
  });

  it('hoists var and functions', () => {
    check('«f:1»(«v:2»); function «f:1»() { if (x) { var «w:3» = 1; } return «w:3»; } var «v:2» = 1;');
  });

  it('binds parameters, destructured and with defaults', () => {
    check('function f(«a:1», { b: «c:2» = «a:1», ...«d:3» }, [«e:4»] = «d:3») { «a:1»; «c:2»; «d:3»; «e:4»; }');
  });

  it('binds loop, catch and lambda names', () => {
    check('for (const «a:1» of xs) use(«a:1»); try {} catch («a:2») { «a:2»; } xs.map((«a:3») => «a:3»); «a:0»;');
  });

  it('binds assignment targets', () => {
    check('let «a:1», «b:2»; «a:1» = 1; ({ x: «a:1» } = y); [«b:2», «c:0»] = z; «a:1»++;');
  });

  it('binds imports where they are used', () => {
    const program = check(`import d, { a as b } from 'm'; import * as n from 'n'; «d:2»(«b:1», «n:3»);`);
    assert.deepEqual(
      program.imports.map(({ local, variable }) => [local, variable === null ? null : program.variables[variable]?.name]),
      [['d', 'd'], ['b', 'b'], ['n', 'n']],
    );
  });

  it('gives a class one binding inside and outside', () => {
    check('class «A:1» { static make() { return new «A:1»(); } field = «A:1»; } new «A:1»();');
  });

  it('binds the names of class and function expressions inside of them only', () => {
    check('const «f:1» = function «g:2»() { «g:2»(); «f:1»(); }; const «C:3» = class «D:4» { m() { «D:4»; } }; «g:0»; «D:0»;');
  });

  it('makes one binding of merged declarations', () => {
    check('function «f:1»() {} namespace f { export const a = «f:1»; } class «A:2» {} interface «A:2» {}');
    const overloads = check('function f(a: string): void; function f(a: number): void; function «f:1»(a: any) {} «f:1»(1);');
    assert.equal(overloads.variables.filter((variable) => variable.name === 'f').length, 1);
    assert.equal(overloads.body.filter((statement) => statement.kind === 'function').length, 1);
  });

  it('binds names in templates, JSX and shorthand properties', () => {
    check('const «a:1» = 1; use({ «a:1» }, `${«a:1»}`); const v = <b c={«a:1»} {...«a:1»}>{«a:1»}</b>;', 'sample.tsx');
  });

  it('leaves globals, arguments and property names alone', () => {
    check('const «a:1» = 1; «console:0».log(x.a, { a: 2 }); function f() { «arguments:0»; }');
  });

  it('binds types', () => {
    const program = parse(`import { Client } from 'm'; let a: Client<Local>; class Local {} function f(c: Client.Inner, d: Global): Local {} let b: typeof a.x;`);
    const client = program.variables.findIndex((variable) => variable.name === 'Client');
    const local = program.variables.findIndex((variable) => variable.name === 'Local');
    const [declareA, , f, declareB] = program.body;
    assert.ok(declareA?.kind === 'declare' && declareA.type);
    assert.deepEqual(variables(declareA.type), [client, local]);
    assert.ok(f?.kind === 'function');
    assert.deepEqual(parameterTypes(f.fn), [client, null]);
    assert.equal(f.fn.returnType?.variable, local);
    assert.ok(declareB?.kind === 'declare' && declareB.type?.query?.kind === 'member');
    assert.ok(declareB.type.query.object.kind === 'name');
    assert.equal(declareB.type.query.object.variable, program.variables.findIndex((variable) => variable.name === 'a'));
  });

  it('knows the bindings of the outermost scope', () => {
    const program = parse('import i from "m"; const a = 1; { let b; var c; } function d(e) { var f; } if (x) { function g() {} }');
    const top = program.variables.filter((variable) => variable.topLevel).map((variable) => variable.name);
    assert.deepEqual(top.sort(), ['a', 'c', 'd', 'i']);
    program.variables.forEach((variable, index) => assert.equal(variable.id, index));
  });

  it('keeps bindings while code is half-typed', () => {
    check('const «a:1» = 1; function f(«b:2») { «a:1».x; use(«b:2» }');
    check('const «a:1» = open(); const x = <; use(«a:1»);', 'sample.tsx');
    const program = parse('const  = 1; let { }; function () {} class { }');
    assert.ok(program.variables.every((variable) => variable.name !== ''));
  });
});

function variables(type: TypeRef): (number | null)[] {
  return [type.variable, ...type.args.flatMap(variables)];
}

function parameterTypes(fn: FunctionNode): (number | null | undefined)[] {
  return fn.params.map((param) => param.type?.variable);
}
