import type { Binding } from './bindings.js';

/** An endpoint of Azure, for clients that reach others as well. */
export const azureEndpoint = 'https://sample.openai.azure.com/openai/v1/';

/** A member with its place marked: the last of names that go through groups, which Java calls. */
export function marked(member: string, isCalled = false): string {
  const groups = member.split('.');
  const name = groups.pop() ?? member;
  return [...groups.map((group) => (isCalled ? `${group}()` : group)), `«${name}»`].join('.');
}

/** What a call of a binding is given: values of the program, and the argument that its condition asks for. */
export function argumentsOf({ condition, language, client }: Binding, plain: string): string {
  if (!condition) return plain;
  const { argument, is } = condition;
  const plainValue = literal(String(is[0]).replace(/^\*$/, 'x').replace(/\*$/, ''), is[0], language);
  const value = argument.item ? listOf(argument.item[0] ?? '', plainValue, language) : plainValue;
  const position = argument.positionIn?.find((entry) => entry.language === language && entry.client === client)?.position ?? argument.position?.[language];
  if (position !== undefined) return [...Array.from({ length: position }, () => 'a'), value].join(', ');
  const name = argument.names[0] ?? '';
  const upper = name.charAt(0).toUpperCase() + name.slice(1);
  switch (language) {
    case 'javascript':
      return `a, { '${name}': ${value} }`;
    case 'python':
      return `a, ${name}=${value}`;
    case 'csharp':
      return `a, ${name}: ${value}`;
    case 'java':
      return `a, new Options().set${upper}(${value})`;
    case 'go':
      return `a, options.Options{${upper}: ${value}}`;
  }
}

/** A list of one object with a property. */
function listOf(name: string, value: string, language: Binding['language']): string {
  switch (language) {
    case 'javascript':
      return `[{ '${name}': ${value} }]`;
    case 'python':
      return `[{"${name}": ${value}}]`;
    case 'csharp':
      return `new[] { new { ${name} = ${value} } }`;
    case 'java':
      return `List.of(Map.of("${name}", ${value}))`;
    case 'go':
      return `[]any{map[string]any{"${name}": ${value}}}`;
  }
}

function literal(text: string, value: unknown, language: Binding['language']): string {
  if (typeof value === 'number') return text;
  if (typeof value === 'boolean') return language === 'python' ? (value ? 'True' : 'False') : text;
  return `"${text}"`;
}
