import assert from 'node:assert/strict';
import type { FileView } from '../../src/analysis/files.js';
import { csharpNames } from '../../src/analysis/languages/csharp/shared-names.js';
import { goNames } from '../../src/analysis/languages/go/shared-names.js';
import { NameIndex } from '../../src/engine/name-index.js';
import { NameUsers } from '../../src/engine/name-users.js';
import { ProgramFinder } from '../../src/engine/program-files.js';
import { absolute, liveFiles, memoryFiles } from '../support/memory-files.js';

const kind = { endings: ['.cs', '.csx'], programFile: csharpNames.programFile, projectFile: csharpNames.projectFile };
const below = (paths: readonly string[]): readonly string[] => paths.map((path) => path.replace('/project/', ''));

describe('files of a program', () => {
  const sources = (texts: Readonly<Record<string, string>>, path: string): readonly string[] => below(new ProgramFinder(memoryFiles(texts), kind).programOf(absolute(path)).sources);

  it('are those of the repository, without what holds no code of the project', () => {
    const texts = { '.git/HEAD': '', 'App.sln': '', 'src/A/A.csproj': '', 'src/A/A.cs': '', 'src/A/bin/Debug/X.cs': '', 'src/A/obj/Y.cs': '', 'node_modules/p/Z.cs': '', '.hidden/H.cs': '', 'test/T.cs': '', 'test/note.txt': '' };
    assert.deepEqual(sources(texts, 'src/A/A.cs'), ['src/A/A.cs', 'test/T.cs']);
  });

  it('are those of the outermost solution or project without a repository', () => {
    assert.deepEqual(sources({ 'all/App.sln': '', 'all/src/A/A.csproj': '', 'all/src/A/A.cs': '', 'all/src/B/B.cs': '', 'else/C.cs': '' }, 'all/src/A/A.cs'), ['all/src/A/A.cs', 'all/src/B/B.cs']);
  });

  it('are those of the folder and below without any of them', () => {
    assert.deepEqual(sources({ 'a/A.cs': '', 'a/b/B.cs': '', 'c/C.cs': '' }, 'a/A.cs'), ['a/A.cs', 'a/b/B.cs']);
  });

  it('are those of a smaller part where the repository is too large', () => {
    const many = Object.fromEntries(Array.from({ length: 5100 }, (_, index) => [`f${String(index)}`, null]));
    const files: FileView = {
      ...memoryFiles({}),
      entries: (folder) => (folder === '/r' ? { files: [], folders: ['.git', 'app', ...Object.keys(many)] } : folder === '/r/app' ? { files: ['App.csproj', 'A.cs'], folders: ['in'] } : folder === '/r/app/in' ? { files: ['B.cs'], folders: [] } : null),
    };
    assert.deepEqual(new ProgramFinder(files, kind).programOf('/r/app/A.cs'), { root: '/r/app', sources: ['/r/app/A.cs', '/r/app/in/B.cs'], projects: ['/r/app/App.csproj'] });
  });

  it('leave out folders that cannot be read', () => {
    const files: FileView = { ...memoryFiles({}), entries: (folder) => (folder === '/r' ? { files: ['A.cs'], folders: ['.git', 'locked'] } : null) };
    assert.deepEqual(new ProgramFinder(files, kind).programOf('/r/A.cs').sources, ['/r/A.cs']);
  });
});

describe('index of declared names', () => {
  const index = (texts: Readonly<Record<string, string>>): NameIndex => new NameIndex(csharpNames, kind.endings, { files: liveFiles(texts), isMarked: (text) => text.includes('Azure.AI') });
  const plain = (name: string) => ({ name, qualifier: '' });
  const candidates = (names: NameIndex, from: string, name: string, visible: readonly string[] = ['', 'N']): readonly string[] => below(names.candidates(absolute(from), plain(name), new Set(visible)));

  it('finds a type wherever its file lies and whatever it is called', () => {
    const names = index({ '.git/HEAD': '', 'a/A.cs': '', 'b/Other.cs': 'namespace N; class Reader { }' });
    assert.deepEqual(candidates(names, 'a/A.cs', 'Reader'), ['b/Other.cs']);
    assert.deepEqual(candidates(names, 'a/A.cs', 'Writer'), []);
    assert.deepEqual(candidates(names, 'b/Other.cs', 'Reader'), []);
  });

  it('leaves out what a file can not see, and finds it by its full name', () => {
    const names = index({ '.git/HEAD': '', 'A.cs': '', 'B.cs': 'namespace Far.Away; class Reader { }' });
    assert.deepEqual(candidates(names, 'A.cs', 'Reader'), []);
    assert.deepEqual(below(names.candidates(absolute('A.cs'), { name: 'Reader', qualifier: 'Far.Away' }, new Set())), ['B.cs']);
    assert.deepEqual(below(names.candidates(absolute('A.cs'), { name: 'Reader', qualifier: 'Away' }, new Set())), ['B.cs']);
    assert.deepEqual(below(names.candidates(absolute('A.cs'), { name: 'Reader', qualifier: 'way' }, new Set())), []);
  });

  it('notices what is added, changed and removed', () => {
    const texts: Record<string, string> = { '.git/HEAD': '', 'A.cs': '', 'B.cs': 'class One { }' };
    const names = index(texts);
    assert.deepEqual(candidates(names, 'A.cs', 'One'), ['B.cs']);
    texts['C.cs'] = 'class One { }';
    assert.equal(names.changed(absolute('C.cs')), true);
    assert.deepEqual(candidates(names, 'A.cs', 'One'), ['B.cs', 'C.cs']);
    texts['B.cs'] = 'class Two { }';
    assert.equal(names.changed(absolute('B.cs')), true);
    assert.deepEqual([candidates(names, 'A.cs', 'One'), candidates(names, 'A.cs', 'Two')], [['C.cs'], ['B.cs']]);
    texts['B.cs'] = 'class Two { int x; }';
    assert.equal(names.changed(absolute('B.cs')), false, 'nothing that others see');
    delete texts['C.cs'];
    assert.equal(names.changed(absolute('C.cs')), true);
    assert.deepEqual(candidates(names, 'A.cs', 'One'), []);
    assert.equal(names.changed(absolute('readme.md')), false);
  });

  it('knows the project of a file and what its project imports for all', () => {
    const texts: Record<string, string> = { '.git/HEAD': '', 'A/A.csproj': '<Project><Using Include="P.Q" /></Project>', 'A/x/A.cs': '', 'A/Usings.cs': 'global using X.Y;', 'B/B.csproj': '', 'B/B.cs': '' };
    const names = index(texts);
    assert.deepEqual([names.projectOf(absolute('A/x/A.cs')), names.projectOf(absolute('B/B.cs')), names.projectOf(absolute('C.cs'))], ['/project/A', '/project/B', null]);
    assert.deepEqual([names.importedForAll(absolute('A/x/A.cs')), names.importedForAll(absolute('B/B.cs'))], [['P.Q', 'X.Y'], []]);
    texts['A/A.csproj'] = '<Project />';
    names.changed(absolute('A/A.csproj'));
    assert.deepEqual(names.importedForAll(absolute('A/x/A.cs')), ['X.Y']);
  });

  it('tells which files a text uses names of', () => {
    const names = index({ '.git/HEAD': '', 'A.cs': 'class A { Reader r; Gone g; }', 'B.cs': 'using Azure.AI;\nclass Reader { }', 'C.cs': 'namespace Far; class Gone { }' });
    assert.deepEqual(below(names.usedBy(absolute('A.cs'), 'class A { Reader r; Gone g; }')), ['B.cs']);
    assert.deepEqual([names.isMarked(absolute('B.cs')), names.isMarked(absolute('A.cs'))], [true, false]);
  });

  it('looks for Go names in the folder of their package alone', () => {
    const texts = { 'go.mod': 'module m', 'a/a.go': 'package a\nfunc Make() {}', 'b/b.go': 'package b\nfunc Make() {}', 'b/c.go': 'package b' };
    const files = memoryFiles(texts);
    const names = new NameIndex(goNames(files), ['.go'], { files, isMarked: () => false });
    assert.deepEqual(below(names.candidates(absolute('b/c.go'), plain('Make'), new Set())), ['b/b.go']);
    assert.deepEqual(below(names.candidates(absolute('b/c.go'), { name: 'Make', qualifier: 'm/a' }, new Set())), ['a/a.go']);
    assert.deepEqual(names.candidates(absolute('b/c.go'), { name: 'Make', qualifier: 'other/a' }, new Set()), []);
  });

  it('who uses a name that hands out a client is told from text and scope', () => {
    const texts = { '.git/HEAD': '', 'Carrier.cs': 'namespace Shop.Safety; public class Holder { }', 'Other.cs': 'namespace Shop; class Db { }' };
    const names = index(texts);
    names.candidates(absolute('Other.cs'), plain('Holder'), new Set());
    const users = new NameUsers(csharpNames, names, new Map([[absolute('Carrier.cs'), ['Holder']], [absolute('Other.cs'), ['Db']]]));
    const used = (text: string): readonly (readonly [string, readonly string[]])[] => [...users.usedBy(absolute('A.cs'), text)].map(([path, found]) => [path.replace('/project/', ''), found]);
    assert.deepEqual(used('using Shop.Safety;\nclass A { Holder h; }'), [['Carrier.cs', ['Holder']]]);
    assert.deepEqual(used('namespace Shop.Safety.Web; class A { Holder h; Db d; }'), [['Carrier.cs', ['Holder']], ['Other.cs', ['Db']]]);
    assert.deepEqual(used('class A { Holder h; }'), []);
    assert.deepEqual(used('using Shop.Safety;\nclass A { HolderOfOthers h; }'), []);
  });
});
