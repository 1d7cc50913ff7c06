import assert from 'node:assert/strict';
import { clauses, conductCodes, knowledgeReadOn, services, sharedFacts } from '../../src/knowledge/index.js';
import type { ArgumentRef, ChoiceValue, Fact, Language, Operation, Service, Source } from '../../src/knowledge/schema.js';

const LANGUAGES: readonly Language[] = ['javascript', 'python', 'csharp', 'java', 'go'];

const TOPICS = [
  'processing',
  'retention',
  'deletion-control',
  'training-use',
  'human-review-by-microsoft',
  'abuse-monitoring',
  'logging',
  'residency',
  'sharing',
  'isolation',
  'encryption',
  'transit',
  'authentication',
  'limits',
  'customer-duty',
];

/** Ids of the rules; a clause may name no other. */
const RULES = [
  'missing-human-review',
  'publish-without-evaluation',
  'user-made-chatbot',
  'fail-open-moderation',
  'ignored-moderation-result',
  'ineffective-threshold',
  'unbounded-input',
  'unbounded-output',
  'stores-prediction-image',
  'no-retention-cleanup',
  'logging-enabled',
  'blocklist-personal-data',
  'sensitive-data-logged',
  'celebrity-recognition',
  'sensitive-inference',
  'prohibited-chatbot',
  'undeclared-service',
  'hardcoded-key',
  'insecure-transport',
  'retired-api',
  'missing-declaration',
  'registration-expired',
  'unknown-key',
  'invalid-directive',
  'waiver-incomplete',
  'waiver-expired',
  'waiver-unused',
];
const DECLARATIONS = ['human-oversight', 'feedback-channel', 'testing-evidence', 'audience', 'registration', 'use-case'];

const KINDS = ['analyze', 'train', 'manage', 'publish', 'export', 'read', 'read-result', 'delete', 'factory'];

type AnyFact = Omit<Fact, 'appliesTo'> & Partial<Pick<Fact, 'appliesTo'>>;

const allFacts: readonly AnyFact[] = [...services.flatMap((service) => service.facts), ...sharedFacts.facts];
const factById = new Map(allFacts.map((fact) => [fact.id, fact]));

/** A string that is not blank. */
function filled(text: string | undefined | null): boolean {
  return typeof text === 'string' && text.trim() !== '' && text === text.trim();
}

/** An ISO date of a day that exists. */
function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

function repeated(ids: readonly string[]): readonly string[] {
  return ids.filter((id, index) => ids.indexOf(id) !== index);
}

function checkSource(source: Source, where: string): void {
  assert.ok(filled(source.title), `${where}: source without title`);
  assert.ok(filled(source.heading), `${where}: source without heading`);
  assert.ok(source.url === null || /^https:\/\/\S+$/.test(source.url), `${where}: address ${String(source.url)}`);
  assert.ok(source.asOf === null || isDay(source.asOf), `${where}: asOf ${String(source.asOf)}`);
}

/** Statements, effects and summaries that people read. */
function checkWords(text: string, where: string): void {
  assert.ok(filled(text), `${where}: blank`);
  assert.ok(!text.includes('!'), `${where}: exclamation mark`);
  assert.ok(!/ {2}|\t|\n/.test(text), `${where}: stray space`);
}

function checkFactIds(ids: readonly string[], where: string): void {
  for (const id of ids) assert.ok(factById.has(id), `${where}: no fact ${id}`);
  assert.deepEqual(repeated(ids), [], `${where}: fact named twice`);
}

function checkOperations(service: Service, ids: readonly string[], where: string): void {
  const known = new Set(service.operations.map((operation) => operation.id));
  for (const id of ids) assert.ok(known.has(id), `${where}: no operation ${id}`);
  assert.deepEqual(repeated(ids), [], `${where}: operation named twice`);
  assert.ok(ids.length > 0, `${where}: empty list of operations`);
}

function checkArgument(argument: ArgumentRef, where: string): void {
  assert.ok(argument.names.length > 0 && argument.names.every(filled), `${where}: argument without name`);
  for (const [language, position] of Object.entries(argument.position ?? {})) {
    assert.ok(LANGUAGES.includes(language as Language), `${where}: language ${language}`);
    assert.ok(Number.isInteger(position) && position >= 0, `${where}: position ${String(position)}`);
  }
}

/** Words of all values of a choice, for the test on model ids. */
function matches(pattern: string | boolean | number, value: string): boolean {
  if (typeof pattern !== 'string') return false;
  const lower = pattern.toLowerCase();
  return lower.endsWith('*') ? value.toLowerCase().startsWith(lower.slice(0, -1)) : lower === value.toLowerCase();
}

describe('knowledge: facts', () => {
  it('have ids of their own', () => {
    assert.deepEqual(repeated(allFacts.map((fact) => fact.id)), []);
    for (const fact of allFacts) assert.match(fact.id, /^[a-z0-9]+(-[a-z0-9]+)+$/);
  });

  it('have a source with title, heading and dates', () => {
    for (const fact of allFacts) {
      for (const source of [fact.source, ...(fact.alsoIn ?? [])]) checkSource(source, fact.id);
      assert.ok(isDay(fact.readOn), `${fact.id}: readOn ${fact.readOn}`);
      assert.ok(isDay(fact.reviewBy), `${fact.id}: reviewBy ${fact.reviewBy}`);
    }
  });

  it('are reviewed after they were read, within a year, and no page is younger than its reading', () => {
    for (const fact of allFacts) {
      assert.ok(fact.reviewBy > fact.readOn, `${fact.id}: reviewed before it was read`);
      const days = (Date.parse(fact.reviewBy) - Date.parse(fact.readOn)) / 86_400_000;
      assert.ok(days <= 366, `${fact.id}: review after ${String(days)} days`);
      if (fact.topic === 'retention' || fact.topic === 'deletion-control') {
        assert.ok(days <= 184, `${fact.id}: ${fact.topic} is reviewed twice a year`);
      }
      for (const source of [fact.source, ...(fact.alsoIn ?? [])]) {
        assert.ok(source.asOf === null || source.asOf <= fact.readOn, `${fact.id}: page of ${String(source.asOf)}`);
      }
    }
  });

  it('have a known topic', () => {
    for (const fact of allFacts) assert.ok(TOPICS.includes(fact.topic), `${fact.id}: topic ${fact.topic}`);
  });

  it('are one or two sentences, and no two read the same', () => {
    for (const fact of allFacts) {
      checkWords(fact.statement, fact.id);
      assert.ok(fact.statement.length >= 20 && fact.statement.length <= 320, `${fact.id}: ${String(fact.statement.length)} characters`);
      assert.ok(fact.statement.endsWith('.'), `${fact.id}: no period`);
    }
    assert.deepEqual(repeated(allFacts.map((fact) => fact.statement.toLowerCase())), []);
  });

  it('apply to their own service and to operations it has', () => {
    for (const service of services) {
      for (const fact of service.facts) {
        assert.equal(fact.appliesTo.service, service.id, fact.id);
        if (fact.appliesTo.operations) checkOperations(service, fact.appliesTo.operations, fact.id);
        if (fact.appliesTo.note !== undefined) checkWords(fact.appliesTo.note, fact.id);
      }
    }
  });

  it('name their conflicts on both sides', () => {
    for (const fact of allFacts) {
      assert.notEqual(fact.conflictsWith?.length, 0, `${fact.id}: empty list of conflicts`);
      for (const other of fact.conflictsWith ?? []) {
        assert.notEqual(other, fact.id);
        const partner = factById.get(other);
        assert.ok(partner, `${fact.id}: conflict with unknown ${other}`);
        assert.ok(partner.conflictsWith?.includes(fact.id), `${other} does not name ${fact.id}`);
      }
    }
  });

  it('open a hover with a handful at most', () => {
    for (const service of services) {
      for (const operation of service.operations) {
        const headlines = service.facts.filter((fact) => fact.headline === true && (fact.appliesTo.operations?.includes(operation.id) ?? true));
        assert.ok(headlines.length <= 7, `${service.id}/${operation.id}: ${String(headlines.length)} headlines`);
      }
    }
  });
});

describe('knowledge: services', () => {
  it('have ids of their own', () => {
    assert.deepEqual(repeated(services.map((service) => service.id)), []);
    for (const service of services) {
      assert.ok(filled(service.name));
      checkWords(service.processes, service.id);
      for (const prefix of service.routePrefixes) assert.match(prefix, /^\/[a-z]/, service.id);
    }
  });

  it('have choices, retirements and gates with ids of their own', () => {
    assert.deepEqual(repeated(services.flatMap((service) => service.choices.map((choice) => choice.id))), []);
    assert.deepEqual(repeated(services.flatMap((service) => service.retirements.map((retirement) => retirement.id))), []);
    assert.deepEqual(repeated(services.flatMap((service) => service.access.map((gate) => gate.id))), []);
  });

  it('say whether use needs registration', () => {
    for (const service of services) assert.ok(service.access.length > 0, service.id);
  });
});

describe('knowledge: operations', () => {
  function forEach(check: (service: Service, operation: Operation, where: string) => void): void {
    for (const service of services) {
      for (const operation of service.operations) check(service, operation, `${service.id}/${operation.id}`);
    }
  }

  it('have ids of their own and a known kind', () => {
    for (const service of services) assert.deepEqual(repeated(service.operations.map((operation) => operation.id)), [], service.id);
    forEach((_service, operation, where) => {
      assert.match(operation.id, /^[a-z0-9]+(-[a-z0-9]+)*$/, where);
      assert.ok(KINDS.includes(operation.kind), `${where}: kind ${operation.kind}`);
    });
  });

  it('say in plain words what they do and send', () => {
    forEach((_service, operation, where) => {
      checkWords(operation.summary, where);
      for (const sent of operation.sends) checkWords(sent, where);
      if (operation.kind === 'read' || operation.kind === 'read-result' || operation.kind === 'delete') {
        assert.deepEqual(operation.sends, [], `${where}: sends content`);
      }
    });
    for (const service of services) {
      assert.deepEqual(repeated(service.operations.map((operation) => operation.summary)), [], `${service.id}: two operations read the same`);
    }
  });

  it('say what is kept, or that it is not published', () => {
    forEach((_service, operation, where) => {
      assert.ok('keeps' in operation, where);
      if (operation.keeps.statement === null) {
        assert.deepEqual(operation.keeps.facts, [], `${where}: facts without a statement`);
      } else {
        checkWords(operation.keeps.statement, where);
        assert.ok(operation.keeps.statement.endsWith('.'), where);
      }
      checkFactIds(operation.keeps.facts, where);
      checkFactIds(operation.facts ?? [], where);
    });
  });

  it('rest what is kept on facts whose scope covers them', () => {
    forEach((service, operation, where) => {
      for (const id of operation.keeps.facts) {
        const fact = service.facts.find((candidate) => candidate.id === id);
        if (fact?.appliesTo.operations) assert.ok(fact.appliesTo.operations.includes(operation.id), `${where}: outside the scope of ${id}`);
      }
    });
  });

  it('name operations that delete and twins that keep nothing', () => {
    forEach((service, operation, where) => {
      if (operation.deletedBy) checkOperations(service, operation.deletedBy, where);
      if (operation.noStoreTwin === undefined) return;
      const twin = service.operations.find((candidate) => candidate.id === operation.noStoreTwin);
      assert.ok(twin, `${where}: no twin ${operation.noStoreTwin}`);
      assert.equal(twin.id, `${operation.id}-with-no-store`);
      assert.equal(twin.deletedBy, undefined, `${where}: the twin keeps something`);
    });
  });

  it('say of kept content when it goes, and of scores what they can be', () => {
    forEach((service, operation, where) => {
      const { content } = operation.keeps;
      if (content) {
        checkWords(content.what, where);
        assert.match(content.what, /^the /, where);
        assert.notEqual(operation.keeps.statement, null, `${where}: keeps content, and nobody says so`);
        if (content.until !== 'hours') assert.ok(operation.deletedBy, `${where}: stays, and nothing deletes it`);
      }
      if (operation.evaluatedBy) checkOperations(service, operation.evaluatedBy, where);
      for (const { values, unless } of operation.scores ?? []) {
        for (const list of [values, unless?.values ?? values]) assert.deepEqual(list, [...list].sort((a, b) => a - b), `${where}: scores ascend`);
        const choice = unless && service.choices.find(({ id }) => id === unless.choice);
        if (unless) assert.ok(choice?.operations.includes(operation.id) && unless.is.every((value) => choice.values.some(({ is }) => is.includes(value))), `${where}: ${unless.choice}`);
      }
    });
  });

  it('can be reached by a route or a client', () => {
    forEach((_service, operation, where) => {
      const reaches = Object.values(operation.reach).flat();
      assert.ok(reaches.length + operation.routes.length > 0, where);
      for (const reach of reaches) {
        assert.ok((reach.members?.length ?? 0) > 0 || (reach.path !== undefined && reach.verb !== undefined), `${where}: reach without members or path`);
        assert.deepEqual(repeated(reach.members ?? []), [], where);
      }
      for (const route of operation.routes) {
        assert.match(route.path, /^\//, where);
        assert.ok((route.apiVersions?.length ?? 0) > 0, `${where}: route without API version`);
      }
    });
  });

  it('have routes under the prefixes of their service, and no two the same', () => {
    for (const service of services) {
      // What tells operations of one route apart is part of its name; without it a route is the last resort.
      const routes = service.operations.flatMap((operation) => operation.routes.map(({ method, path, when }) => `${method} ${path.toLowerCase()} ${when ? JSON.stringify(when.is) : ''}`));
      assert.deepEqual(repeated(routes), [], service.id);
      for (const { method, path, atOwnHost, atSharedHost } of service.operations.flatMap((operation) => operation.routes)) {
        const isReachable = atOwnHost === true ? service.hosts.length > 0 : atSharedHost === true || service.routePrefixes.some((prefix) => path.toLowerCase().startsWith(prefix));
        assert.ok(isReachable, `${service.id}: ${method} ${path}`);
      }
    }
  });

  it('are told apart by client and member', () => {
    for (const service of services) {
      for (const language of LANGUAGES) {
        const owners = new Map<string, string>();
        for (const operation of service.operations) {
          for (const reach of operation.reach[language] ?? []) {
            for (const name of reach.members ?? [`${reach.verb ?? ''} ${reach.path ?? ''}`]) {
              const key = `${reach.client} ${name} ${reach.when ? JSON.stringify(reach.when.is) : ''}`;
              const owner = owners.get(key);
              assert.ok(owner === undefined || owner === operation.id, `${service.id} ${language} ${key}: ${String(owner)} and ${operation.id}`);
              owners.set(key, operation.id);
            }
          }
        }
      }
    }
  });
});

describe('knowledge: clients', () => {
  it('exist in the language of every reach', () => {
    for (const service of services) {
      const known = new Set(service.clients.map((client) => `${client.language} ${client.key}`));
      for (const operation of service.operations) {
        for (const [language, reaches] of Object.entries(operation.reach)) {
          assert.ok(LANGUAGES.includes(language as Language), language);
          for (const reach of reaches) assert.ok(known.has(`${language} ${reach.client}`), `${service.id}/${operation.id}: no client ${reach.client} in ${language}`);
        }
      }
    }
  });

  it('are made in a way that names what makes them', () => {
    for (const service of services) {
      for (const client of service.clients) {
        const where = `${service.id} ${client.language} ${client.key}`;
        assert.ok(client.packages.length > 0 && client.modules.length > 0 && client.types.length > 0, where);
        for (const name of client.packages) assert.doesNotMatch(name, /.@\d/, `${where}: version in package name`);
        if (client.making === 'builder') assert.ok(filled(client.builder), `${where}: no builder`);
        if (client.making === 'function') assert.ok((client.makers?.length ?? 0) > 0, `${where}: no makers`);
        if (client.making === 'sub-client') assert.ok(client.from, `${where}: no parent`);
        if (client.from) {
          const parent = client.from.client;
          assert.ok(
            service.clients.some((candidate) => candidate.key === parent && candidate.language === client.language),
            `${where}: no parent ${parent}`,
          );
          assert.ok(client.from.members.length > 0, where);
        }
      }
    }
  });

  it('can be told apart by module and type', () => {
    const seen = new Map<string, string>();
    for (const service of services) {
      for (const client of service.clients) {
        for (const module of client.modules) {
          for (const type of client.types) {
            const key = `${client.language} ${module} ${type}`;
            assert.equal(seen.get(key), undefined, `${key}: ${client.key} and ${String(seen.get(key))}`);
            seen.set(key, client.key);
          }
        }
      }
    }
  });

  it('are used by an operation, or hand out one that is', () => {
    for (const service of services) {
      for (const client of service.clients) {
        const used = service.operations.some((operation) => operation.reach[client.language]?.some((reach) => reach.client === client.key));
        const parent = service.clients.some((candidate) => candidate.language === client.language && candidate.from?.client === client.key);
        assert.ok(used || parent, `${service.id} ${client.language} ${client.key}`);
      }
    }
  });
});

describe('knowledge: choices, retirements, gates', () => {
  it('choices name known operations, arguments and facts', () => {
    for (const service of services) {
      for (const choice of service.choices) {
        checkOperations(service, choice.operations, choice.id);
        checkArgument(choice.argument, choice.id);
        assert.ok(filled(choice.label), choice.id);
        assert.ok(choice.values.length > 0, choice.id);
        for (const value of [...choice.values, ...(choice.absent ? [choice.absent] : [])]) {
          checkWords(value.effect, choice.id);
          assert.ok(value.effect.endsWith('.'), `${choice.id}: no period`);
          checkFactIds(value.facts, choice.id);
        }
        for (const value of choice.values) assert.ok(value.is.length > 0, choice.id);
        assert.deepEqual(repeated(choice.values.flatMap((value) => value.is.map((is) => String(is).toLowerCase()))), [], choice.id);
      }
    }
  });

  it('every known model id matches one entry', () => {
    const choice = services.flatMap((service) => service.choices).find((candidate) => candidate.id === 'di-model-id');
    assert.ok(choice);
    for (const id of MODEL_IDS) {
      const found: readonly ChoiceValue[] = choice.values.filter((value) => value.is.some((pattern) => matches(pattern, id)));
      assert.equal(found.length, 1, `${id}: ${String(found.length)} entries`);
    }
  });

  it('the models of identity, health, tax and finance documents are marked', () => {
    const choice = services.flatMap((service) => service.choices).find((candidate) => candidate.id === 'di-model-id');
    const reads = (id: string): readonly string[] => choice?.values.find((value) => value.is.some((pattern) => matches(pattern, id)))?.reads ?? [];
    assert.ok(reads('prebuilt-idDocument').includes('identity'));
    assert.ok(reads('prebuilt-healthInsuranceCard.us').includes('health'));
    assert.ok(reads('prebuilt-tax.us.1099NEC').includes('tax'));
    assert.ok(reads('prebuilt-bankStatement').includes('finance'));
    assert.deepEqual(reads('prebuilt-layout'), []);
  });

  it('retirements have a day, a source and something that ends', () => {
    for (const service of services) {
      for (const retirement of service.retirements) {
        assert.ok(isDay(retirement.on) && isDay(retirement.readOn), retirement.id);
        checkSource(retirement.source, retirement.id);
        checkWords(retirement.what, retirement.id);
        if (retirement.note !== undefined) checkWords(retirement.note, retirement.id);
        if (retirement.operations) checkOperations(service, retirement.operations, retirement.id);
        if (retirement.argument) checkArgument(retirement.argument.ref, retirement.id);
        for (const key of retirement.clients ?? []) {
          assert.ok(
            service.clients.some((client) => client.key === key && (retirement.languages?.includes(client.language) ?? true)),
            `${retirement.id}: no client ${key}`,
          );
        }
        const ends = retirement.operations ?? retirement.apiVersions ?? retirement.clients ?? retirement.argument;
        assert.equal(ends === undefined, retirement.scope === 'service', `${retirement.id}: scope ${retirement.scope}`);
      }
    }
  });

  it('gates name known operations, arguments and facts', () => {
    for (const service of services) {
      for (const gate of service.access) {
        if (gate.operations) checkOperations(service, gate.operations, gate.id);
        if (gate.argument) checkArgument(gate.argument.ref, gate.id);
        checkWords(gate.statement, gate.id);
        checkFactIds(gate.facts, gate.id);
        assert.ok(gate.facts.length > 0, `${gate.id}: rests on no fact`);
        assert.equal(gate.state !== 'open', gate.form !== null, `${gate.id}: form`);
        if (gate.state === 'disputed') {
          const [first, second] = gate.facts;
          assert.ok(first !== undefined && second !== undefined && factById.get(first)?.conflictsWith?.includes(second), `${gate.id}: no conflict behind it`);
        }
      }
    }
  });
});

describe('knowledge: conduct', () => {
  it('clauses come from known codes and are answered by known rules and declarations', () => {
    const codes = new Set(conductCodes.map((code) => code.id));
    assert.deepEqual(repeated(conductCodes.map((code) => code.id)), []);
    assert.deepEqual(repeated(clauses.map((clause) => clause.id)), []);
    assert.deepEqual(repeated(clauses.map((clause) => clause.statement)), []);
    for (const clause of clauses) {
      assert.match(clause.id, /^coc-[a-z-]+$/);
      assert.ok(filled(clause.title), clause.id);
      checkWords(clause.statement, clause.id);
      assert.ok(clause.statement.length >= 20 && clause.statement.length <= 320 && clause.statement.endsWith('.'), clause.id);
      assert.ok(clause.sources.length > 0, `${clause.id}: no source`);
      for (const source of clause.sources) {
        assert.ok(codes.has(source.code), `${clause.id}: no code ${source.code}`);
        assert.ok(filled(source.heading), `${clause.id}: no heading`);
      }
      for (const rule of clause.answeredBy.rules) assert.ok(RULES.includes(rule), `${clause.id}: no rule ${rule}`);
      for (const declaration of clause.answeredBy.declarations) assert.ok(DECLARATIONS.includes(declaration), `${clause.id}: no declaration ${declaration}`);
      checkWords(clause.answeredBy.note, clause.id);
    }
  });

  it('codes have dates in form, and replaced ones bind nothing', () => {
    for (const code of conductCodes) {
      assert.ok(filled(code.title) && filled(code.note), code.id);
      assert.ok(code.asOf === null || isDay(code.asOf), code.id);
      assert.ok(code.url === null || code.url.startsWith('https://'), code.id);
      if (code.replacedBy !== undefined) {
        assert.ok(conductCodes.some((other) => other.id === code.replacedBy), code.id);
        assert.deepEqual(code.binds, [], code.id);
      }
    }
  });

  it('what third parties say of a code is marked', () => {
    for (const clause of clauses) {
      for (const source of clause.sources) assert.equal(source.readAtSource, source.code !== 'enterprise-code-4', `${clause.id}: ${source.code}`);
    }
  });

  it('human oversight binds every service and was read at its source', () => {
    const oversight = clauses.find((clause) => clause.id === 'coc-human-oversight');
    const all = new Set(conductCodes.filter((code) => code.binds === 'all').map((code) => code.id));
    assert.ok(oversight?.sources.some((source) => source.readAtSource && all.has(source.code)));
  });
});

describe('knowledge: size', () => {
  it('says when it was read and prints its counts', () => {
    assert.ok(isDay(knowledgeReadOn));
    for (const fact of allFacts) assert.ok(fact.readOn <= knowledgeReadOn, fact.id);
    const lines = services.map((service) => {
      const reaches = LANGUAGES.map((language) => service.operations.filter((operation) => operation.reach[language]).length);
      return `${service.id}: ${String(service.facts.length)} facts, ${String(service.operations.length)} operations (${LANGUAGES.map((language, index) => `${language} ${String(reaches[index])}`).join(', ')}), ${String(service.operations.reduce((sum, operation) => sum + operation.routes.length, 0))} routes, ${String(service.choices.length)} choices, ${String(service.retirements.length)} retirements`;
    });
    lines.push(`shared: ${String(sharedFacts.facts.length)} facts; conduct: ${String(clauses.length)} clauses of ${String(conductCodes.length)} codes`);
    process.stdout.write(lines.map((line) => `      ${line}\n`).join(''));
  });
});

/** Model ids of Document Intelligence, with variants of the families that are matched by their beginning. */
const MODEL_IDS = [
  'prebuilt-read',
  'prebuilt-layout',
  'prebuilt-document',
  'prebuilt-invoice',
  'prebuilt-receipt',
  'prebuilt-contract',
  'prebuilt-businessCard',
  'prebuilt-idDocument',
  'prebuilt-healthInsuranceCard.us',
  'prebuilt-marriageCertificate.us',
  'prebuilt-creditCard',
  'prebuilt-check.us',
  'prebuilt-payStub.us',
  'prebuilt-bankStatement',
  'prebuilt-bankStatement.us',
  'prebuilt-mortgage.us.1003',
  'prebuilt-mortgage.us.1004',
  'prebuilt-mortgage.us.1005',
  'prebuilt-mortgage.us.1008',
  'prebuilt-mortgage.us.closingDisclosure',
  'prebuilt-tax.us',
  'prebuilt-tax.us.w2',
  'prebuilt-tax.us.w4',
  'prebuilt-tax.us.1040',
  'prebuilt-tax.us.1040.schedule1',
  'prebuilt-tax.us.1095A',
  'prebuilt-tax.us.1095C',
  'prebuilt-tax.us.1098',
  'prebuilt-tax.us.1098E',
  'prebuilt-tax.us.1098T',
  'prebuilt-tax.us.1099',
  'prebuilt-tax.us.1099NEC',
  'prebuilt-tax.us.1099SSA',
];
