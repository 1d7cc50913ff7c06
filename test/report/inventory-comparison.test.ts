import assert from 'node:assert/strict';
import type { InventoryFindings, InventoryOperation, InventoryService } from '../../src/engine/inventory/types.js';
import type { InventoryChange } from '../../src/report/inventory-changes.js';
import { compareInventories } from '../../src/report/inventory-comparison.js';
import { opposite } from '../../src/report/inventory/difference.js';
import type { InventoryReport } from '../../src/report/inventory-report.js';
import type { Place } from '../../src/report/scan-report.js';
import { emptyInventory, inventoryExample } from '../support/inventory-example.js';

type Service = InventoryService<Place>;
type Operation = InventoryOperation<Place>;

const changed = (before: InventoryReport, after: InventoryReport): readonly InventoryChange[] => compareInventories(before, after).changes;
const kinds = (before: InventoryReport, after: InventoryReport): readonly string[] => changed(before, after).map(({ kind, weight, operation, service }) => [kind, weight, operation ?? service ?? ''].join(' ').trim());

const { comparison: _left, ...base } = inventoryExample;
const newer: InventoryReport = { ...base, tool: { ...base.tool, knowledgeReadOn: '2027-01-01' } };

const service = (id: string, change: (service: Service) => Service, report: InventoryReport = base): InventoryReport => ({ ...report, services: report.services.map((one) => (one.id === id ? change(one) : one)) });
const operation = (id: string, change: (operation: Operation) => Operation, report: InventoryReport = base): InventoryReport =>
  service(id.split('/')[0] ?? '', (one) => ({ ...one, operations: one.operations.map((other) => (other.id === id ? change(other) : other)) }), report);
const withoutOperation = (id: string): InventoryReport => service(id.split('/')[0] ?? '', (one) => ({ ...one, operations: one.operations.filter((other) => other.id !== id) }));
const withoutService = (id: string): InventoryReport => ({ ...base, services: base.services.filter((one) => one.id !== id) });
const findings = (change: (findings: InventoryFindings<Place>) => InventoryFindings<Place>): InventoryReport => ({ ...base, findings: base.findings.map(change) });

/** Moves every place some lines down. */
function moved(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(moved);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]: [string, unknown]) => [key, (key === 'line' || key === 'endLine') && typeof inner === 'number' ? inner + 7 : moved(inner)]));
}

const classify = 'custom-vision/classify-image';

describe('comparing inventories', () => {
  it('finds nothing between an inventory and itself', () => {
    assert.deepEqual(changed(base, base), []);
    assert.deepEqual(compareInventories(base, base).earlier, { evaluatedOn: base.evaluatedOn, tool: base.tool });
  });

  it('takes moved lines for no change', () => assert.deepEqual(changed(base, moved(base) as InventoryReport), []));

  it('says what a change starts storing, where, and what deletes it', () => {
    const before = withoutOperation(classify);
    assert.deepEqual(kinds(before, base), [`keeping-started adds ${classify}`, `operation-added adds ${classify}`]);
    assert.deepEqual(changed(before, base).map(({ statement }) => statement), [
      'This change starts storing the submitted image: custom-vision/classify-image, called at notebooks/try out.ipynb:cell 4:2 and 2 more places, keeps the submitted image until somebody deletes it, or until some weeks have passed without its being used; nothing in this code calls custom-vision/delete-prediction or custom-vision/delete-project, which would delete it.',
      'custom-vision/classify-image is called now, at notebooks/try out.ipynb:cell 4:2 and 1 more place; it sends the image.',
    ]);
    assert.deepEqual(changed(before, base)[0]?.places.length, 3);
    assert.match(changed(base, before)[0]?.statement ?? '', /^This change stops storing the submitted image: .*is not called any more\. What was stored before is not removed by that\.$/);
  });

  it('tells a service that came with its operations, gates, switches and ends', () => {
    assert.deepEqual(kinds(withoutService('azure-openai'), base), [
      'choice-added adds azure-openai/chat-completions',
      'keeping-started adds azure-openai/chat-completions',
      'operation-added adds azure-openai/chat-completions',
      'operation-added adds azure-openai/create-conversation',
      'keeping-started adds azure-openai/create-video',
      'operation-added adds azure-openai/create-video',
      'gate-added adds azure-openai',
      'gate-added adds azure-openai',
      'service-added adds azure-openai',
      'retirement-added neutral azure-openai',
      'retirement-added neutral azure-openai',
    ]);
    assert.match(changed(withoutService('azure-openai'), base)[0]?.statement ?? '', /^This change switches storage on: store of azure-openai\/chat-completions is given "true" at src\/chat\/store\.py:40\./);
  });

  it('tells content that stays because of an argument', () => {
    const before = operation('azure-openai/chat-completions', (one) => ({ ...one, keeps: { ...one.keeps, state: 'as-stated', calls: [], notes: [] }, choices: one.choices.filter(({ turnsOn }) => turnsOn === null) }));
    assert.deepEqual(kinds(before, base), ['choice-added adds azure-openai/chat-completions', 'keeping-started adds azure-openai/chat-completions']);
    assert.deepEqual(kinds(base, before), ['choice-removed removes azure-openai/chat-completions', 'keeping-stopped removes azure-openai/chat-completions']);
  });

  it('tells values of arguments one by one', () => {
    const before = operation('azure-openai/chat-completions', (one) => ({ ...one, choices: one.choices.map((choice) => (choice.id === 'aoai-model' ? { ...choice, values: ['gpt-4o-mini'] } : choice)) }));
    assert.deepEqual(changed(before, base).map(({ kind, weight, statement }) => [kind, weight, statement]), [['choice-added', 'neutral', 'model of azure-openai/chat-completions is given "gpt-4o | "preview"" at src/chat/answer.py:22 and 1 more place. The name of a deployment. Which model runs cannot be seen here.']]);
  });

  it('tells deletion that came or went', () => {
    const images = 'custom-vision/create-images-from-data';
    const before = operation(images, (one) => ({ ...one, deletion: { ...one.deletion, state: 'absent', calls: [] } }));
    assert.deepEqual(kinds(before, base), [`deletion-added removes ${images}`]);
    assert.deepEqual(kinds(base, before), [`deletion-removed adds ${images}`]);
    const none = operation(images, (one) => ({ ...one, deletion: { ...one.deletion, state: 'not-needed', calls: [] } }));
    assert.deepEqual(kinds(none, base), []);
  });

  it('counts calls outside test code', () => {
    const fewer = operation(classify, (one) => ({ ...one, calls: one.calls.slice(1) }));
    assert.deepEqual(changed(fewer, base).map(({ kind, weight, statement }) => [kind, weight, statement]), [['calls-added', 'adds', 'custom-vision/classify-image is called at 1 more place: notebooks/try out.ipynb:cell 4:2.']]);
    assert.deepEqual(kinds(base, fewer), [`calls-removed removes ${classify}`]);
    const withoutTests = operation(classify, (one) => ({ ...one, calls: one.calls.filter(({ isTest }) => !isTest) }));
    assert.deepEqual(kinds(base, withoutTests), []);
    const onlyTests = operation(classify, (one) => ({ ...one, calls: one.calls.filter(({ isTest }) => isTest) }));
    assert.match(changed(onlyTests, base)[0]?.statement ?? '', /is called outside test code now/);
  });

  describe('knowledge', () => {
    const about = (before: InventoryReport, after: InventoryReport): readonly string[] => kinds(before, after);
    it('that changed is no change of the code', () => {
      const restated = service('custom-vision', (one) => ({ ...one, facts: one.facts.map((fact, index) => (index === 0 ? { ...fact, statement: 'Otherwise.' } : fact)) }), newer);
      assert.deepEqual(about(base, restated), ['knowledge-changed neutral custom-vision']);
      const kept = operation('azure-openai/create-conversation', (one) => ({ ...one, keeps: { ...one.keeps, state: 'stays', statement: 'The conversation.', content: 'the conversation', until: 'deleted', calls: one.calls.map(({ at }) => at) } }), newer);
      assert.deepEqual(about(base, kept), ['knowledge-changed neutral azure-openai/create-conversation', 'knowledge-changed neutral azure-openai/create-conversation']);
      const gated = service('custom-vision', (one) => ({ ...one, access: [{ id: 'cv-gate', state: 'limited', statement: 'Gated.', form: null, facts: [], operations: null, isDeclared: false, calls: [] }] }), newer);
      assert.deepEqual(about(base, gated), ['knowledge-changed neutral custom-vision']);
    });

    it('that came with the same knowledge base is the code\'s doing', () => {
      const gated = service('custom-vision', (one) => ({ ...one, access: [{ id: 'cv-gate', state: 'limited', statement: 'Gated.', form: null, facts: [], operations: null, isDeclared: false, calls: [] }] }));
      assert.deepEqual(about(base, gated), ['gate-added adds custom-vision']);
    });

    it('of an operation that was unknown before is told as such', () => {
      const before: InventoryReport = { ...withoutOperation(classify), unknownCalls: [...base.unknownCalls, ...(base.services.flatMap(({ operations }) => operations).find(({ id }) => id === classify)?.calls ?? []).map((call) => ({ ...call, service: 'custom-vision' }))] };
      assert.deepEqual(about(before, newer), [`knowledge-changed neutral ${classify}`]);
      assert.deepEqual(about(newer, before), [`knowledge-changed neutral ${classify}`]);
    });

    it('moves the days of ends', () => {
      const later = service('custom-vision', (one) => ({ ...one, retirements: one.retirements.map((retirement) => ({ ...retirement, on: '2029-01-01' })) }), newer);
      assert.match(changed(base, later)[0]?.statement ?? '', /moved from 2028-09-25 to 2029-01-01/);
    });
  });

  it('tells ends that came and ends that passed', () => {
    const past = service('custom-vision', (one) => ({ ...one, retirements: one.retirements.map((retirement) => ({ ...retirement, isPast: true })) }));
    assert.deepEqual(kinds(base, past), ['retirement-passed neutral custom-vision']);
    const none = service('custom-vision', (one) => ({ ...one, retirements: [] }));
    assert.deepEqual([kinds(none, base), kinds(base, none)], [['retirement-added neutral custom-vision'], ['retirement-removed neutral custom-vision']]);
  });

  it('tells registrations and declarations', () => {
    const renewed = service('claims-gateway', (one) => ({ ...one, declared: one.declared.map((declared) => ({ ...declared, registration: declared.registration && { ...declared.registration, expiresOn: '2028-01-01', isExpired: false } })) }));
    assert.deepEqual(kinds(base, renewed), ['registration-changed neutral claims-gateway']);
    const expired = service('claims-gateway', (one) => ({ ...one, declared: one.declared.map((declared) => ({ ...declared, registration: declared.registration && { ...declared.registration, isExpired: false } })) }));
    assert.match(changed(expired, base)[0]?.statement ?? '', /has expired since/);
    const used = service('custom-vision', (one) => ({ ...one, declared: one.declared.map((declared) => ({ ...declared, useCases: [...declared.useCases, 'Count people'] })) }));
    assert.deepEqual(kinds(base, used), ['declaration-changed neutral custom-vision']);
    const covered = service('azure-openai', (one) => ({ ...one, access: one.access.map((gate) => ({ ...gate, isDeclared: true })) }));
    assert.deepEqual([kinds(base, covered), kinds(covered, base)], [['registration-changed removes azure-openai'], ['registration-changed adds azure-openai']]);
  });

  it('tells mitigations, waivers and clauses', () => {
    const [mitigation] = base.mitigations;
    const fewer = { ...base, mitigations: base.mitigations.slice(1) };
    assert.ok(mitigation);
    assert.deepEqual([kinds(base, fewer), kinds(fewer, base)], [['mitigation-removed adds'], ['mitigation-added removes']]);
    const withoutWaiver = { ...base, waivers: base.waivers.slice(1) };
    assert.deepEqual([kinds(base, withoutWaiver), kinds(withoutWaiver, base)], [['waiver-removed neutral'], ['waiver-added neutral']]);
    assert.deepEqual(kinds(base, { ...base, waivers: base.waivers.map((waiver) => ({ ...waiver, until: '2027-12-31' })) }).length, base.waivers.length);
    const answered: InventoryReport = { ...base, clauses: base.clauses.map((clause) => ({ ...clause, state: 'answered' })) };
    const toAnswered = changed(base, answered).map(({ kind, weight }) => `${kind} ${weight}`);
    assert.deepEqual(toAnswered, ['clause-changed removes', 'clause-changed neutral', 'clause-changed neutral', 'clause-changed neutral']);
  });

  it('tells open findings by rule, and which are only suppressed', () => {
    const fixed = findings((one) => (one.rule === 'stores-prediction-image' ? { ...one, open: one.open.slice(1) } : one));
    assert.deepEqual([kinds(base, fixed), kinds(fixed, base)], [['findings-removed removes'], ['findings-added adds']]);
    const waived = findings((one) => (one.rule === 'stores-prediction-image' ? { ...one, open: [], waived: one.open.slice(1) } : one));
    assert.match(changed(base, waived)[0]?.statement ?? '', /^2 open findings fewer of stores-prediction-image .*\(1 of them suppressed now\)/);
  });

  it('tells unknown calls, and what was looked at', () => {
    const none = { ...base, unknownCalls: [] };
    assert.deepEqual([kinds(none, base), kinds(base, none)], [['unknown-calls-added adds custom-vision', 'unknown-calls-added adds'], ['unknown-calls-removed removes custom-vision', 'unknown-calls-removed removes']]);
    assert.deepEqual(kinds(base, { ...base, isWhole: false, paths: ['src'] }), ['scope-changed neutral', 'scope-changed neutral']);
  });

  it('says the same the other way round', () => {
    const turned = { adds: 'removes', removes: 'adds', neutral: 'neutral' } as const;
    const flat = (changes: readonly InventoryChange[]): readonly string[] => changes.map(({ kind, weight, service: id, operation: name }) => [kind, weight, id, name].join(' ')).sort();
    for (const other of [emptyInventory, withoutService('azure-openai'), withoutOperation(classify), operation(classify, (one) => ({ ...one, keeps: { ...one.keeps, state: 'as-stated', calls: [] } }))]) {
      assert.notEqual(changed(other, base).length, 0);
      const back = changed(base, other).map((one): InventoryChange => ({ ...one, kind: opposite(one.kind), weight: turned[one.weight] }));
      assert.deepEqual(flat(back), flat(changed(other, base)));
    }
  });

  it('puts what adds first', () => {
    const weights = changed(emptyInventory, base).map(({ weight }) => weight);
    assert.deepEqual(weights, [...weights].sort((a, b) => ['adds', 'removes', 'neutral'].indexOf(a) - ['adds', 'removes', 'neutral'].indexOf(b)));
  });
});
