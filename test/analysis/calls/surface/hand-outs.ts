import { services } from '../../../../src/knowledge/index.js';
import type { Client, Language, Service } from '../../../../src/knowledge/schema.js';
import { bindingsOf, type Binding } from './bindings.js';
import { indented, surfaceProgram, type CallStatement, type SurfaceProgram } from './program.js';
import { marked } from './statements.js';

/** A member of a client that hands out a client of another service, with a call of that one. */
interface HandOut {
  readonly title: string;
  readonly from: Client;
  readonly member: string;
  readonly binding: Binding;
  /** Where the client that is handed out has nothing but further clients: what stands in front of the call. */
  readonly through: string;
}

/** Everything that clients of a language hand out of other services. */
export function handOutsOf(language: Language): readonly HandOut[] {
  return services.flatMap(({ id, clients }) =>
    clients
      .filter((client) => client.language === language)
      .flatMap((from) =>
        (from.handsOut ?? []).flatMap(({ members, service, client }) => {
          const other = services.find((entry) => entry.id === service);
          const next = other?.clients.find((entry) => entry.language === language && entry.from?.client === client);
          const own = firstOf(other, client, language);
          const binding = own ?? firstOf(other, next?.key, language);
          if (!binding) throw new Error(`${service} ${client} has nothing to call`);
          const through = own ? '' : `${next?.from?.members[0] ?? ''}(a).`;
          return members.map((member) => ({ title: `${id} ${language} ${from.types[0] ?? from.key} ${from.modules[0] ?? ''}.${member}`, from, member, binding, through }));
        }),
      ),
  );
}

/** The first member of a client that calls its service whatever it is given. */
function firstOf(service: Service | undefined, client: string | undefined, language: Language): Binding | undefined {
  return service && bindingsOf(service, language).find((entry) => entry.client === client && entry.entries.every(({ operation, reach }) => operation.kind !== 'factory' && reach.when === undefined));
}

/** A program for each: it takes in a client and calls what that hands out. */
export function handOutPrograms(language: Language): readonly SurfaceProgram[] {
  return handOutsOf(language).map((handOut, index) => program(handOut, language, index));
}

function program({ title, from, member, binding, through }: HandOut, language: Language, index: number): SurfaceProgram {
  const [type = '', module = ''] = [from.types[0], from.modules[0]];
  const call = (text: string): CallStatement => ({ text, binding });
  const path = (extension: string): string => `HandOut${String(index)}.${extension}`;
  switch (language) {
    case 'javascript': {
      const reached = binding.verb === null ? marked(binding.member) : `path(«'${binding.member}'»).${binding.verb}`;
      return surfaceProgram(title, path('ts'), [`import { ${type} } from '${module}';`, '', `export async function run(client: ${type}, a: any) {`, `  const handed = await client.${member}();`, call(`  return handed.${through}${reached}(a);`), '}']);
    }
    case 'python':
      return surfaceProgram(title, path('py'), [`from ${module} import ${type}`, '', `def run(client: ${type}, a):`, `    handed = client.${member}()`, call(`    return handed.${through}${marked(binding.member)}(a)`)]);
    case 'csharp':
      return surfaceProgram(title, path('cs'), [`using ${module};`, '', `public class Service(${type} client)`, '{', '    public object Run(object a)', '    {', `        var handed = client.${member}${isProperty(member) ? '' : '(a)'};`, call(`        return handed.${through}${marked(binding.member)}(a);`), '    }', '}']);
    case 'java':
      return surfaceProgram(title, `src/main/java/sample/${path('java')}`, [
        'package sample;', '', `import ${module}.*;`, '', `public class HandOut${String(index)} {`,
        ...indented('    ', [`Object run(String endpoint, Object a) {`, `    var handed = new ${from.builder ?? type}().endpoint(endpoint).${member}();`, call(`    return handed.${through}${marked(binding.member, true)}(a);`), '}']), '}',
      ]);
    case 'go':
      throw new Error('no Go client hands out one of another service');
  }
}

/** In C#, what is no verb is a property. */
function isProperty(member: string): boolean {
  return !/(?:^|\.)(?:Get|Create|As)[A-Z]\w*$/.test(member);
}
