import assert from 'node:assert/strict';
import { Binder } from '../../../src/analysis/program/binder.js';
import type { Span } from '../../../src/analysis/program/model.js';

/** A one-letter name at an offset. */
function at(start: number): Span {
  return { start, end: start + 1 };
}

describe('binder: function rule', () => {
  it('declares by assignment, for the whole function', () => {
    const binder = new Binder('function');
    const { read, written } = binder.within('function', () => ({ read: binder.name('a', at(0)), written: binder.assigned('a', at(5)) }));
    const variables = binder.finish();
    assert.deepEqual(variables, [{ id: 0, name: 'a', topLevel: false }]);
    assert.deepEqual([read.variable, written.variable], [0, 0]);
  });

  it('finds what is declared further down in the file', () => {
    const binder = new Binder('function');
    const read = binder.within('function', () => binder.name('later', at(0)));
    const later = binder.assign('later', at(9));
    binder.finish();
    assert.equal(read.variable, later);
  });

  it('sends global names to the file and nonlocal names to the function around', () => {
    const binder = new Binder('function');
    const names = binder.within('function', () => {
      const outer = binder.assigned('a', at(0));
      const inner = binder.within('function', () => {
        binder.redirect('a', 'outer');
        binder.redirect('b', 'top');
        return { a: binder.assigned('a', at(3)), b: binder.assigned('b', at(4)), readB: binder.name('b', at(5)) };
      });
      return { outer, ...inner, outsideB: binder.name('b', at(6)) };
    });
    const variables = binder.finish();
    assert.equal(names.a.variable, names.outer.variable);
    assert.deepEqual(variables[names.b.variable ?? -1], { id: 1, name: 'b', topLevel: true });
    assert.deepEqual([names.readB.variable, names.outsideB.variable], [1, 1]);
  });

  it('hides the names of a class body from the functions in it', () => {
    const binder = new Binder('function');
    const outside = binder.assign('a', at(0));
    const read = binder.within('class', () => ({
      body: binder.name('a', at(5)),
      method: binder.within('function', () => binder.name('a', at(7))),
    }), new Set(['a']));
    binder.finish();
    assert.equal(read.body.variable, null);
    assert.equal(read.method.variable, outside);
  });

  it('keeps the variables of a block that declares them to the block', () => {
    const binder = new Binder('function');
    const inner = binder.within('block', () => {
      binder.declare('a');
      return [binder.assigned('a', at(1)).variable, binder.assigned('b', at(2)).variable];
    });
    const after = [binder.name('a', at(3)), binder.name('b', at(4))];
    binder.finish();
    assert.deepEqual(inner, [0, 1]);
    assert.deepEqual(after.map((name) => name.variable), [null, 1]);
  });
});

describe('binder: block rule', () => {
  it('binds from the declaration to the end of the block', () => {
    const binder = new Binder('block');
    const outer = binder.declare('a', { from: 0 });
    const names = binder.within('block', () => {
      const before = binder.name('a', at(3));
      const inner = binder.declaredName('a', at(5), { from: 5 });
      return { before, inner, after: binder.name('a', at(7)) };
    });
    const outside = binder.name('a', at(9));
    binder.finish();
    assert.equal(names.before.variable, outer);
    assert.equal(names.after.variable, names.inner.variable);
    assert.equal(outside.variable, outer);
  });

  it('lets functions and types hold in their whole block', () => {
    const binder = new Binder('block');
    const call = binder.name('f', at(0));
    const type = binder.type('T', [], at(2));
    const f = binder.declare('f');
    const t = binder.declare('T', { isType: true });
    binder.finish();
    assert.deepEqual([call.variable, type.variable], [f, t]);
  });

  it('lets members hide outer names, and types be found past members and variables', () => {
    const binder = new Binder('block');
    const type = binder.declare('Client', { isType: true });
    const found = binder.within('class', () => binder.within('function', () => {
      const member = binder.name('Client', at(5));
      binder.declare('Client', { from: 6 });
      return { member, type: binder.type('Client.Options', [], at(8)), made: binder.typeName('Client', at(9)) };
    }), new Set(['Client']));
    binder.finish();
    assert.equal(found.member.variable, null);
    assert.deepEqual([found.type.variable, found.made.variable], [type, type]);
  });

  it('says what a name means while its scope is still open', () => {
    const binder = new Binder('block');
    const outer = binder.declare('a', { span: at(0), from: 0 });
    const seen = binder.within('function', () => {
      const before = binder.visible('a', 4);
      const inner = binder.declare('a', { span: at(5), from: 9 });
      // In its own initial value the name still means the outer one.
      return { before, inner, meanwhile: binder.visible('a', 7), after: binder.visible('a', 9), unknown: binder.visible('b', 9) };
    });
    assert.deepEqual(seen, { before: outer, inner: seen.inner, meanwhile: outer, after: seen.inner, unknown: null });
    assert.notEqual(seen.inner, outer);
    assert.equal(binder.visible('a', 20), outer);
  });

  it('declares nothing by assignment', () => {
    const binder = new Binder('block');
    const written = binder.assigned('field', at(0));
    assert.deepEqual(binder.finish(), []);
    assert.equal(written.variable, null);
  });

  it('remembers where a name was declared first', () => {
    const binder = new Binder('block');
    const id = binder.declare('a', { span: at(4) });
    assert.equal(binder.declare('a', { span: at(9) }), id);
    assert.deepEqual(binder.placeOf(id), at(4));
  });
});
