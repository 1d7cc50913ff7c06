import { clientForms, type Binding, type ClientForm } from './bindings.js';
import { argumentsOf, azureEndpoint, marked } from './statements.js';
import { surfaceProgram, type CallStatement, type SurfaceProgram } from './program.js';
import { inRange } from './versions.js';

/** Version of a package, installed under a name of its own. */
export interface InstalledPackage {
  readonly alias: string;
  readonly name: string;
  readonly version: string;
}

/**
 * One TypeScript program for a version of a package: its clients, and every member and path that the
 * catalogue says this version has. Values are `any`, so that nothing but names is left to check.
 */
export function generationProgram({ alias, name, version }: InstalledPackage): SurfaceProgram {
  const forms = formsOf({ name, version });
  const members = (form: ClientForm): readonly Binding[] => form.bindings.filter(({ entries }) => entries.some(({ reach }) => inRange(version, reach.versions)));
  return surfaceProgram(`${name} ${version}`, `${alias}.ts`, [
    ...new Set(forms.map((form) => importOf(form, forms))),
    '',
    'declare const endpoint: any;',
    'declare const credential: any;',
    'declare const a: any;',
    '',
    ...forms.flatMap((form, index) => {
      const receiver = receiverOf(form, `client${String(index)}`);
      return [
        madeAs(receiver, form),
        ...members(form).flatMap((binding) => statements(form, binding, receiver, forms, inRange(version, '1.0.0-beta'))),
      ];
    }),
  ]);
}

/** The clients that a version of a package has, in the order of its program. */
function formsOf({ name, version }: Pick<InstalledPackage, 'name' | 'version'>): readonly ClientForm[] {
  return clientForms('javascript').filter(({ client }) => client.packages.includes(name) && inRange(version, client.versions));
}

/** Members that the catalogue says are no calls of a service, with the name that has them in the program of a version. */
export function quietMembers(installed: InstalledPackage): readonly { readonly receiver: string; readonly member: string; readonly form: ClientForm }[] {
  return formsOf(installed).flatMap((form, index) => {
    const receiver = receiverOf(form, `client${String(index)}`);
    return [...(form.client.local ?? []), ...(form.client.itself ?? [])].map((member) => ({ receiver, member, form }));
  });
}

/** Members of the clients of a version of a package that hand out another client, which may be another package's. */
export function handedOut(installed: InstalledPackage): ReadonlySet<string> {
  const keyOf = (service: string, client: string): string => `${service} ${client}`;
  const own = new Set(formsOf(installed).map(({ service, client }) => keyOf(service.id, client.key)));
  return new Set(clientForms('javascript').flatMap(({ service, client: { from } }) => (from && own.has(keyOf(service.id, from.client)) ? from.members : [])));
}

/** The same clients in CommonJS, every member whatever the version. */
export function commonJsPrograms(): readonly SurfaceProgram[] {
  const forms = clientForms('javascript');
  return forms.map((form, index) =>
    surfaceProgram(`${form.module} ${form.type} required`, `required${String(index)}.js`, [
      ...requiredAs(form, forms),
      ...form.bindings.flatMap((binding) => statements(form, binding, isStatic(form) ? form.type : 'client', forms, false)),
    ]),
  );
}

const isDefault = ({ client }: ClientForm): boolean => client.making === 'default-factory' || client.defaultExport === true;

function importOf(form: ClientForm, forms: readonly ClientForm[]): string {
  const helpers = (form.client.pollers ?? []).join(', ');
  if (isModule(form)) return `import * as ${moduleName(form)} from '${form.module}';`;
  if (isDefault(form)) return `import ${localName(form)}${helpers === '' ? '' : `, { ${helpers} }`} from '${form.module}';`;
  return `import { ${forms.filter(({ module }) => module === form.module).map(({ type }) => type).join(', ')} } from '${form.module}';`;
}

/** A local name for a module that is the client itself. */
function moduleName({ module }: ClientForm): string {
  return `module_${module.replace(/\W/g, '_')}`;
}

function requireOf(form: ClientForm): string {
  if (isModule(form)) return '';
  if (form.client.making === 'function') return `const { ${(form.client.makers?.[0] ?? '').split('.')[0] ?? ''} } = require('${form.module}');`;
  if (form.client.making === 'default-factory') return `const ${localName(form)} = require('${form.module}').default;`;
  return form.client.defaultExport === true ? `const ${localName(form)} = require('${form.module}');` : `const { ${form.type} } = require('${form.module}');`;
}

/** Statements that give a CommonJS program a client: required and made, or handed out by another service's where nobody makes one. */
function requiredAs(form: ClientForm, forms: readonly ClientForm[]): readonly (string | CallStatement)[] {
  if (isModule(form)) return [`const client = require('${form.module}');`];
  const isHanding = ({ members, service, client }: NonNullable<ClientForm['client']['handsOut']>[number]): boolean => service === form.service.id && client === form.client.key && members.length > 0;
  const owner = form.client.making === 'interface' ? forms.find(({ client }) => client.handsOut?.some(isHanding)) : undefined;
  const handing = owner?.client.handsOut?.find(isHanding)?.members[0];
  const binding = owner?.bindings.find(({ member }) => member === handing);
  // To hand it out is a call of its own.
  if (owner && binding) return [requireOf(owner), { text: `const client = ${construction(owner)}.${marked(binding.member)}();`, binding }];
  const pollers = (form.client.pollers ?? []).map((poller) => `const { ${poller} } = require('${form.module}');`);
  return [requireOf(form), ...pollers, isStatic(form) ? '' : `const client = ${construction(form)};`];
}

/** The local name of a default import is free. */
function localName(form: ClientForm): string {
  return form.client.making === 'default-factory' ? 'createClient' : isDefault(form) ? 'ServiceClient' : form.type;
}

const isModule = ({ client }: ClientForm): boolean => client.making === 'module';

/** True where nobody makes one: the operations are the type's own. */
const isStatic = ({ client }: ClientForm): boolean => client.making === 'static';

function receiverOf(form: ClientForm, made: string): string {
  return isModule(form) ? moduleName(form) : isStatic(form) ? form.type : made;
}

/** A statement that gives a program a client: made, or of a type where only another client hands it out. */
function madeAs(receiver: string, form: ClientForm): string {
  if (isModule(form) || isStatic(form)) return '';
  const isGiven = form.client.making === 'sub-client' || form.client.making === 'interface';
  return isGiven ? `declare const ${receiver}: ${localName(form)};` : `const ${receiver} = ${construction(form)};`;
}

function construction(form: ClientForm): string {
  const [maker] = form.client.makers ?? [];
  if (form.client.making === 'function' && maker !== undefined) return `${maker}(endpoint, credential)`;
  if (form.client.shared) return `new ${localName(form)}({ ${typeof form.client.endpoint === 'string' ? form.client.endpoint : 'baseURL'}: '${azureEndpoint}', apiKey: credential })`;
  const args = form.client.credential === 0 ? 'credential, endpoint' : 'endpoint, credential';
  return `${form.client.making === 'default-factory' ? '' : 'new '}${localName(form)}(${args})`;
}

/** @param isBeta true for the betas of a path-style client, whose pollers come as a promise; to await a later one is to wait for its result. */
function statements(form: ClientForm, binding: Binding, receiver: string, forms: readonly ClientForm[], isBeta: boolean): readonly (string | CallStatement)[] {
  const wrap = (statement: CallStatement): readonly (string | CallStatement)[] => [{ ...statement, text: `(async () => { ${statement.text} })();` }];
  if (binding.verb !== null) return wrap({ text: pathCall(form, binding, receiver, isBeta), binding });
  if (binding.handsOut) {
    const first = forms.find(({ service, client }) => service === form.service && client.from?.client === binding.client && client.from.members.includes(binding.member))?.bindings[0];
    if (!first) throw new Error(`${binding.member} hands out no client`);
    return wrap({ text: `const poller = await ${receiver}.${binding.member}().${marked(first.member)}(${argumentsOf(first, 'a, a')});`, binding: first, proves: [binding] });
  }
  const wait = binding.poller ? 'const poller = await' : 'const result = await';
  const end = binding.poller ? ' return poller.pollUntilDone();' : ' return result;';
  return ['', ...(form.client.variants ?? [])].flatMap((ending) => wrap({ text: `${wait} ${receiver}.${marked(`${binding.member}${ending}`)}(${argumentsOf(binding, 'a, a')});${end}`, binding }));
}

function pathCall(form: ClientForm, binding: Binding, receiver: string, isBeta: boolean): string {
  const values = [...binding.member.matchAll(/\{/g)].map(() => ', a').join('');
  const call = `await ${receiver}.path(«'${binding.member}'»${values}).${binding.verb ?? ''}(a)`;
  const poller = form.client.pollers?.[0];
  if (!binding.poller || poller === undefined) return `const response = ${call}; return response.body;`;
  return `const response = ${call}; const poller = ${isBeta ? 'await ' : ''}${poller}(${receiver}, response); return poller.pollUntilDone();`;
}
