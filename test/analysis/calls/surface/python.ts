import { clientForms, type Binding, type ClientForm } from './bindings.js';
import { argumentsOf, azureEndpoint, marked } from './statements.js';
import { indented, surfaceProgram, type CallStatement, type SurfaceProgram } from './program.js';

/** Programs for every Python client: synchronous, asynchronous, through an alias, and kept in an attribute. */
export function pythonPrograms(): readonly SurfaceProgram[] {
  const forms = clientForms('python');
  return forms.flatMap((form, index) => {
    const path = (way: string): string => `python_${String(index)}_${way}.py`;
    const title = `${form.module}.${form.type}`;
    const statements = calls(form, 'client', forms);
    const run = [`def run(endpoint, key, a):`, `    client = ${construction(form, form.type)}`, ...indented('    ', statements)];
    const imports = [credentialImport(form), ''];
    if (form.client.making === 'static' || form.client.making === 'module') return [unmade(form, title, path('unmade'))];
    const parameter = surfaceProgram(`${title} as an annotated parameter`, path('parameter'), [
      ...(form.module.includes('.') ? [`from ${form.module.slice(0, form.module.lastIndexOf('.'))} import ${form.module.slice(form.module.lastIndexOf('.') + 1)} as sdk`] : [`import ${form.module} as sdk`]), '',
      `def run(client: sdk.${form.type}, a):`,
      ...indented('    ', statements),
    ]);
    if (form.client.making === 'sub-client' || form.client.making === 'interface') return [parameter];
    if (form.module.endsWith('.aio')) {
      return [
        surfaceProgram(`${title} with async with`, path('with'), [
          `from ${form.module} import ${form.type}`, ...imports,
          `async def run(endpoint, key, a):`,
          `    async with ${construction(form, form.type)} as client:`,
          ...indented('        ', statements),
        ]),
        surfaceProgram(`${title} in an attribute`, path('attribute'), [
          `from ${form.module} import ${form.type} as Client`, ...imports,
          `class Service:`,
          `    def __init__(self, endpoint, key):`,
          `        self._client = ${construction(form, 'Client')}`,
          '',
          `    async def run(self, a):`,
          ...indented('        ', calls(form, 'self._client', forms)),
        ]),
      ];
    }
    return [
      surfaceProgram(`${title} imported by name`, path('name'), [`from ${form.module} import ${form.type}`, ...imports, ...run]),
      surfaceProgram(`${title} of a module under another name`, path('alias'), [
        `import ${form.module} as sdk`, ...imports,
        `def run(endpoint, key, a):`,
        `    client = ${construction(form, `sdk.${form.type}`)}`,
        ...indented('    ', statements),
      ]),
      surfaceProgram(`${title} by its full name`, path('full'), [
        `import ${form.module}`, ...imports,
        `def run(endpoint, key, a):`,
        `    with ${construction(form, `${form.module}.${form.type}`)} as client:`,
        ...indented('        ', statements),
      ]),
      // Of a client that reaches others as well the type alone says nothing.
      ...(form.client.shared ? [] : [parameter]),
    ];
  });
}

/** Operations that are members of a type or of the module itself. */
function unmade(form: ClientForm, title: string, path: string): SurfaceProgram {
  const [setting] = form.client.shared?.azureSettings ?? [];
  const isModule = form.client.making === 'module';
  return surfaceProgram(`${title} without a client`, path, [
    `import ${form.module} as sdk`,
    ...(setting ? [`sdk.${setting.argument.names[0] ?? ''} = "${String(setting.is[0])}"`] : []),
    '',
    'def run(a):',
    ...indented('    ', calls(form, isModule ? 'sdk' : `sdk.${form.type}`, [])),
  ]);
}

function credentialImport({ client }: ClientForm): string {
  return client.credentialName === 'credentials' || client.generation === 'v3.2 or earlier'
    ? 'from msrest.authentication import ApiKeyCredentials'
    : 'from azure.core.credentials import AzureKeyCredential';
}

function construction({ client }: ClientForm, callee: string): string {
  if (client.making === 'function') return `${client.makers?.[0]?.includes('.') === true ? `${callee}.${client.makers[0].split('.')[1] ?? ''}` : callee}(endpoint, key)`;
  if (client.shared) return `${callee}(${typeof client.endpoint === 'string' ? client.endpoint : (client.endpointName ?? 'base_url')}="${azureEndpoint}", api_key=key)`;
  if (client.endpoint === undefined) return client.credential === undefined ? `${callee}(options, source)` : `${callee}(key)`;
  const credential = client.credentialName === 'credentials' ? `ApiKeyCredentials(in_headers={"Ocp-Apim-Subscription-Key": key})` : 'AzureKeyCredential(key)';
  return `${callee}(${client.endpointName ?? 'endpoint'}=endpoint, ${client.credentialName ?? 'credential'}=${credential})`;
}

function calls(form: ClientForm, receiver: string, forms: readonly ClientForm[]): readonly CallStatement[] {
  return form.bindings.map((binding, index) => statement(form, binding, receiver, `result${String(index)}`, forms));
}

function statement(form: ClientForm, binding: Binding, receiver: string, result: string, forms: readonly ClientForm[]): CallStatement {
  const isAsync = form.module.endsWith('.aio');
  const args = argumentsOf(binding, 'a');
  const wait = isAsync ? 'await ' : '';
  if (binding.handsOut) {
    const sub = forms.find(({ client, module }) => client.from?.client === binding.client && client.from.members.includes(binding.member) && module === form.module);
    const first = sub?.bindings[0];
    if (!first) throw new Error(`${binding.member} hands out no client`);
    return { text: `${result} = ${wait}${receiver}.${binding.member}().${marked(first.member)}(${argumentsOf(first, 'a')})`, binding: first, proves: [binding] };
  }
  if (binding.poller) return { text: `poller = ${wait}${receiver}.${marked(binding.member)}(${args})\n${result} = ${wait}poller.result()`, binding };
  if (binding.member.startsWith('list_') && form.module.startsWith('azure.ai.')) {
    return { text: `${result} = [item ${isAsync ? 'async ' : ''}for item in ${receiver}.${marked(binding.member)}(${args})]`, binding };
  }
  return { text: `${result} = ${wait}${receiver}.${marked(binding.member)}(${args})`, binding };
}
