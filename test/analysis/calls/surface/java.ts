import { clientForms, type Binding, type ClientForm } from './bindings.js';
import { argumentsOf, azureEndpoint, marked } from './statements.js';
import { indented, surfaceProgram, type CallStatement, type SurfaceProgram } from './program.js';

/**
 * Programs for every Java client: made by a builder in one chain and in steps, made by a manager and
 * reached through its groups, and taken in by a constructor.
 */
export function javaPrograms(): readonly SurfaceProgram[] {
  const forms = clientForms('java').filter(({ module, type }) => module.endsWith('.implementation') === type.endsWith('Impl'));
  return forms.flatMap((form, index) => {
    if (form.bindings.length === 0) return [];
    const title = `${form.module}.${form.type}`;
    const name = (way: string): string => `Java${String(index)}${way}`;
    const program = (way: string, imports: readonly string[], body: readonly (string | CallStatement)[]): SurfaceProgram =>
      surfaceProgram(`${title} ${way}`, `src/main/java/sample/${name(way)}.java`, [
        'package sample;',
        '',
        ...imports.map((entry) => `import ${entry};`),
        '',
        `public class ${name(way)} {`,
        ...indented('    ', body),
        '}',
      ]);
    const injected = program('Injected', [`${form.module}.${form.type}`], [
      `private final ${form.type} client;`,
      '',
      `public ${name('Injected')}(${form.type} client) {`,
      '    this.client = client;',
      '}',
      '',
      'void run(Object a) {',
      ...indented('    ', calls(form, 'client', forms)),
      '}',
    ]);
    if (form.client.making === 'static') return [program('Static', [`${form.module}.${form.type}`], ['void run(Object a) {', ...indented('    ', calls(form, form.type, forms)), '}'])];
    if (form.client.shared) {
      return (form.client.makers ?? []).filter((maker) => maker.endsWith('.builder')).map((maker) =>
        program(maker.replace('.', ''), [`${form.module}.*`], [
          'void run(String key, Object a) {',
          `    var client = ${maker}().${String(form.client.endpoint)}("${azureEndpoint}").${String(form.client.credential)}(key).build();`,
          ...indented('    ', calls(form, 'client', forms)),
          '}',
        ]),
      );
    }
    return [injected, ...(form.client.builder === undefined ? managed(form, forms, program) : built(form, forms, form.client.builder, program))];
  });
}

type MakeProgram = (way: string, imports: readonly string[], body: readonly (string | CallStatement)[]) => SurfaceProgram;

function built(form: ClientForm, forms: readonly ClientForm[], builder: string, program: MakeProgram): readonly SurfaceProgram[] {
  const finish = finishOf(form, forms, builder);
  return [
    program('Chain', ['com.azure.core.credential.AzureKeyCredential', `${form.module}.${form.type}`, `${form.module}.${builder}`], [
      'public static void main(String[] args) {',
      `    ${form.type} client = new ${builder}()`,
      '        .endpoint(System.getenv("ENDPOINT"))',
      '        .credential(new AzureKeyCredential(System.getenv("KEY")))',
      `        .${finish}();`,
      ...indented('    ', calls(form, 'client', forms)),
      '}',
    ]),
    program('Steps', ['com.azure.identity.DefaultAzureCredentialBuilder', `${form.module}.*`], [
      'void run(String endpoint, Object a) {',
      `    ${builder} builder = new ${builder}().endpoint(endpoint);`,
      '    builder = builder.credential(new DefaultAzureCredentialBuilder().build());',
      `    var client = builder.${finish}();`,
      ...indented('    ', calls(form, 'client', forms)),
      '}',
    ]),
  ];
}

/** The last call of a builder: with the name of the client where the builder makes several. */
function finishOf({ module, type, client }: ClientForm, forms: readonly ClientForm[], builder: string): string {
  const isShared = forms.some((other) => other.module === module && other.client.builder === builder && other.client.key !== client.key);
  if (isShared) return `build${type}`;
  return type.includes('Async') ? 'buildAsyncClient' : 'buildClient';
}

/** Clients of the older packages: a manager makes one, and its groups have the operations. */
function managed(form: ClientForm, forms: readonly ClientForm[], program: MakeProgram): readonly SurfaceProgram[] {
  const { from } = form.client;
  const parents = forms.filter(({ service, client }) => service === form.service && client.key === from?.client);
  const group = from?.members[0];
  if (group === undefined) return [];
  return parents.filter(({ client }) => client.makers?.[0]?.includes('.') === true && client.builder === undefined && !client.shared).flatMap((parent) => {
    const [manager = '', method = ''] = parent.client.makers?.[0]?.split('.') ?? [];
    const { credential, endpoint } = parent.client;
    const made = `${manager}.${method}(${credential === 0 ? 'key' : 'endpoint, key'})${typeof endpoint === 'string' ? `.${endpoint}(endpoint)` : ''}`;
    const imports = [`${parent.module}.${parent.type}`, `${parent.module}.${manager}`, `${form.module}.${form.type}`];
    return [
      program(`Group${parent.type}`, imports, [
        'void run(String endpoint, String key, Object a) {',
        `    ${parent.type} client = ${made};`,
        form.type.endsWith('Impl') ? `    ${form.type} group = (${form.type}) client.${group}();` : `    ${form.type} group = client.${group}();`,
        ...indented('    ', calls(form, 'group', forms)),
        '}',
      ]),
      program(`Fluent${parent.type}`, [`${parent.module}.*`], [
        'static void run(String endpoint, String key, Object a) {',
        `    var client = ${made};`,
        ...indented('    ', form.bindings.filter(({ member }) => !member.endsWith('Async')).map((binding) => ({ text: `Object r_${binding.member} = client.${group}().${marked(binding.member, true)}()\n    .withProjectId(a)\n    .withUrl(a)\n    .execute();`, binding }))),
        '}',
      ]),
    ];
  });
}

function calls(form: ClientForm, receiver: string, forms: readonly ClientForm[]): readonly CallStatement[] {
  return form.bindings.map((binding, index) => statement(form, binding, receiver, `result${String(index)}`, forms));
}

function statement(form: ClientForm, binding: Binding, receiver: string, result: string, forms: readonly ClientForm[]): CallStatement {
  const { member } = binding;
  const args = argumentsOf(binding, 'a');
  const call = `${receiver}.${marked(member, true)}`;
  if (binding.handsOut) {
    const first = forms.find(({ client, type }) => client.from?.client === binding.client && client.from.members.includes(member) && type.includes('Async') === member.includes('Async'))?.bindings[0];
    if (!first) throw new Error(`${member} hands out no client`);
    return { text: `Object ${result} = ${receiver}.${member}().${marked(first.member, true)}(${argumentsOf(first, 'a')});`, binding: first, proves: [binding] };
  }
  if (form.client.fluent === true) {
    if (member.endsWith('WithServiceResponseAsync')) return { text: `Object ${result} = ${call}(${args}).toBlocking().single().body();`, binding };
    if (member.endsWith('Async')) return { text: `Object ${result} = ${call}(${args}).toBlocking().single();`, binding };
    return { text: `Object ${result} = ${call}(${args});`, binding };
  }
  const isAsync = form.type.includes('Async');
  if (binding.poller) {
    return isAsync
      ? { text: `Object ${result} = ${call}(${args}).getSyncPoller().getFinalResult();`, binding }
      : { text: `SyncPoller<OperationResult, Object> poller_${result} = ${call}(${args});\nObject ${result} = poller_${result}.getFinalResult();`, binding };
  }
  if (member.startsWith('list')) {
    return isAsync ? { text: `${call}(${args}).subscribe(item -> System.out.println(item));`, binding } : { text: `for (Object item : ${receiver}.${marked(member, true)}(${args})) { System.out.println(item); }`, binding };
  }
  if (member.endsWith('WithResponse')) return { text: `Object ${result} = ${call}(${args}, null)${isAsync ? '.block()' : ''}.getValue();`, binding };
  return { text: `Object ${result} = ${call}(${args})${isAsync ? '.block()' : ''};`, binding };
}
