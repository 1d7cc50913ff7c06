import type { Language } from '../analysis/program/model.js';

/** How a language writes the few idioms that fixes insert. Data only. */
export interface Idioms {
  /** Line comment marker. */
  readonly comment: string;
  readonly true: string;
  readonly false: string;
  /** Reads an environment variable. */
  environment(name: string): string;
  /** An argument by name; null where the language has none. */
  named(name: string, value: string): string | null;
  /** Line that must stand at the top for `environment` to work, and the module it imports; `listed` is the line inside an import statement with a list. Null when none. */
  readonly environmentImport: { readonly module: string; readonly line: string; readonly listed?: string } | null;
  /** Keyword of declarations whose value has to be known before the program runs, and what takes its place for other values, where one word does; null where a constant can hold anything. */
  readonly constant: { readonly keyword: string; readonly variable: string | null } | null;
  /** Token credential of Microsoft Entra ID, and the import that brings its class in (`name`, where not all of the module); null where the fix is not offered. */
  readonly entraCredential: { readonly expression: string; readonly module: string; readonly name?: string; readonly line: string } | null;
}

const javascript: Idioms = {
  comment: '//',
  true: 'true',
  false: 'false',
  environment: (name) => `process.env.${name}`,
  named: () => null,
  environmentImport: null,
  entraCredential: {
    expression: 'new DefaultAzureCredential()',
    module: '@azure/identity',
    name: 'DefaultAzureCredential',
    line: "import { DefaultAzureCredential } from '@azure/identity';",
  },
  constant: null,
};

const idioms: Readonly<Record<Language, Idioms>> = {
  typescript: javascript,
  javascript,
  python: {
    comment: '#',
    true: 'True',
    false: 'False',
    environment: (name) => `os.environ["${name}"]`,
    named: (name, value) => `${name}=${value}`,
    environmentImport: { module: 'os', line: 'import os' },
    entraCredential: {
      expression: 'DefaultAzureCredential()',
      module: 'azure.identity',
      name: 'DefaultAzureCredential',
      line: 'from azure.identity import DefaultAzureCredential',
    },
    constant: null,
  },
  csharp: {
    comment: '//',
    true: 'true',
    false: 'false',
    environment: (name) => `Environment.GetEnvironmentVariable("${name}")`,
    named: (name, value) => `${name}: ${value}`,
    environmentImport: null,
    entraCredential: { expression: 'new DefaultAzureCredential()', module: 'Azure.Identity', line: 'using Azure.Identity;' },
    constant: { keyword: 'const', variable: null },
  },
  java: {
    comment: '//',
    true: 'true',
    false: 'false',
    environment: (name) => `System.getenv("${name}")`,
    named: () => null,
    environmentImport: null,
    entraCredential: {
      expression: 'new DefaultAzureCredentialBuilder().build()',
      module: 'com.azure.identity',
      name: 'DefaultAzureCredentialBuilder',
      line: 'import com.azure.identity.DefaultAzureCredentialBuilder;',
    },
    constant: null,
  },
  go: {
    comment: '//',
    true: 'true',
    false: 'false',
    environment: (name) => `os.Getenv("${name}")`,
    named: () => null,
    environmentImport: { module: 'os', line: 'import "os"', listed: '"os"' },
    entraCredential: null,
    constant: { keyword: 'const', variable: 'var' },
  },
};

/** The idioms of a language. */
export function idiomsOf(language: Language): Idioms {
  return idioms[language];
}
