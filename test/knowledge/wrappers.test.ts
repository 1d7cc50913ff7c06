import assert from 'node:assert/strict';
import { services, wrappers } from '../../src/knowledge/index.js';
import { compositions, interfaceMakers, makingConditions, runners, vendorChoices } from '../../src/knowledge/wrappers/index.js';
import type { Client } from '../../src/knowledge/schema.js';

const clientsOf = (service: string, language: string): readonly Client[] => [...services, ...wrappers].filter((entry) => ('service' in entry ? entry.service : entry.id) === service).flatMap(({ clients }) => clients.filter((client) => client.language === language));
const operationsOf = (service: string): readonly string[] => services.find(({ id }) => id === service)?.operations.map(({ id }) => id) ?? [];

describe('data of wrappers', () => {
  it('has ids of its own', () => {
    assert.equal(new Set(wrappers.map(({ id }) => id)).size, wrappers.length);
  });

  for (const { id, service, clients, reach } of wrappers) {
    it(`${id} reaches operations of its service through its own clients`, () => {
      for (const { operation, language, reaches } of reach) {
        assert.ok(operationsOf(service).includes(operation), `${service}/${operation}`);
        for (const { client } of reaches) assert.ok(clients.some((entry) => entry.key === client && entry.language === language), `${language} ${client}`);
      }
    });

    it(`${id} shares no key with the service`, () => {
      const own = services.find((entry) => entry.id === service)?.clients ?? [];
      assert.deepEqual(clients.filter((client) => own.some((other) => other.key === client.key && other.language === client.language)).map(({ key }) => key), []);
    });
  }

  it('names clients that exist', () => {
    const uses = [...compositions.map((entry) => ({ ...entry, clients: [...entry.clients.filter((key) => key !== '*'), entry.gives] })), ...runners, ...vendorChoices, ...makingConditions, ...interfaceMakers.map((entry) => ({ ...entry, clients: [entry.choice] }))];
    for (const { service, language, clients } of uses) {
      const keys = new Set(clientsOf(service, language).map(({ key }) => key));
      assert.deepEqual(clients.filter((key) => !keys.has(key)), [], `${service} ${language}`);
    }
    for (const { service, operation } of [...runners, ...interfaceMakers]) assert.ok(operationsOf(service).includes(operation), `${service}/${operation}`);
  });

  it('takes no name of a vendor for that of another', () => {
    for (const { azure, others } of vendorChoices) assert.deepEqual(azure.filter((name) => others.includes(name)), []);
  });
});
