import assert from 'node:assert/strict';
import { services } from '../../../../src/knowledge/index.js';
import { bindingsOf, nameOf } from './bindings.js';
import { wrongCalls } from './expect-surface.js';
import { installedPackages } from './installed-packages.js';
import { generationProgram, handedOut, quietMembers } from './javascript.js';
import { isLeftOut } from './left-out.js';
import { NpmTypes } from './npm-types.js';

describe('the JavaScript bindings of the catalogue and the npm packages', () => {
  const generations = installedPackages().map((installed) => ({ installed, program: generationProgram(installed) }));
  let types: NpmTypes;

  before(function () {
    this.timeout(120_000);
    types = new NpmTypes(generations);
    // The first question makes the compiler read the packages.
    for (const { program } of generations) types.errors(program);
  });

  for (const { installed, program } of generations) {
    describe(`${installed.name} ${installed.version}`, () => {
      it('has what the catalogue says', () => {
        assert.ok(program.calls.length > 0);
        assert.deepEqual(types.errors(program), []);
      });
      it('has nothing else', () => {
        const called = program.calls.flatMap(({ start, end, binding, proves }) => {
          const groups = binding.member.split('.').slice(0, -1);
          return binding.verb === null ? [[...groups, program.text.slice(start, end)].join('.'), ...proves.map(({ member }) => member)] : [`${binding.verb} ${binding.member}`];
        });
        const known = new Set([...called, ...quietMembers(installed).map(({ member }) => member)]);
        // Only where some members stand in groups are there others to look for; those of a client of its own are found there.
        const hasGroups = called.some((member) => member.includes('.'));
        const groups = (path: string): boolean => hasGroups && path.split('.').length <= 4 && !isLeftOut(installed.name, `${path}.*`) && !handedOut(installed).has(path);
        const others = types.members(program, groups).filter((member) => !known.has(member) && !isLeftOut(installed.name, member));
        assert.deepEqual(others, []);
      });
      it('resolves as it compiles', async () => {
        assert.deepEqual((await wrongCalls(program)).messages, []);
      });
    });
  }

  it('leave no binding unchecked', () => {
    const checked = new Set(generations.flatMap(({ program }) => program.calls.flatMap(({ binding, proves }) => [binding, ...proves].map(nameOf))));
    // What was read in a repository and is not in the registry says so; it cannot be checked here.
    const all = services.flatMap((service) => bindingsOf(service, 'javascript').filter(({ entries }) => entries.some(({ reach }) => reach.verified === 'package')).map(nameOf));
    assert.deepEqual(all.filter((binding) => !checked.has(binding)), []);
  });

  it('have the members that the catalogue says are no calls', () => {
    const all = new Map<string, boolean>();
    for (const { installed, program } of generations) {
      for (const { receiver, member, form } of quietMembers(installed)) {
        const name = `${form.service.id} ${form.client.key}.${member}`;
        all.set(name, all.get(name) === true || types.has(program, receiver, member));
      }
    }
    assert.ok(all.size > 0);
    assert.deepEqual([...all].filter(([, exists]) => !exists).map(([name]) => name), []);
  });

  it('are told apart: a member and a path that do not exist are errors', () => {
    const installed = installedPackages().find(({ alias }) => alias === 'customvision-prediction-5.1.2');
    const rest = installedPackages().find(({ alias }) => alias === 'content-safety-1.0.1');
    assert.ok(installed && rest);
    const wrong = [
      { installed, program: { ...generationProgram(installed), path: 'wrong-member.ts', text: `import { PredictionAPIClient } from '${installed.name}';\ndeclare const a: any;\nnew PredictionAPIClient(a, a).classifyPicture(a, a);\n` } },
      { installed: rest, program: { ...generationProgram(rest), path: 'wrong-path.ts', text: `import make from '${rest.name}';\ndeclare const a: any;\nmake(a, a).path('/text:analyse').post(a);\nmake(a, a).path('/text/blocklists/{blocklistName}').get(a);\n` } },
    ];
    const own = new NpmTypes(wrong);
    assert.deepEqual(wrong.map(({ program }) => own.errors(program).length), [1, 2]);
  });
});
