import assert from 'node:assert/strict';
import { surfaceLanguages } from '../../../../scripts/surface-table.js';
import { services } from '../../../../src/knowledge/index.js';
import { bindingsOf, nameOf } from './bindings.js';

/** How languages name a call that starts a long-running operation; newer C# and JavaScript clients have no such name. */
const starts = /^(?:.*\.)?(?:begin_|begin[A-Z]|Start[A-Z])[^.]*$/;

/** What starts a session, which goes on with the program and gives no value in the end. */
const opensSession = /^Start(?:Continuous|Keyword|Speaking|Transcri|Conversation|Meeting|Session|Response)/;

/** Packages of these languages name a call that returns a poller like any other one. */
const unnamed = new Set(['csharp', 'javascript']);

describe('bindings of the catalogue', () => {
  for (const { id, name } of surfaceLanguages) {
    it(`mark what returns a poller in ${name}`, () => {
      const bindings = services.flatMap((service) => bindingsOf(service, id));
      assert.deepEqual(bindings.filter(({ member, poller }) => starts.test(member) && !opensSession.test(member) && !poller).map(nameOf), []);
      // A path says nothing about pollers either.
      assert.deepEqual(bindings.filter(({ member, poller, verb }) => poller && verb === null && !unnamed.has(id) && !starts.test(member)).map(nameOf), []);
    });

    it(`belong to a client in ${name}`, () => {
      for (const service of services) {
        const keys = new Set(service.clients.filter(({ language }) => language === id).map(({ key }) => key));
        assert.deepEqual(bindingsOf(service, id).filter(({ client }) => !keys.has(client)).map(nameOf), []);
      }
    });
  }
});
