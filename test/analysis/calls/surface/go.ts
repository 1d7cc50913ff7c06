import { clientForms, type ClientForm } from './bindings.js';
import { argumentsOf, azureEndpoint, marked } from './statements.js';
import { indented, surfaceProgram, type CallStatement, type SurfaceProgram } from './program.js';
import { inRange } from './versions.js';

/** Go programs for every client: made by its package, under an alias, as a parameter and as a struct field. */
export function goPrograms(): readonly SurfaceProgram[] {
  const forms = clientForms('go', (module) => (module.includes('/profiles/') ? ['latest'] : ['v2.1', 'v3.1', 'v3.3', 'v3.4-preview']));
  return forms.flatMap((form, index) => {
    const package_ = packageOf(form.module);
    const path = (way: string): string => `go${String(index)}${way}/main.go`;
    const title = `${form.module}.${form.type}`;
    const head = (imported: string): readonly string[] => ['package main', '', 'import (', '\t"context"', '\t"fmt"', '', `\t${imported}`, ')', ''];
    const method = surfaceProgram(`${title} in a struct`, path('struct'), [
      ...head(`"${form.module}"`),
      'type Service struct {',
      `\tclient ${package_}.${form.type}`,
      '}',
      '',
      'func (s *Service) Run(ctx context.Context, a any) error {',
      ...indented('\t', calls(form, 's.client')),
      '\treturn nil',
      '}',
    ]);
    const parameter = surfaceProgram(`${title} as a parameter`, path('parameter'), [
      ...head(`sdk "${form.module}"`),
      `func run(ctx context.Context, client ${form.client.making === 'interface' ? '' : '*'}sdk.${form.type}, a any) error {`,
      ...indented('\t', calls(form, 'client')),
      '\treturn nil',
      '}',
    ]);
    const made = (form.client.makers ?? []).map((maker) =>
      surfaceProgram(`${title} made by ${maker}`, path(maker), [
        ...head(`"${form.module}"`),
        'func main() {',
        '\tctx := context.Background()',
        `\tclient := ${package_}.${maker}(${constructorArguments(form, maker)})`,
        ...(form.client.credential === 'Authorizer' ? ['\tclient.Authorizer = autorest.NewCognitiveServicesAuthorizer(key)'] : []),
        ...indented('\t', calls(form, 'client')),
        '}',
      ]),
    );
    // Of a client that reaches others as well the type alone says nothing.
    return form.client.shared ? made : [method, parameter, ...made];
  });
}

/** The name of a package: a major version is no part of it, and neither is what says that it is Go. */
function packageOf(module: string): string {
  const named = module.split('/').filter((segment) => !/^v\d+$/.test(segment)).at(-1) ?? module;
  return named.replace(/-go$/, '');
}

function constructorArguments({ client }: ClientForm, maker: string): string {
  if (client.shared) return `option.${String(client.endpoint)}("${azureEndpoint}")`;
  if (maker === 'NewWithBaseURI') return 'endpoint, key';
  return client.credential === 0 ? (client.endpoint === undefined ? 'key' : 'key, endpoint') : 'endpoint';
}

/** Calls of the members that the package of this import path has. */
function calls(form: ClientForm, receiver: string): readonly CallStatement[] {
  const version = /\/(v\d[\w.-]*)\//.exec(form.module)?.[1];
  return form.bindings
    .filter(({ entries }) => version === undefined || entries.some(({ reach }) => inRange(version, reach.versions)))
    .map((binding, index) => ({ text: `result${String(index)}, err := ${receiver}.${marked(binding.member)}(${argumentsOf(binding, 'a').startsWith('a') ? 'ctx, ' : ''}${argumentsOf(binding, 'a')})\nif err != nil {\n\treturn\n}\nfmt.Println(result${String(index)})`, binding }));
}
