import ts from 'typescript';
import type { FileView } from '../../files.js';
import type { ModuleResolver } from '../language.js';

const defaults: ts.CompilerOptions = {
  allowJs: true,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  target: ts.ScriptTarget.ES2022,
  noDtsResolution: true,
};

/**
 * Resolves modules with TypeScript's own algorithm over the host's files: `paths` and `baseUrl` of
 * the nearest `tsconfig.json` or `jsconfig.json`, package `exports`, `.js` written for `.ts`.
 */
export function createModuleResolver(files: FileView): ModuleResolver {
  const host: ts.ModuleResolutionHost & ts.ParseConfigHost = {
    useCaseSensitiveFileNames: true,
    fileExists: (path) => files.fileExists(path),
    directoryExists: (path) => files.directoryExists(path),
    readFile: (path) => files.readText(path) ?? undefined,
    // A configuration is read for its options only, so its file list stays empty.
    readDirectory: () => [],
  };
  const optionsByFolder = new Map<string, ts.CompilerOptions>();

  const optionsFor = (folder: string): ts.CompilerOptions => {
    const known = optionsByFolder.get(folder);
    if (known) return known;
    const options = readOptions(folder);
    optionsByFolder.set(folder, options);
    return options;
  };

  const readOptions = (folder: string): ts.CompilerOptions => {
    for (const name of ['tsconfig.json', 'jsconfig.json']) {
      const path = `${folder === '/' ? '' : folder}/${name}`;
      if (!files.fileExists(path)) continue;
      const { config } = ts.readConfigFile(path, host.readFile) as { config?: unknown };
      // A broken configuration resolves like a missing one: relative imports still work.
      if (config === undefined) break;
      const parsed = ts.parseJsonConfigFileContent(config, host, folder);
      return {
        ...defaults,
        ...(parsed.options.baseUrl === undefined ? {} : { baseUrl: parsed.options.baseUrl }),
        ...(parsed.options.paths === undefined ? {} : { paths: parsed.options.paths, pathsBasePath: folder }),
        ...(parsed.options.rootDirs === undefined ? {} : { rootDirs: parsed.options.rootDirs }),
      };
    }
    const parent = folder.slice(0, folder.lastIndexOf('/')) || '/';
    return parent === folder ? defaults : optionsFor(parent);
  };

  return {
    resolve(specifier, from) {
      const folder = from.slice(0, from.lastIndexOf('/')) || '/';
      const { resolvedModule } = ts.resolveModuleName(specifier, from, optionsFor(folder), host);
      if (!resolvedModule || resolvedModule.resolvedFileName.includes('/node_modules/')) return null;
      return resolvedModule.resolvedFileName;
    },
  };
}
