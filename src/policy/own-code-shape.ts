import { services } from '../knowledge/index.js';
import { property, type ListShape, type MapShape, type Named, type ObjectShape, type Shape, type TextShape } from './shape.js';

const statement: TextShape = { kind: 'text', form: 'statement' };
const plain: TextShape = { kind: 'text', form: 'plain' };
const name: TextShape = { kind: 'text', form: 'name' };

/** Languages in which wrappers can be described, with the ids that reports use. */
export const ownLanguages: readonly Named[] = [
  { id: 'typescript', description: 'TypeScript and JavaScript.' },
  { id: 'javascript', description: 'JavaScript and TypeScript.' },
  { id: 'python', description: 'Python.' },
  { id: 'csharp', description: 'C#.' },
  { id: 'java', description: 'Java.' },
  { id: 'go', description: 'Go.' },
];

/** The shape of `ownCode`: what a team adds to the knowledge base for its own packages. */
export function ownCodeShape(): ObjectShape {
  return {
    kind: 'object',
    properties: {
      services: property('Services of your own, by an id that you choose. One without a source and the day it was read does not count.', ownServices()),
      wrappers: property('Packages of your own that call a service on the program’s behalf: which member makes which call.', listOf(wrapper())),
    },
  };
}

function ownServices(): MapShape {
  return { kind: 'map', noun: 'service', keys: [], wildcards: false, own: 'id', value: () => ownService() };
}

function ownService(): ObjectShape {
  return {
    kind: 'object',
    properties: {
      name: property('The name shown in hovers and reports.', statement),
      processes: property('What goes in and what comes out, in a sentence or two.', statement),
      source: property('The document that what is said here rests on: title or address.', statement),
      readOn: property('The day on which that document was read (YYYY-MM-DD). After a year hovers say that it is due.', { kind: 'text', form: 'date' }),
      operations: property('What the service does, by an id that you choose.', {
        kind: 'map', noun: 'operation', keys: [], wildcards: false, own: 'id', value: () => ownOperation(),
      }),
    },
    required: ['name', 'processes', 'source', 'readOn'],
  };
}

function ownOperation(): ObjectShape {
  return {
    kind: 'object',
    properties: {
      summary: property('What the operation does, in one sentence.', statement),
      sends: property('What leaves the program: "the text", "the image".', listOf(statement)),
      keeps: property('What is kept, where and how long. "Not published" is shown when left out.', statement),
    },
    required: ['summary'],
  };
}

function wrapper(): ObjectShape {
  return {
    kind: 'object',
    properties: {
      name: property('The name shown in hovers.', statement),
      language: property('Language of the code that calls it.', { kind: 'choice', noun: 'language', values: ownLanguages }),
      module: property('What code imports: the npm package, Python module, C# namespace, Java package or Go import path.', plain),
      client: property('The class that code makes or is given. Left out where the members are functions of the module itself.', name),
      makers: property('Functions of the module that make the client.', listOf(name)),
      members: property('Which member makes which call: its name, with dots where it is reached through others, and `service/operation`.', {
        kind: 'map', noun: 'member', keys: [], wildcards: false, own: 'name', value: () => operations(),
      }),
      tests: property('Programs in which the calls have to be found. `responsible-use self-test` and the command of the editor run them.', listOf(selfTest())),
    },
    required: ['name', 'language', 'module'],
  };
}

function selfTest(): ObjectShape {
  return {
    kind: 'object',
    properties: {
      code: property('A program in the language of the wrapper, with its imports.', { kind: 'text', form: 'code' }),
      finds: property('Every call in it as `service/operation`, in the order of the text. An empty list says that there is none.', listOf(operations())),
    },
    required: ['code'],
  };
}

/** `service/operation` of the knowledge base; ids of own services are looked at with the file as a whole. */
function operations(): Shape {
  const values = services.flatMap((service) => service.operations.map(({ id, summary }) => ({ id: `${service.id}/${id}`, description: `${summary.replace(/\.$/, '')}.` })));
  return { kind: 'choice', noun: 'operation', values, others: (value) => !services.some(({ id }) => value === id || value.startsWith(`${id}/`)) && /^[a-z0-9-]+\/[a-z0-9-]+$/.test(value) };
}

function listOf(item: Shape): ListShape {
  return { kind: 'list', item };
}
