/** Decides from text alone whether the server has anything to do; nothing here loads it. */
import { markers } from './markers.generated.js';

/** Languages whose documents are worth a look. */
export const languages: readonly string[] = ['typescript', 'typescriptreact', 'javascript', 'javascriptreact', 'python', 'csharp', 'java', 'go'];

/** Scheme of the documents that a notebook's cells are. */
export const cellScheme = 'vscode-notebook-cell';

/** Languages of notebook cells that are worth a look. Polyglot Notebooks give all their cells a language of their own. */
export const cellLanguages: readonly string[] = [...languages, 'polyglot-notebook'];

/** The notebook type that is built into VS Code. */
export const notebookType = 'jupyter-notebook';

/** Names of files that list dependencies. */
export const manifestNames: readonly string[] = [
  'package.json',
  'requirements*.txt',
  'pyproject.toml',
  '*.csproj',
  'pom.xml',
  'build.gradle*',
  'go.mod',
];

/** Name of the project file, in whatever folder it lies. */
export const projectFileName = 'responsible-use.json';

/** Folders that hold other people's manifests or build results. */
export const ignoredFolders: readonly string[] = ['node_modules', '.venv', 'venv', 'site-packages', 'dist', 'bin', 'obj', 'target', 'vendor', '.git'];

/** Manifests that are looked at; in a monorepo with more, an open document decides. */
export const mostManifests = 40;

/** Longer texts are generated or data, and a search through them would be felt. */
const longestText = 2_000_000;

/** Without the flag for upper and lower case, with which it takes three times as long to make ready as to search a file. */
const pattern = new RegExp(markers.map(escaped).join('|'));
const manifestPattern = new RegExp(`(^|/)(${manifestNames.map(globSource).join('|')})$`);

/** True when text names an Azure AI package, namespace, host or header, in upper or lower case. */
export function holdsMarker(text: string): boolean {
  return text.length <= longestText && pattern.test(text.toLowerCase());
}

/** True for the path of a file that lists dependencies. */
export function isManifest(path: string): boolean {
  return manifestPattern.test(path) && !path.split('/').some((part) => ignoredFolders.includes(part));
}

function globSource(glob: string): string {
  return glob.split('*').map(escaped).join('[^/]*');
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
