import assert from 'node:assert/strict';
import { clauses, conductCodes, services } from '../../src/knowledge/index.js';
import { bindingClause } from '../../src/rules/clauses.js';

const conduct = { clauses, codes: conductCodes };

describe('binding clauses', () => {
  it('of Content Safety come from its own code', () => {
    const found = bindingClause({ clauses: ['coc-consequential-decisions', 'coc-human-oversight'] }, { id: 'content-safety' }, conduct);
    assert.equal(found?.clause.id, 'coc-consequential-decisions');
    assert.equal(found.code.id, 'content-safety-code');
  });

  it('of the other services fall back to human oversight in the enterprise code', () => {
    for (const service of services.filter(({ id }) => id !== 'content-safety')) {
      const found = bindingClause({ clauses: ['coc-consequential-decisions', 'coc-human-oversight'] }, service, conduct);
      assert.equal(found?.clause.id, 'coc-human-oversight', service.id);
      assert.equal(found.code.id, 'enterprise-code', service.id);
    }
  });

  it('are never known through third parties alone', () => {
    for (const service of services) {
      for (const clause of clauses) {
        const found = bindingClause({ clauses: [clause.id] }, service, conduct);
        if (found) assert(clause.sources.some((source) => source.readAtSource && source.code === found.code.id), clause.id);
      }
    }
  });

  it('are none where no clause is about the matter', () => {
    assert.equal(bindingClause({ clauses: [] }, { id: 'content-safety' }, conduct), null);
    assert.equal(bindingClause({ clauses: ['no-such-clause'] }, { id: 'content-safety' }, conduct), null);
  });
});
