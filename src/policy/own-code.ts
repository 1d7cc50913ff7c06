import { services } from '../knowledge/index.js';
import type { Client, Fact, Language, Operation, Reach, Service, Wrapper } from '../knowledge/schema.js';
import { addDays } from '../wording/dates.js';
import { closestWord } from '../wording/spelling.js';
import { isObject, listAt, objectAt, objectsAt, textAt, textsAt } from './clean.js';
import type { OwnCode, OwnLanguage, SelfTest } from './policy.js';
import type { CleanObject } from './validate.js';

/** Something about own code that only shows with the file as a whole. */
export interface OwnCodeProblem {
  readonly message: string;
  /** Keys and indexes that lead to it. */
  readonly at: readonly (string | number)[];
  /** What was probably meant. */
  readonly replacement: string | null;
}

/** Keys of clients that a project file describes begin with this and the path of the file. */
export const OWN_CLIENT = 'own:';

/** How long a document counts as current after it was read, in days. */
const REVIEW_DAYS = 365;
/** Shorter names would make too many files worth reading. */
const LEAST_MARKER = 5;

/**
 * Own services and wrappers as the knowledge base holds its own.
 *
 * @param path of the project file; it makes the keys of clients unique in a workspace with several.
 */
export function ownCodeOf(path: string, file: CleanObject): { readonly ownCode: OwnCode; readonly problems: readonly OwnCodeProblem[] } {
  const written = objectAt(file, 'ownCode');
  const problems: OwnCodeProblem[] = [];
  const own = Object.entries(objectAt(written, 'services')).flatMap(([id, value]): readonly Service[] => {
    const at = ['ownCode', 'services', id];
    if (!isObject(value)) return [];
    if (services.some((service) => service.id === id)) {
      problems.push({ message: `${id} is the id of a service of the knowledge base. Choose another one.`, at, replacement: null });
      return [];
    }
    return [serviceOf(id, value)];
  });
  const known = new Set([...services, ...own].flatMap((service) => service.operations.map((operation) => `${service.id}/${operation.id}`)));
  const check = (operation: string, at: readonly (string | number)[]): boolean => {
    if (known.has(operation)) return true;
    const close = closestWord(operation, [...known]);
    problems.push({ message: `There is no operation "${operation}".${close === null ? '' : ` The closest is ${close}.`}`, at, replacement: close });
    return false;
  };
  const wrappers: Wrapper[] = [];
  const tests: SelfTest[] = [];
  for (const [index, value] of objectsAt(written, 'wrappers')) {
    const at = ['ownCode', 'wrappers', index];
    wrappers.push(...wrappersOf(path, index, value, (operation, keys) => check(operation, [...at, ...keys])));
    tests.push(...testsOf(value, at, check));
  }
  return { ownCode: { services: own, wrappers, tests }, problems };
}

function serviceOf(id: string, value: CleanObject): Service {
  const source = { title: textAt(value, 'source') ?? '', heading: 'ownCode in responsible-use.json', url: null, asOf: null };
  const readOn = textAt(value, 'readOn') ?? '';
  const operations = Object.entries(objectAt(value, 'operations')).flatMap(([operation, written]) => (isObject(written) ? [{ operation, written }] : []));
  const factId = (operation: string): string => `${id}-${operation}-keeps`;
  return {
    id,
    name: textAt(value, 'name') ?? id,
    formerNames: [],
    processes: textAt(value, 'processes') ?? '',
    hosts: [],
    routePrefixes: [],
    headers: [],
    clients: [],
    operations: operations.map(({ operation, written }): Operation => {
      const keeps = textAt(written, 'keeps');
      return {
        id: operation,
        kind: 'analyze',
        summary: textAt(written, 'summary') ?? operation,
        sends: textsAt(written, 'sends'),
        keeps: { statement: keeps, facts: keeps === null ? [] : [factId(operation)] },
        reach: {},
        routes: [],
      };
    }),
    facts: operations.flatMap(({ operation, written }): readonly Fact[] => {
      const statement = textAt(written, 'keeps');
      if (statement === null) return [];
      return [{ id: factId(operation), topic: 'retention', statement, appliesTo: { service: id, operations: [operation] }, source, readOn, reviewBy: addDays(readOn, REVIEW_DAYS), headline: true }];
    }),
    choices: [],
    retirements: [],
    access: [],
  };
}

/** One wrapper for each service that the members of an entry reach. */
function wrappersOf(path: string, index: number, value: CleanObject, check: (operation: string, at: readonly (string | number)[]) => boolean): readonly Wrapper[] {
  const module = textAt(value, 'module') ?? '';
  const client = textAt(value, 'client');
  const language = textAt(value, 'language');
  if (module === '' || language === null) return [];
  const members = Object.entries(objectAt(value, 'members')).flatMap(([member, operation]) => (typeof operation === 'string' && check(operation, ['members', member]) ? [{ member, operation }] : []));
  const written: Language = language === 'typescript' ? 'javascript' : (language as Language);
  const made: Client = {
    key: `${OWN_CLIENT}${path}#${String(index)}`,
    language: written,
    packages: [module],
    modules: [module],
    ...(client === null ? { making: 'module', types: [] } : { making: 'class', types: [client], makers: textsAt(value, 'makers') }),
    markers: [module, client ?? ''].filter((marker) => marker.length >= LEAST_MARKER).slice(0, 1),
    verified: 'source',
  };
  const reached = [...new Set(members.map(({ operation }) => operation.split('/')[0] ?? ''))];
  return reached.map((service): Wrapper => ({
    id: `${made.key}/${service}`,
    name: textAt(value, 'name') ?? module,
    service,
    clients: [made],
    reach: members
      .filter(({ operation }) => operation.startsWith(`${service}/`))
      .map(({ member, operation }) => ({ operation: operation.slice(service.length + 1), language: written, reaches: [{ client: made.key, members: [member], verified: 'source' } satisfies Reach] })),
  }));
}

function testsOf(value: CleanObject, at: readonly (string | number)[], check: (operation: string, at: readonly (string | number)[]) => boolean): readonly SelfTest[] {
  const language = textAt(value, 'language');
  if (language === null) return [];
  return [...objectsAt(value, 'tests')].flatMap(([index, test]): readonly SelfTest[] => {
    const here = [...at, 'tests', index];
    const code = textAt(test, 'code');
    const finds = textsAt(test, 'finds');
    // A test with an operation that does not exist could never pass; it says so where it stands.
    const isKnown = finds.map((operation, place) => check(operation, [...here, 'finds', place])).every((known) => known);
    return code === null || !isKnown || listAt(test, 'finds') === null ? [] : [{ language: language as OwnLanguage, code, finds, title: `${textAt(value, 'name') ?? 'wrapper'}, test ${String(index + 1)}`, at: here }];
  });
}
