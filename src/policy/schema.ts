import { services } from '../knowledge/index.js';
import type { Service } from '../knowledge/schema.js';
import { ownCodeShape } from './own-code-shape.js';
import { property, type ListShape, type MapShape, type Named, type ObjectShape, type Shape, type TextShape } from './shape.js';

/** The longest time ahead that a project file may let waivers run, in days: three years. */
export const MOST_WAIVER_DAYS = 1096;

/** What the shape takes from elsewhere. */
export interface ShapeOptions {
  /** Rules that severities can be given to. */
  readonly rules: readonly Named[];
}

const severities: readonly Named[] = [
  { id: 'error', description: 'Findings are errors.' },
  { id: 'warning', description: 'Findings are warnings.' },
  { id: 'information', description: 'Findings are information.' },
  { id: 'hint', description: 'Findings are hints.' },
  { id: 'off', description: 'The rule is switched off.' },
];

const statement: TextShape = { kind: 'text', form: 'statement' };
const date: TextShape = { kind: 'text', form: 'date' };

function listOf(item: Shape): ListShape {
  return { kind: 'list', item };
}

const names = listOf({ kind: 'text', form: 'name' });

/** How names are written, said once for every list of them. */
const NAMES = 'A name without a dot counts wherever it is called, `desk.open` only on that receiver, `*` stands for any words; spelling conventions do not matter.';

/** The shape of `responsible-use.json`. */
export function projectFileShape({ rules }: ShapeOptions): ObjectShape {
  return {
    kind: 'object',
    properties: {
      $schema: property('Address of the JSON schema, for editors. Has no effect.', { kind: 'text', form: 'plain' }),
      services: property('The Azure AI services that this code base uses, by their id. Once one is declared, calls of others are reported.', servicesShape()),
      humanOversight: property('How people oversee what the services decide.', {
        kind: 'object',
        properties: {
          process: property('The process by which people oversee and correct results: what it is and where it is described.', statement),
          owner: property('Team or person who answers for the process.', statement),
          humanSteps: property(`Functions by which a person decides or is asked to. ${NAMES}`, names),
          consequentialActions: property(`Functions that end, deny or grant something to a person. ${NAMES}`, names),
        },
      }),
      feedbackChannel: property('Where users give feedback: an address, a form, a button and who reads it.', statement),
      testing: property('How the application is tested for unwanted behavior.', {
        kind: 'object',
        properties: {
          evidence: property('Where the evidence is: report, test plan, evaluation run.', statement),
          testedOn: property('Day of the last test (YYYY-MM-DD).', date),
        },
        required: ['evidence'],
      }),
      audience: property('Who uses the application, and whether minors are among them.', statement),
      inputLimits: property('Limits on input that are enforced elsewhere, such as in a gateway.', listOf({
        kind: 'object',
        properties: {
          appliesTo: property('Services or operations (`service/operation`) that the limit holds for. Everything when left out.', subjects()),
          max: property('The limit, with its unit: "10000 characters".', statement),
          where: property('Where it is enforced.', statement),
        },
        required: ['max'],
      })),
      consents: property('Bases on which sensitive traits of people are inferred.', listOf({
        kind: 'object',
        properties: {
          appliesTo: property('Services or operations (`service/operation`) that the consent covers. Everything when left out.', subjects()),
          basis: property('The basis and where it is documented: "signed form, see docs/consent.md".', statement),
        },
        required: ['basis'],
      })),
      names: property('Names of this code base that stand for something rules look for.', {
        kind: 'object',
        properties: {
          moderationVerdicts: property(`What holds or gives the verdict of a moderation. ${NAMES}`, names),
          logs: property(`Functions that write to a log, trace or telemetry. ${NAMES}`, names),
          endUserSources: property(`What comes from an end user. ${NAMES}`, names),
          inputBounds: property(`Functions that hold input to a limit. ${NAMES}`, names),
        },
      }),
      ownCode: property('Services and wrappers of your own that this code base calls, so that their calls are found and explained like those of Azure.', ownCodeShape()),
      rules: property('Severity of each rule by its id. `*` stands for any characters. A rule that is not named keeps its own severity.', {
        kind: 'map', noun: 'rule', keys: rules, wildcards: true, value: () => ({ kind: 'choice', noun: 'severity', values: severities }),
      }),
      include: property('The only files that a scan checks, as in a .gitignore file, relative to this one. All when left out.', listOf({ kind: 'text', form: 'glob' })),
      exclude: property('Files that a scan leaves out, as in a .gitignore file, relative to this one.', listOf({ kind: 'text', form: 'glob' })),
      waiverCapDays: property('How far ahead a waiver may end, in days. Default: 366.', { kind: 'integer', least: 1, most: MOST_WAIVER_DAYS }),
    },
  };
}

function servicesShape(): MapShape {
  const shapes = new Map(services.map((service) => [service.id, serviceShape(service)]));
  const keys = services.map(({ id, name, processes }) => ({ id, description: `${name}. ${processes}` }));
  return { kind: 'map', noun: 'service', keys, wildcards: false, value: (id) => shapes.get(id) ?? { kind: 'object', properties: {} } };
}

function serviceShape(service: Service): ObjectShape {
  const operations = service.operations.map(({ id, summary }) => ({ id, description: sentence(summary) }));
  const gates = service.access.filter(({ state }) => state !== 'open').map(({ id, statement: description }) => ({ id, description }));
  return {
    kind: 'object',
    properties: {
      // A service that code cannot be seen to call has none to choose from.
      ...(operations.length === 0 ? {} : { operations: property('The operations that lie within the approved use. All when left out.', listOf({ kind: 'choice', noun: `operation of ${service.name}`, values: operations })) }),
      useCases: property('What the service is used for, in the words of the registration where there is one.', listOf(statement)),
      regions: property('Azure regions in which the resources lie.', listOf(statement)),
      registration: property('Approval under Limited Access. It does not count without a reference.', {
        kind: 'object',
        properties: {
          reference: property('Ticket, form or mail by which a reader finds the approval.', statement),
          approvedOn: property('Day of the approval (YYYY-MM-DD).', date),
          expiresOn: property('Day after which the approval no longer holds (YYYY-MM-DD). From then on it does not count.', date),
          ...(gates.length === 0 ? {} : { features: property('Features under Limited Access that the approval covers. All of the service when left out.', listOf({ kind: 'choice', noun: `feature of ${service.name} under Limited Access`, values: gates })) }),
        },
        required: ['reference'],
      }),
    },
  };
}

/** `service` and `service/operation`. */
function subjects(): ListShape {
  const values = services.flatMap((service) => [
    { id: service.id, description: `All operations of ${service.name}.` },
    ...service.operations.map(({ id, summary }) => ({ id: `${service.id}/${id}`, description: sentence(summary) })),
  ]);
  return listOf({ kind: 'choice', noun: 'service or operation', values });
}

function sentence(text: string): string {
  return text.endsWith('.') ? text : `${text}.`;
}
