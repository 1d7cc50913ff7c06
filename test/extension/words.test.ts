import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { works } from '../../src/extension/robust/known-log-lines.js';
import { root } from '../../scripts/generated-parts.js';
import { englishBundle, sourceFiles, translators } from '../../scripts/words/bundle.js';
import { wordCalls } from '../../scripts/words/source-calls.js';
import { shownLiterals } from './shown-literals.js';

type Words = Readonly<Record<string, string>>;

const read = (path: string): Words => JSON.parse(readFileSync(join(root, path), 'utf8')) as Words;
const files = sourceFiles(root);
const ofClient = files.filter(({ path }) => path.startsWith('src/extension/'));
const others = files.filter(({ path }) => !path.startsWith('src/extension/'));
const expected = await englishBundle(root);

const bundles = [
  { name: 'l10n/bundle.l10n', english: read('l10n/bundle.l10n.json'), german: read('l10n/bundle.l10n.de.json') },
  { name: 'package.nls', english: read('package.nls.json'), german: read('package.nls.de.json') },
];

describe('words: texts of the sources', () => {
  it('are in the bundle, all of them and nothing else', () => {
    assert.deepEqual(read('l10n/bundle.l10n.json'), expected);
    assert.ok(Object.keys(expected).length > 200);
  });

  it('are literals, for others are never found', () => {
    // `translate(topicTitles[topic])` takes what `phrase` marked; in the client there is no such thing.
    const broken = ofClient.flatMap(({ path, text }) => wordCalls(path, text, ['l10n.t']).flatMap(({ message, line }) => (message === null ? [`${path}:${String(line)}`] : [])));
    assert.deepEqual(broken, []);
    const unmarked = others.flatMap(({ path, text }) => wordCalls(path, text, ['phrase']).flatMap(({ message, line }) => (message === null ? [`${path}:${String(line)}`] : [])));
    assert.deepEqual(unmarked, []);
  });

  it('get a value for every placeholder', () => {
    const calls = [...ofClient.map((file) => ({ ...file, names: ['l10n.t'] })), ...others.map((file) => ({ ...file, names: translators }))];
    const broken = calls.flatMap(({ path, text, names }) =>
      wordCalls(path, text, names).flatMap(({ message, values, line }) => {
        const wanted = placeholders(message ?? '').length;
        // Texts of a table, and of the report's page, get their values where they are shown.
        return message === null || wanted === values || (values === 0 && (path === 'src/extension/report/frame.ts' || isMarked(text, message))) ? [] : [`${path}:${String(line)} ${message}`];
      }),
    );
    assert.deepEqual(broken, []);
  });

  it('leave no other text in the client to be shown', () => {
    assert.deepEqual(ofClient.flatMap(({ path, text }) => shownLiterals(path, text).filter(({ literal }) => !sameEverywhere.includes(literal)).map(({ line, literal }) => `${path}:${String(line)} ${literal}`)), []);
  });
});

/** Names, and what goes into the log. */
const sameEverywhere = ['Python', 'Java', 'Go', 'Markdown', 'The connection to the language server closed.'];

describe('words: texts of the manifest', () => {
  const manifest = readFileSync(join(root, 'package.json'), 'utf8');
  const keys = [...manifest.matchAll(/"%([\w.*-]+)%"/g)].map(([, key]) => key ?? '');

  it('have their keys in package.nls.json, all of them and nothing else', () => {
    assert.deepEqual([...new Set(keys)].sort(), Object.keys(read('package.nls.json')).sort());
  });

  it('are keys wherever the editor shows them', () => {
    const { contributes, capabilities } = JSON.parse(manifest) as { readonly contributes: unknown; readonly capabilities: unknown };
    const plain: string[] = [];
    const visit = (value: unknown, path: string): void => {
      if (typeof value === 'string') {
        if (shownKeys.test(path) && !/^%.+%$/.test(value)) plain.push(`${path}: ${value}`);
      } else if (typeof value === 'object' && value !== null) {
        for (const [key, inner] of Object.entries(value)) visit(inner, `${path}/${key}`);
      }
    };
    visit(contributes, 'contributes');
    visit(capabilities, 'capabilities');
    assert.deepEqual(plain, []);
  });
});

/** Keys of the manifest whose values people read. */
const shownKeys = /\/(?:title|shortTitle|description|markdownDescription|enumDescriptions\/\d+|markdownEnumDescriptions\/\d+|deprecationMessage|label|contents|name|category|contextualTitle|altText)$/;

describe('words: German', () => {
  for (const { name, english, german } of bundles) {
    it(`${name} has the same keys`, () => {
      assert.deepEqual(Object.keys(german).sort(), Object.keys(english).sort());
    });

    it(`${name} has no empty text and the same placeholders, code, links and commands`, () => {
      const broken: string[] = [];
      for (const [key, text] of Object.entries(english)) {
        const other = german[key] ?? '';
        if (other.trim() === '') broken.push(`${key}: empty`);
        for (const [what, parts] of Object.entries({ placeholders, codeSpans, addresses, names })) {
          const [mine, theirs] = [parts(text), parts(other)];
          if (JSON.stringify(mine) !== JSON.stringify(theirs)) broken.push(`${key}: ${what} ${JSON.stringify(mine)} became ${JSON.stringify(theirs)}`);
        }
      }
      assert.deepEqual(broken, []);
    });

    it(`${name} is translated and not copied`, () => {
      const same = Object.entries(english).filter(([key, text]) => german[key] === text && !isSameInGerman(text));
      assert.deepEqual(same, []);
    });

    it(`${name} keeps punctuation at the end and has no exclamation marks`, () => {
      const broken = Object.entries(german).filter(([key, text]) => text.includes('!') && !(english[key] ?? '').includes('!') || /[.:?]$/.exec(english[key] ?? '')?.[0] !== /[.:?]$/.exec(text)?.[0]);
      assert.deepEqual(broken, []);
    });

    it(`${name} addresses nobody with du`, () => {
      assert.deepEqual(Object.values(german).filter((text) => /\b(?:du|dein\w*|dir|dich)\b/i.test(text)), []);
    });
  }
});

describe('words: log messages', () => {
  it('that a problem report tells are those that the server writes', () => {
    const server = files.filter(({ path }) => path.startsWith('src/server/'));
    const found = server.flatMap(({ path, text }) => guardedNames(path, text));
    assert.deepEqual([...new Set(found)].filter((name) => !works.includes(name)), []);
    const all = files.map(({ text }) => text).join('\n');
    assert.deepEqual(works.filter((name) => !found.includes(name) && !all.includes(`${name} failed`)), []);
  });
});

describe('words: shipped', () => {
  it('are declared in the manifest', () => {
    const { l10n } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { readonly l10n: string };
    assert.ok(existsSync(join(root, l10n, 'bundle.l10n.json')));
  });
});

function placeholders(text: string): readonly string[] {
  return [...new Set(text.match(/\{\d+\}/g) ?? [])].sort();
}

function codeSpans(text: string): readonly string[] {
  return (text.match(/`[^`]+`/g) ?? []).sort();
}

/** Addresses of links, commands and settings: `command:…`, `https:…`, `#setting#`. */
function addresses(text: string): readonly string[] {
  return (text.match(/\((?:command:|https?:)[^)\s]+|#[\w.]+#|command:[\w.-]+/g) ?? []).sort();
}

/** Ids and file names outside of code spans. */
function names(text: string): readonly string[] {
  return (text.match(/\bresponsibleUse\.[\w.]*\w|\bresponsible-use\.json\b/g) ?? []).sort();
}

/** Names and words that are the same in both languages. */
function isSameInGerman(text: string): boolean {
  return ['C#.', 'Go.', 'Information', 'Java.', 'Python.', 'Region', 'Region:', 'Responsible Use', 'Responsible Use for Azure AI', 'Responsible Use: {0}. {1}', '[{0}, {1}]', '{0}: {1}'].includes(text);
}

function isMarked(text: string, message: string): boolean {
  return text.includes(`phrase('${message.replaceAll("'", "\\'")}')`);
}

/** First text argument of `guarded` and `fenced`: what a log message begins with when it fails. */
function guardedNames(path: string, text: string): readonly string[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && (node.expression.text === 'guarded' || node.expression.text === 'fenced')) {
      const name = node.arguments[1];
      if (name !== undefined && ts.isStringLiteral(name)) found.push(name.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}
