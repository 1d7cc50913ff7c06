import assert from 'node:assert/strict';
import { surfaceLanguages } from '../../../../scripts/surface-table.js';
import { services } from '../../../../src/knowledge/index.js';
import { bindingsOf, nameOf } from './bindings.js';

/** How languages name a call that starts a long-running operation; newer C# clients have no such name. */
const starts = /^(?:.*\.)?(?:begin_|begin[A-Z]|Start[A-Z])[^.]*$/;

describe('bindings of the catalogue', () => {
  for (const { id, name } of surfaceLanguages) {
    it(`mark what returns a poller in ${name}`, () => {
      const bindings = services.flatMap((service) => bindingsOf(service, id));
      assert.deepEqual(bindings.filter(({ member, poller }) => starts.test(member) && !poller).map(nameOf), []);
      // A path says nothing about pollers, and neither do C# members of the newer packages.
      assert.deepEqual(bindings.filter(({ member, poller, verb }) => poller && verb === null && id !== 'csharp' && !starts.test(member)).map(nameOf), []);
    });

    it(`belong to a client in ${name}`, () => {
      for (const service of services) {
        const keys = new Set(service.clients.filter(({ language }) => language === id).map(({ key }) => key));
        assert.deepEqual(bindingsOf(service, id).filter(({ client }) => !keys.has(client)).map(nameOf), []);
      }
    });
  }
});
