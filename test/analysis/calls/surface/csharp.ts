import { clientForms, type Binding, type ClientForm } from './bindings.js';
import { argumentsOf, azureEndpoint, marked } from './statements.js';
import { indented, surfaceProgram, type CallStatement, type SurfaceProgram } from './program.js';

/**
 * Programs for every C# client: made in a method, made in a field with a target-typed `new`, taken in
 * by a constructor, called through the class of its extension methods, and named through an alias.
 */
export function csharpPrograms(): readonly SurfaceProgram[] {
  const forms = clientForms('csharp');
  return forms.flatMap((form, index) => {
    const title = `${form.module}.${form.type}`;
    const path = (way: string): string => `Csharp${String(index)}${way}.cs`;
    const usings = ['using System;', 'using System.Threading.Tasks;', 'using Azure;', `using ${form.module};`, ''];
    if (form.client.making === 'static') {
      return [surfaceProgram(`${title} without an instance`, path('Static'), [...usings, ...calls(form, form.type, forms)])];
    }
    const injected = surfaceProgram(`${title} in a constructor`, path('Injected'), [
      ...usings,
      'namespace Samples;',
      '',
      `public class Service(${form.type} client, ILogger<Service> logger)`,
      '{',
      `    private readonly ${form.type} _client = client;`,
      '',
      '    public async Task Run(dynamic a)',
      '    {',
      ...indented('        ', calls(form, '_client', forms)),
      '    }',
      '}',
    ]);
    const isInterface = /^I[A-Z]/.test(form.type) && form.client.types.includes(form.type.slice(1));
    if (isInterface || form.client.making === 'sub-client' || form.client.making === 'interface') return [injected];
    return [
      // Of a client that reaches others as well the type alone says nothing.
      ...(form.client.shared ? [] : [injected]),
      surfaceProgram(`${title} at the top level`, path('Top'), [
        ...usings,
        `var client = new ${form.type}${constructorArguments(form)};`,
        ...calls(form, 'client', forms),
      ]),
      surfaceProgram(`${title} in a field`, path('Field'), [
        ...usings,
        'namespace Samples',
        '{',
        '    public static class Program',
        '    {',
        `        private static readonly ${form.type} Client = new${constructorArguments(form)};`,
        '',
        '        public static async Task Main(dynamic a)',
        '        {',
        ...indented('            ', calls(form, 'Client', forms)),
        '        }',
        '    }',
        '}',
      ]),
      surfaceProgram(`${title} through an alias`, path('Alias'), [
        'using System.Threading.Tasks;',
        `using Client = ${form.module}.${form.type};`,
        '',
        'public class Service',
        '{',
        '    public async Task Run(Uri endpoint, string key, dynamic a)',
        '    {',
        `        Client client = new Client${constructorArguments(form)};`,
        ...indented('        ', calls(form, 'client', forms)),
        '    }',
        '}',
      ]),
      ...(form.client.extensions ?? []).map((extensions) =>
        surfaceProgram(`${form.module}.${extensions}`, path(extensions), [
          ...usings,
          'public class Service',
          '{',
          `    public async Task Run(${form.type} client, dynamic a)`,
          '    {',
          // What ends so is on the interface itself.
          ...indented('        ', form.bindings.filter(({ member }) => !member.endsWith('WithHttpMessagesAsync')).map((binding) => ({ text: `${waiting(binding)}${extensions}.${marked(binding.member)}(client, ${argumentsOf(binding, 'a')});`, binding }))),
          '    }',
          '}',
        ]),
      ),
    ];
  });
}

function constructorArguments({ client }: ClientForm): string {
  if (client.shared) return `(new ApiKeyCredential(key), new OpenAIClientOptions { Endpoint = new Uri("${azureEndpoint}") })`;
  if (client.endpoint === undefined) return '(serviceOptions, imageSource, analysisOptions)';
  if (client.credential === 'ApiKey') return '() { ApiKey = key, Endpoint = "https://sample.cognitiveservices.azure.com/" }';
  if (client.endpoint === 'Endpoint') return '(new ApiKeyServiceClientCredentials(key)) { Endpoint = "https://sample.cognitiveservices.azure.com/" }';
  return '(new Uri(endpoint), new AzureKeyCredential(key))';
}

function waiting({ member }: Binding): string {
  return member.endsWith('Async') ? 'await ' : '';
}

function calls(form: ClientForm, receiver: string, forms: readonly ClientForm[]): readonly CallStatement[] {
  return form.bindings.map((binding, index) => statement(form, binding, receiver, String(index), forms));
}

function statement(form: ClientForm, binding: Binding, receiver: string, index: string, forms: readonly ClientForm[]): CallStatement {
  const { member } = binding;
  const args = argumentsOf(binding, 'a');
  if (binding.handsOut) {
    const first = forms.find(({ client }) => client.from?.client === binding.client && client.from.members.includes(member))?.bindings[0];
    if (!first) throw new Error(`${member} hands out no client`);
    return { text: `var result${index} = ${receiver}.${member}().${marked(first.member)}(${argumentsOf(first, 'a')});`, binding: first, proves: [binding] };
  }
  const call = `${waiting(binding)}${receiver}.${marked(member)}`;
  if (binding.poller && member.startsWith('Start')) {
    return member.endsWith('Async')
      ? { text: `var result${index} = (await ${receiver}.${marked(member)}(${args}).WaitForCompletionAsync()).Value;`, binding }
      : { text: `var operation${index} = ${call}(${args});\nvar result${index} = (await operation${index}.WaitForCompletionAsync()).Value;`, binding };
  }
  if (binding.poller) return { text: `Operation<object> operation${index} = ${call}(WaitUntil.Completed, ${args});\nvar result${index} = operation${index}.Value;`, binding };
  if (isPager(form, binding)) return { text: `${waiting(binding)}foreach (var item${index} in ${receiver}.${marked(member)}(${args})) { Console.WriteLine(item${index}); }`, binding };
  return { text: `var result${index} = ${call}(${args});`, binding };
}

/** Lists of the newer packages are walked, not awaited. */
function isPager(form: ClientForm, { member }: Binding): boolean {
  return form.module.startsWith('Azure.') && /^Get\w*[^s]s(?:Async)?$/.test(member) && !/Details|Properties/.test(member);
}
