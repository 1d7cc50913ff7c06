/** Completion, hovers and fixes of comment directives as an editor gets them, with the real engine. */
import assert from 'node:assert/strict';
import {
  CodeActionRequest,
  CodeActionResolveRequest,
  CompletionRequest,
  CompletionTriggerKind,
  HoverRequest,
  InsertTextFormat,
  type CodeAction,
  type CompletionItem,
  type CompletionList,
  type Hover,
  type TextEdit,
} from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { createEngine, type EngineHost } from '../../src/engine.js';
import { readAsset } from '../support/parser-assets.js';
import { modern, startClient, stopClients, type ClientOptions, type TestClient } from './connection.js';
import { ClientNotebook } from './notebook-client.js';
import { avatar } from './sample.js';

/** Grammars that were loaded, by file name. */
const loaded: string[] = [];

function start(options: ClientOptions = {}): Promise<TestClient> {
  const remembering: EngineHost['readAsset'] = (name) => {
    loaded.push(name);
    return readAsset(name);
  };
  return startClient({ capabilities: withSnippets, ...options, createEngine: (host) => createEngine({ ...host, readAsset: remembering, today: () => '2026-11-21' }) });
}

const withSnippets = { ...modern, textDocument: { ...modern.textDocument, completion: { completionItem: { snippetSupport: true, documentationFormat: ['markdown' as const] } } } };

interface Open {
  readonly uri: string;
  readonly client: TestClient;
  readonly text: string;
  readonly position: { readonly line: number; readonly character: number };
}

/** Opens a text; `|` is the cursor. */
async function openAt(written: string, name = 'src/code.ts', options: ClientOptions = {}): Promise<Open> {
  const client = await start(options);
  const text = written.replace('|', '');
  const uri = `file:///project/${name}`;
  await client.open(uri, text, 'plaintext');
  const before = written.slice(0, written.indexOf('|')).split('\n');
  return { uri, client, text, position: { line: before.length - 1, character: before.at(-1)?.length ?? 0 } };
}

async function complete({ client, uri, position }: Open, trigger?: string): Promise<readonly CompletionItem[]> {
  const context = trigger === undefined ? { triggerKind: CompletionTriggerKind.Invoked } : { triggerKind: CompletionTriggerKind.TriggerCharacter, triggerCharacter: trigger };
  const list = (await client.connection.sendRequest(CompletionRequest.type, { textDocument: { uri }, position, context })) as CompletionList | null;
  return list?.items ?? [];
}

async function hover({ client, uri, position }: Open): Promise<string | null> {
  const found: Hover | null = await client.connection.sendRequest(HoverRequest.type, { textDocument: { uri }, position });
  return found === null || typeof found.contents !== 'object' || !('value' in found.contents) ? null : found.contents.value;
}

function taken({ text, uri }: Open, { textEdit }: CompletionItem): string {
  assert(textEdit && 'range' in textEdit);
  return TextDocument.applyEdits(TextDocument.create(uri, '', 1, text), [textEdit]);
}

const labelsOf = (items: readonly CompletionItem[]): readonly string[] => items.map(({ label }) => label);
const names = ['responsible-use: human-review', 'responsible-use: input-limit', 'responsible-use: consent', 'responsible-use-disable-next-line'];

describe('directives in the editor', () => {
  afterEach(stopClients);

  describe('completion', () => {
    const everywhere: readonly (readonly [string, string])[] = [
      ['src/a.ts', 'const a = 1;\n// resp|\n'],
      ['src/a.tsx', 'const a = <p>{/* resp| */}</p>;\n'],
      ['src/a.js', '/**\n * resp|\n */\nfunction f() {}\n'],
      ['src/a.py', 'def f():\n    # resp|\n    pass\n'],
      ['src/A.cs', 'class A\n{\n    /// resp|\n    void F() {}\n}\n'],
      ['src/A.java', 'class A {\n  /* resp| */\n  int a = 1;\n}\n'],
      ['a.go', 'package a\n\n//resp|\nfunc f() {}\n'],
    ];
    for (const [name, text] of everywhere) {
      it(`proposes directives in ${name} without a marker, and loads no parser for it`, async () => {
        loaded.length = 0;
        const open = await openAt(text, name);
        assert.deepEqual(labelsOf(await complete(open)), names);
        assert.deepEqual(loaded, []);
      });
    }

    for (const [name, text] of [
      ['src/a.ts', 'const a = "// resp|";\n'],
      ['src/a.ts', 'const a = `\n// resp|\n`;\n'],
      ['src/a.py', '"""\n# resp|\n"""\n'],
      ['src/a.ts', 'resp|'],
      ['src/a.ts', '// a reason to resp|'],
    ] as const) {
      it(`is silent at ${JSON.stringify(text)}`, async () => {
        const open = await openAt(text, name);
        assert.deepEqual(await complete(open), []);
        assert.deepEqual(open.client.log.filter((line) => line.includes('failed')), []);
      });
    }

    it('asks by itself where a directive goes on, and nowhere else', async () => {
      const client = await start();
      assert.deepEqual([...(client.capabilities.completionProvider?.triggerCharacters ?? [])].sort(), [' ', '"', ',', '-', ':', '='].sort());
      const open = async (text: string, trigger: string): Promise<readonly string[]> => labelsOf(await complete(await openAt(text), trigger));
      assert.deepEqual(await open('// responsible-|', '-'), names);
      assert.deepEqual(await open('// responsible-use: |', ' '), ['human-review', 'input-limit', 'consent']);
      assert.deepEqual(await open('// r |', ' '), []);
      assert.deepEqual(await open('// |', ' '), []);
      assert.deepEqual(await open('const a = |', '='), []);
      assert.deepEqual(await open('// responsible-use-disable-next-line retired-api -- moved |', ' '), []);
    });

    it('writes snippets with tab stops and choices', async () => {
      const open = await openAt('// responsible-use-disable-next-line retired-api -- moved (|');
      const [item] = await complete(open);
      assert(item);
      assert.equal(item.insertTextFormat, InsertTextFormat.Snippet);
      assert.equal(taken(open, item), '// responsible-use-disable-next-line retired-api -- moved (owner: $1) until ${2|2027-02-19,2026-12-21,2027-05-20,2027-11-22|}');
    });

    it('writes plain text for a client without snippets', async () => {
      const open = await openAt('// resp|', 'src/code.ts', { capabilities: modern });
      const [item] = await complete(open);
      assert(item);
      assert.equal(item.insertTextFormat, undefined);
      assert.equal(taken(open, item), '// responsible-use: human-review queue="" owner=""');
      assert.deepEqual(item.documentation, { kind: 'plaintext', value: (item.documentation as { value: string }).value });
    });

    it('puts the rules that report in the covered statement first', async () => {
      const lines = avatar.split('\n');
      const call = lines.findIndex((line) => line.includes('classifyImage'));
      const above = (comment: string): string => [...lines.slice(0, call), comment, ...lines.slice(call)].join('\n');
      const [first, second] = await complete(await openAt(above('  // responsible-use-disable-next-line |')));
      assert.deepEqual([first?.label, first?.preselect, first?.detail], ['stores-prediction-image', true, 'reported here']);
      assert.equal(second?.preselect, undefined);
      const action = lines.findIndex((line) => line.includes('await banUser'));
      const directives = await complete(await openAt([...lines.slice(0, action), '    // resp|', ...lines.slice(action)].join('\n')));
      assert.deepEqual(labelsOf(directives), ['responsible-use: human-review', 'responsible-use-disable-next-line', 'responsible-use: input-limit', 'responsible-use: consent']);
    });

    it('offers every rule about code, and none about directives', async () => {
      const open = await openAt('// responsible-use-disable-next-line |');
      const found = labelsOf(await complete(open));
      assert(found.includes('missing-human-review') && found.includes('hardcoded-key'));
      assert(!found.includes('waiver-unused') && !found.includes('invalid-directive'));
    });
  });

  describe('hover', () => {
    const at = (comment: string): string => avatar.replace('  const result', `  ${comment}\n  const result`);
    const waiver = '// responsible-use-disable-next-line stores-prediction-image -- reviewers retrain (owner: ana) until 2027-01-01';
    const cases: readonly (readonly [string, string, readonly RegExp[]])[] = [
      ['a rule', waiver.replace('prediction', 'pred|iction'), [/stores-prediction-image/, /keep/i, /suppresses this rule/]],
      ['an end date', waiver.replace('01-01', '01|-01'), [/Ends in 41 days/, /2027-11-22/]],
      ['a reason', waiver.replace('retrain', 'ret|rain'), [/Waiver of stores-prediction-image/, /Reason: reviewers retrain/, /Owner: ana/]],
      ['the name', waiver.replace('disable', 'dis|able'), [/Suppresses findings of the statement that follows until 2027-01-01/]],
      ['an unknown rule', waiver.replace('prediction', 'pre|diction').replace('image', 'imago'), [/is no rule/, /The closest is stores-prediction-image/]],
      ['a passed date', waiver.replace('2027-01-01', '2026-11-1|1'), [/Ended 10 days ago/, /no longer counts/]],
      ['a key', '// responsible-use: human-review que|ue="cases" owner="ana"', [/\*\*queue\*\* of human-review/, /moderation queue/]],
      ['a value', '// responsible-use: input-limit max="1|0 pages"', [/The limit with its unit/]],
      ['an unknown key', '// responsible-use: consent bas|e="form"', [/is no field of consent/, /The closest is basis/]],
      ['a directive', '// responsible-use: hum|an-review queue="" owner=""', [/Human review stated/, /does not count until queue and owner/]],
      ['an unknown directive', '// responsible-use: human-rev|ue', [/Unknown directive/, /responsible-use: consent/]],
    ];
    for (const [name, comment, expected] of cases) {
      it(`explains ${name}`, async () => {
        const text = await hover(await openAt(at(comment)));
        for (const pattern of expected) assert.match(text ?? '', pattern);
      });
    }
  });

  describe('fixes', () => {
    /** Titles and results of the quick fixes of one rule's first diagnostic. */
    async function fixed(written: string, rule: string, name = 'src/code.ts'): Promise<readonly (readonly [string, string])[]> {
      const open = await openAt(`${written}|`, name);
      const { client, uri, text } = open;
      const diagnostic = (await client.diagnostics(uri)).find(({ code }) => code === rule);
      assert(diagnostic, rule);
      const actions = ((await client.connection.sendRequest(CodeActionRequest.type, { textDocument: { uri }, range: diagnostic.range, context: { diagnostics: [diagnostic] } })) ?? []) as CodeAction[];
      return Promise.all(actions.filter(({ data }) => data !== undefined).map(async (action) => {
        const { edit } = await client.connection.sendRequest(CodeActionResolveRequest.type, action);
        const [change] = edit?.documentChanges ?? [];
        assert(change !== undefined && 'edits' in change);
        return [action.title, TextDocument.applyEdits(TextDocument.create(uri, '', 1, text), change.edits as TextEdit[])] as const;
      }));
    }

    it('change an unknown rule to the closest', async () => {
      const comment = '  // responsible-use-disable-next-line stores-prediction-imago -- reviewers retrain (owner: ana) until 2027-01-01\n';
      const text = avatar.replace('  const result', `${comment}  const result`);
      assert.deepEqual(await fixed(text, 'invalid-directive'), [['Change to stores-prediction-image', text.replace('imago', 'image')]]);
    });

    it('offer a new date for a waiver that ended, and its removal', async () => {
      const comment = '  // responsible-use-disable-next-line stores-prediction-image -- reviewers retrain (owner: ana) until 2026-01-01\n';
      const text = avatar.replace('  const result', `${comment}  const result`);
      assert.deepEqual(await fixed(text, 'waiver-expired'), [
        ['Decide again and waive until 2027-02-19', text.replace('2026-01-01', '2027-02-19')],
        ['Remove the waiver', avatar],
      ]);
    });
  });

  describe('in notebooks', () => {
    const setup = 'from azure.cognitiveservices.vision.customvision.prediction import CustomVisionPredictionClient\npredictor = CustomVisionPredictionClient(endpoint, credentials)';

    async function inCell(written: string): Promise<Open> {
      const client = await start();
      const notebook = new ClientNotebook(client);
      // The text that the first cell leaves open is the first cell's own affair.
      await notebook.open({ text: '# Notes', languageId: 'markdown' }, `${setup}\nnote = """open`, setup, written.replace('|', ''));
      const before = written.slice(0, written.indexOf('|')).split('\n');
      return { client, uri: notebook.cell(3), text: written.replace('|', ''), position: { line: before.length - 1, character: before.at(-1)?.length ?? 0 } };
    }

    it('are proposed in the lines of a cell', async () => {
      const open = await inCell('first = 1\n# resp|');
      const found = await complete(open);
      assert.deepEqual(labelsOf(found), names);
      const [item] = found;
      assert(item);
      assert.equal(taken(open, item), 'first = 1\n# responsible-use: human-review queue="$1" owner="$2"');
    });

    it('are not proposed in a text of a cell', async () => assert.deepEqual(await complete(await inCell('note = "# resp|"')), []));

    it('are explained in the lines of a cell', async () => {
      const client = await start();
      const notebook = new ClientNotebook(client);
      const comment = '# responsible-use-disable-next-line stores-prediction-image -- reviewers retrain (owner: ana) until 2027-01-01';
      await notebook.open(setup, `first = 1\n${comment}\nsecond = predictor.classify_image("p", "m", photo)`);
      const at = { client, uri: notebook.cell(1), text: '', position: { line: 1, character: comment.indexOf('2027') + 2 } };
      assert.match((await hover(at)) ?? '', /Ends in 41 days/);
      const rules = await complete({ ...at, position: { line: 1, character: comment.indexOf('prediction') } });
      assert.equal(rules[0]?.label, 'stores-prediction-image');
    });
  });
});
