import type { BlockContent, RootContent } from 'mdast';
import type { InventoryDeclaration, InventoryFact, InventoryGate, InventoryRegistration, InventoryRetirement, InventoryService } from '../../../engine/inventory/types.js';
import type { InventoryReport } from '../../inventory-report.js';
import { isKept, isLeft } from '../../inventory-words.js';
import type { Place } from '../../scan-report.js';
import { counted, folded, heading, item, leftOut, list, number, paragraph, table } from '../blocks.js';
import { code, joined, link, plain, prose, strong, text, type Phrases } from '../phrases.js';
import { places, spot } from '../places.js';
import type { Detail } from './detail.js';
import { operationSection } from './operations.js';
import type { Sources } from './sources.js';

type Service = InventoryService<Place>;

/** Services in use, first as a table and then one by one. */
export function servicesSection({ services }: InventoryReport, sources: Sources, detail: Detail): RootContent[] {
  const head = [plain('Services')];
  if (services.length === 0) return [heading(2, ...head), paragraph(plain('No call of an Azure AI service was found in what was read.'))];
  const shown = services.slice(0, detail.services);
  return [
    heading(2, ...head),
    table([null, 'right', 'right', 'right', 'right', 'right', null], [
      ['Service', 'Operations', 'Calls', 'Content stays after', 'Not deleted after', 'Gates not declared', 'First end date'].map((name) => [plain(name)]),
      ...shown.map(row),
    ]),
    ...shown.flatMap((service) => serviceSection(service, sources, detail)),
    ...(shown.length < services.length ? [leftOut(services.length - shown.length, 'service')] : []),
  ];
}

function row({ name, operations, access, retirements }: Service): Phrases[] {
  const counts = [
    operations.length,
    operations.reduce((total, { calls }) => total + calls.length, 0),
    operations.filter(isKept).length,
    operations.filter(isLeft).length,
    access.filter(({ isDeclared }) => !isDeclared).length,
  ];
  return [text(name), ...counts.map((count) => [plain(number(count))]), text(retirements[0]?.on ?? 'none known')];
}

function serviceSection(service: Service, sources: Sources, detail: Detail): RootContent[] {
  const { name, id, processes, isOwn, declared, access, retirements, operations } = service;
  const lines: Phrases[] = [
    ...(declared.length === 0 ? [[strong(plain('Not declared:')), plain(' no project file that was read declares it')]] : declared.map(declaration)),
    ...access.map((gate) => gateLine(gate, service, sources, detail)),
    ...retirements.map((entry) => retirementLine(entry, sources, detail)),
  ];
  return [
    heading(3, ...text(name), plain(' ('), code(id), plain(')')),
    paragraph(...prose(processes), ...(isOwn ? [plain(' A service of your own, described in a project file.')] : [])),
    list(lines.map((line) => item(line))),
    ...operations.flatMap((operation) => operationSection(operation, service, sources, detail)),
    ...(detail.hasFacts ? factList(service.facts, sources) : []),
  ];
}

function declaration({ at, operations, useCases, regions, registration }: InventoryDeclaration<Place>): Phrases {
  const words = (values: readonly string[]): Phrases => (values.length === 0 ? [plain('none stated')] : joined(values.map(text), '; '));
  return [
    strong(plain('Declared')), plain(' in '), ...spot(at), plain('. Operations: '), ...(operations === null ? [plain('all')] : words(operations)),
    plain('. Use cases: '), ...words(useCases), plain('. Regions: '), ...words(regions), plain('. Registration: '), ...registrationText(registration), plain('.'),
  ];
}

function registrationText(registration: InventoryRegistration | null): Phrases {
  if (registration === null) return [plain('none stated')];
  const { reference, approvedOn, expiresOn, features, isExpired } = registration;
  return [
    ...(reference === '' ? [plain('no reference')] : text(reference)),
    ...text(approvedOn === null ? ', no day of approval stated' : `, approved on ${approvedOn}`),
    ...text(expiresOn === null ? ', no end stated' : `, ${isExpired ? 'ended on' : 'until'} ${expiresOn}`),
    ...(features === null ? [] : [plain(', for '), ...(features.length === 0 ? [plain('no gate')] : text(features.join(', ')))]),
    ...(isExpired ? [plain(' ('), strong(plain('expired')), plain(')')] : []),
  ];
}

function gateLine({ state, isDeclared, statement, form, operations, facts, calls }: InventoryGate<Place>, service: Service, sources: Sources, { places: most }: Detail): Phrases {
  const name = { limited: 'Limited Access', open: 'Open access', disputed: 'Access: sources disagree' }[state];
  return [
    strong(plain(`${name}${state === 'open' ? '' : isDeclared ? ', registration declared' : ', no registration declared'}:`)), plain(' '), ...prose(statement),
    ...sources.facts(service.facts, facts),
    ...(form === null ? [] : [plain(' '), ...link('Registration form', form), plain('.')]),
    ...(operations === null ? [] : [plain(' Operations: '), ...joined(operations.map((id) => [code(id)]), ', '), plain('.')]),
    plain(` ${counted(calls.length, 'call')}: `), ...places(calls, most),
  ];
}

function retirementLine(entry: InventoryRetirement<Place>, sources: Sources, { places: most }: Detail): Phrases {
  const { on, isPast, what, successor, note, calls } = entry;
  return [
    strong(...text(`${isPast ? 'Ended on' : 'Ends on'} ${on}:`)), plain(' '), ...text(what), plain('. '),
    ...(successor === null ? [plain('No successor is named.')] : [plain('Successor: '), ...text(successor), plain('.')]),
    ...(note === null ? [] : [plain(' '), ...prose(note)]),
    ...sources.retirement(entry), plain(` ${counted(calls.length, 'call')}: `), ...places(calls, most),
  ];
}

/** What is published about the service, as far as it matters here. */
function factList(facts: readonly InventoryFact[], sources: Sources): BlockContent[] {
  if (facts.length === 0) return [];
  return folded(`Facts: ${number(facts.length)}`, list(facts.map((fact) => item([
    code(fact.id), plain(', '), strong(...text(fact.topicTitle)), plain(': '), ...prose(fact.statement),
    ...(fact.scopeNote === null ? [] : [plain(' ('), ...text(fact.scopeNote), plain(')')]),
    ...sources.facts(facts, [fact.id]),
    ...(fact.conflictsWith.length === 0 ? [] : [plain(' Says otherwise: '), ...joined(fact.conflictsWith.map((id) => [code(id)]), ', ')]),
  ]))));
}
