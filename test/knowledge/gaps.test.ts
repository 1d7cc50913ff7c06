import assert from 'node:assert/strict';
import { gapsOf } from '../../scripts/knowledge-gaps.js';
import { knowledgeReadOn, services } from '../../src/knowledge/index.js';
import type { Operation, Service } from '../../src/knowledge/schema.js';

const operation: Operation = { id: 'read-card', kind: 'analyze', summary: 'Reads a card', sends: ['the card'], keeps: { statement: null, facts: [] }, reach: {}, routes: [] };
const bare: Service = { id: 'cards', name: 'Cards', formerNames: [], processes: 'Cards go in.', hosts: [], routePrefixes: [], headers: [], clients: [], operations: [operation], facts: [], choices: [], retirements: [], access: [] };

const messages = (service: Service): readonly string[] => gapsOf(service, knowledgeReadOn).map(({ kind, message }) => `${kind}: ${message}`);

describe('what is missing in the knowledge base', () => {
  it('is told of a file that has just been begun', () => {
    const found = messages(bare);
    for (const wanted of [
      'missing: no facts: add each with its source, heading and date',
      'open: no fact on retention: hovers say "not published"',
      'open: what these keep is not published: read-card',
      'open: no client in Python: calls are found by their routes',
      'open: no REST route: read-card',
      'missing: no access gate: say whether use needs registration, also where it is open',
      'open: no choices: no argument is known to change what happens to the data',
    ]) assert.ok(found.includes(wanted), `${wanted} is not among\n${found.join('\n')}`);
  });

  it('is told of bindings that one language lacks and another has', () => {
    const client = { key: 'cards', language: 'python', packages: ['cards'], modules: ['cards'], making: 'class', types: ['CardsClient'], verified: 'convention' } as const;
    const read = { ...operation, reach: { python: [{ client: 'cards', members: ['read_card'], verified: 'convention' }] } } as const;
    const found = messages({ ...bare, clients: [client], operations: [read, { ...operation, id: 'delete-card', kind: 'delete', sends: [] }] });
    assert.ok(found.includes('open: no binding in Python: delete-card'), found.join('\n'));
    assert.ok(found.some((message) => message.startsWith('open: 1 of 1 bindings in Python nobody has read')), found.join('\n'));
    assert.ok(found.includes('open: no client in Go: calls are found by their routes'), found.join('\n'));
  });

  it('is told of facts whose review is due', () => {
    const fact = { id: 'cards-kept', topic: 'retention', statement: 'Cards stay.', appliesTo: { service: 'cards' }, source: { title: 'T', heading: 'H', url: null, asOf: null }, readOn: '2025-01-01', reviewBy: '2025-06-01' } as const;
    assert.ok(messages({ ...bare, facts: [fact] }).includes('missing: cards-kept was to be reviewed by 2025-06-01: read its source again'));
  });

  for (const service of services) {
    it(`is nothing without which ${service.name} is not whole`, () => {
      assert.deepEqual(messages(service).filter((message) => message.startsWith('missing')), []);
    });
  }
});
