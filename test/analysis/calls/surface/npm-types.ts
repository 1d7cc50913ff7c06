import { existsSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { sdkFolder } from './installed-packages.js';
import type { InstalledPackage } from './javascript.js';
import type { SurfaceProgram } from './program.js';

const options: ts.CompilerOptions = {
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2022.d.ts', 'lib.dom.d.ts'],
  types: ['node'],
  strict: true,
  esModuleInterop: true,
  skipLibCheck: true,
  noEmit: true,
};

/** Messages about how many arguments a member takes: the programs pass `any`, in any number. */
const aboutArgumentCounts = new Set([2554, 2555, 2575]);

/** Members that every client of a generation inherits, and that call no operation of their own. */
const inherited = new Set(['sendRequest', 'sendOperationRequest', 'sendRequestWithHttpOperationResponse', 'getPackageJsonInfo', 'addUserAgentInfo', 'path', 'pathUnchecked', 'pipeline', 'credentials', 'logger']);

/** What TypeScript says about programs that use the installed packages. */
export class NpmTypes {
  private readonly program: ts.Program;
  private readonly checker: ts.TypeChecker;

  /** @param programs each with the package that its imports mean. @throws when the packages are not installed. */
  constructor(programs: readonly { readonly program: SurfaceProgram; readonly installed: InstalledPackage }[]) {
    const missing = programs.filter(({ installed }) => !existsSync(join(sdkFolder, 'node_modules', installed.alias))).map(({ installed }) => installed.alias);
    if (missing.length > 0) throw new Error(`not installed: ${missing.join(', ')}; run "npm ci --ignore-scripts" in test/sdk`);
    const files = new Map(programs.map((entry) => [pathOf(entry.program), entry]));
    const host = ts.createCompilerHost(options);
    const { fileExists, readFile, getSourceFile } = host;
    host.fileExists = (path) => files.has(path) || fileExists.call(host, path);
    host.readFile = (path) => files.get(path)?.program.text ?? readFile.call(host, path);
    host.getSourceFile = (path, language, ...rest) => {
      const own = files.get(path);
      return own ? ts.createSourceFile(path, own.program.text, language) : getSourceFile.call(host, path, language, ...rest);
    };
    const cache = ts.createModuleResolutionCache(sdkFolder, (path) => path, options);
    host.resolveModuleNameLiterals = (literals, from, redirected, given) =>
      literals.map((literal) => {
        const installed = files.get(from)?.installed;
        const name = literal.text === installed?.name ? installed.alias : literal.text;
        return ts.resolveModuleName(name, from, given, host, cache, redirected);
      });
    this.program = ts.createProgram([...files.keys()], options, host);
    this.checker = this.program.getTypeChecker();
  }

  /** What does not exist in the packages, as `line: message`. */
  errors(program: SurfaceProgram): readonly string[] {
    const file = this.source(program);
    const lines = program.text.split('\n');
    return [...this.program.getSyntacticDiagnostics(file), ...this.program.getSemanticDiagnostics(file)].flatMap((diagnostic) => {
      const line = lines[file.getLineAndCharacterOfPosition(diagnostic.start ?? 0).line] ?? '';
      // A path takes one value for each placeholder; there the count is part of the name.
      if (aboutArgumentCounts.has(diagnostic.code) && !line.includes('.path(')) return [];
      return [`${line}: ${ts.flattenDiagnosticMessageText(diagnostic.messageText, ' ')}`];
    });
  }

  /**
   * Every public method of the clients that a program makes, and every path with its verbs
   * (`get /a/{b}`).
   *
   * @param groups which properties of clients are groups of further methods (`chat.completions`).
   */
  members(program: SurfaceProgram, groups: (path: string) => boolean): readonly string[] {
    const found = new Set<string>();
    const visit = (type: ts.Type, prefix: string): void => {
      for (const property of type.getProperties()) {
        const path = `${prefix}${property.name}`;
        const own = this.checker.getTypeOfSymbol(property);
        const signatures = own.getCallSignatures();
        if (path === 'path') for (const signature of signatures) for (const route of this.paths(signature)) found.add(route);
        if (inherited.has(property.name) || !isPublic(property)) continue;
        if (signatures.length > 0) found.add(path);
        else if (own.flags & ts.TypeFlags.Object && groups(path)) visit(own, `${path}.`);
      }
    };
    for (const [name, type] of this.receivers(program)) if (name.startsWith('client')) visit(type, '');
    return [...found];
  }

  /** True where what has this name in a program has the member, which may have dots. */
  has(program: SurfaceProgram, receiver: string, member: string): boolean {
    let type = this.receivers(program).get(receiver);
    for (const name of member.split('.')) {
      const property = type?.getProperty(name);
      type = property && this.checker.getTypeOfSymbol(property);
    }
    return type !== undefined;
  }

  /** What a program declares, and the modules that it imports as a whole. */
  private receivers(program: SurfaceProgram): ReadonlyMap<string, ts.Type> {
    const names = this.source(program).statements.flatMap((statement): readonly ts.Node[] => {
      if (ts.isVariableStatement(statement)) return statement.declarationList.declarations.map(({ name }) => name);
      const bindings = ts.isImportDeclaration(statement) ? statement.importClause?.namedBindings : undefined;
      return bindings && ts.isNamespaceImport(bindings) ? [bindings.name] : [];
    });
    return new Map(names.map((name) => [name.getText(), this.checker.getTypeAtLocation(name)]));
  }

  private paths(signature: ts.Signature): readonly string[] {
    const first = signature.getParameters()[0];
    const path = first && this.checker.getTypeOfSymbol(first);
    if (!path?.isStringLiteral()) return [];
    return signature.getReturnType().getProperties().map((verb) => `${verb.name} ${path.value}`);
  }

  private source(program: SurfaceProgram): ts.SourceFile {
    const file = this.program.getSourceFile(pathOf(program));
    if (!file) throw new Error(`${program.path} was not read`);
    return file;
  }
}

function pathOf(program: SurfaceProgram): string {
  return join(sdkFolder, program.path);
}

function isPublic(symbol: ts.Symbol): boolean {
  // A leading underscore says the same where the language's own word does not stand.
  return !symbol.name.startsWith('_') && (symbol.declarations ?? []).every((declaration) => !(ts.getCombinedModifierFlags(declaration) & (ts.ModifierFlags.Private | ts.ModifierFlags.Protected)));
}
