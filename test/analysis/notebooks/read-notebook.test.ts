import assert from 'node:assert/strict';
import { readNotebook, type Notebook } from '../../../src/analysis/notebooks/read-notebook.js';
import { markdown, notebookJson } from '../../support/notebooks.js';

function read(json: string): Notebook {
  const { notebook, reason } = readNotebook(json);
  assert.ok(notebook, reason);
  return notebook;
}

const shown = (json: string): readonly string[] => read(json).cells.map(({ index, isCode, source, language }) => `${String(index)} ${isCode ? 'code' : 'text'}${language === null ? '' : ` ${language}`}: ${JSON.stringify(source)}`);

describe('reading a notebook', () => {
  it('counts all cells and joins lists of lines', () => {
    assert.deepEqual(shown(notebookJson([markdown('# Title'), 'a = 1\nb = 2', { source: 'raw', type: 'raw' }, 'c = 3\n'])), [
      '0 text: "# Title"',
      '1 code: "a = 1\\nb = 2"',
      '2 text: "raw"',
      '3 code: "c = 3\\n"',
    ]);
  });

  it('takes a source that is one text', () => {
    assert.deepEqual(shown(notebookJson(['a = 1\nb = "é\\t"'], { asText: true })), ['0 code: "a = 1\\nb = \\"é\\\\t\\""']);
  });

  it('knows where each literal of a source stands', () => {
    const json = notebookJson(['a = "1"\nb = 2']);
    const parts = read(json).cells[0]?.parts ?? [];
    assert.deepEqual(parts.map(({ span }) => json.slice(span.start, span.end)), ['"a = \\"1\\"\\n"', '"b = 2"']);
  });

  it('takes a byte order mark, Windows line breaks and no indentation', () => {
    const json = `\uFEFF${notebookJson(['a = 1'], { indent: 0 }).replaceAll('\n', '\r\n')}`;
    assert.deepEqual(shown(json), ['0 code: "a = 1"']);
    const [part] = read(json).cells[0]?.parts ?? [];
    assert.equal(json.slice(part?.span.start, part?.span.end), '"a = 1"');
  });

  it('reads worksheets of nbformat 3', () => {
    const json = JSON.stringify({
      metadata: { name: '' },
      nbformat: 3,
      worksheets: [
        { metadata: {}, cells: [{ cell_type: 'heading', level: 1, source: ['Title'] }, { cell_type: 'code', language: 'python', input: ['a = 1\n', 'b'], outputs: [{ text: ['azure'] }], prompt_number: 1 }] },
        { cells: [{ cell_type: 'code', input: 'c', language: 'bash' }] },
      ],
    });
    assert.deepEqual(shown(json), ['0 text: "Title"', '1 code python: "a = 1\\nb"', '2 code shell: "c"']);
  });

  it('keeps nothing of outputs and attachments, whatever is in them', () => {
    const picture = { data: { 'image/png': 'A'.repeat(50_000), 'text/plain': ['"source": ["x"]', '\\"]}'] }, output_type: 'display_data' };
    const json = notebookJson([{ source: 'a', outputs: [picture, { text: '}{][' }] }, { ...markdown('b'), metadata: { attachments: { a: 1 } } }]);
    assert.deepEqual(shown(json), ['0 code: "a"', '1 text: "b"']);
  });

  for (const text of ['', '  \n', '\uFEFF']) {
    it(`takes an empty file for a notebook without cells: ${JSON.stringify(text)}`, () => assert.deepEqual(shown(text), []));
  }

  it('takes cells that lack something', () => {
    assert.deepEqual(shown('{"cells":[{},{"cell_type":"code"},{"cell_type":"code","source":null},7,{"cell_type":"code","source":[1,"a"]}]}'), [
      '0 text: ""',
      '1 code: ""',
      '2 code: ""',
      '3 text: ""',
      '4 code: "a"',
    ]);
  });

  const broken: readonly (readonly [name: string, json: string, reason: string])[] = [
    ['the end is missing', notebookJson(['a = 1']).slice(0, 60), 'the notebook is not valid JSON: it ends in the middle (line 5)'],
    ['a conflict marker', notebookJson(['a']).replace(' "cells"', '<<<<<<< HEAD\n "cells"'), 'the notebook is not valid JSON: a quoted text was expected (line 2)'],
    ['a comma too much', '{"cells": [],}', 'the notebook is not valid JSON: a quoted text was expected (line 1)'],
    ['a source with a bad escape', '{"cells": [\n{"source": ["\\x"]}]}', 'the notebook is not valid JSON: a value is malformed (line 2)'],
    ['something behind it', '{"cells": []}\n{}', 'the notebook is not valid JSON: something follows its end (line 2)'],
    ['no JSON', 'import azure', 'the notebook is not valid JSON: something follows its end (line 1)'],
    ['a list', '[]', 'the file is JSON, but no notebook'],
    ['no cells', '{"nbformat": 4}', 'the file is JSON, but no notebook: it has no list of cells'],
  ];
  for (const [name, json, reason] of broken) it(`says what is wrong: ${name}`, () => assert.deepEqual(readNotebook(json), { reason }));

  it('throws for no cut and no swapped character', () => {
    const json = notebookJson([markdown('"x"'), 'a = "\\u00e9"\n']);
    for (let at = 0; at < json.length; at += 1) {
      for (const text of [json.slice(0, at), json.slice(at), `${json.slice(0, at)}"${json.slice(at)}`, `${json.slice(0, at)}${json.slice(at + 1)}`]) {
        const { notebook, reason } = readNotebook(text);
        assert.ok(notebook !== undefined || reason !== undefined);
      }
    }
  });
});

describe('the language of a notebook', () => {
  const cases: readonly (readonly [metadata: unknown, language: string])[] = [
    [{}, 'python'],
    [{ kernelspec: { language: 'python', name: 'x' } }, 'python'],
    [{ kernelspec: { language: 'C#', name: '.net-csharp', display_name: '.NET (C#)' }, language_info: { name: 'polyglot-notebook' } }, 'csharp'],
    [{ kernelspec: { name: '.net-csharp' } }, 'csharp'],
    [{ language_info: { name: 'polyglot-notebook' }, polyglot_notebook: { kernelInfo: { defaultKernelName: 'fsharp' } } }, 'F#'],
    [{ kernelspec: { name: 'python38-azureml', display_name: 'Python 3.8 - AzureML' } }, 'python'],
    [{ kernelspec: { name: 'conda-env-azureml_py38-py' } }, 'python'],
    [{ kernelspec: { name: 'synapse_pyspark' } }, 'python'],
    [{ kernelspec: { name: 'my-env', display_name: 'Python (my-env)' } }, 'python'],
    [{ kernelspec: { name: 'ir', display_name: 'R' } }, 'R'],
    [{ kernelspec: { name: 'x', language: 'R' }, language_info: { name: 'R' } }, 'R'],
    [{ language_info: { name: 'typescript' } }, 'typescript'],
    [{ kernelspec: { name: 'deno' } }, 'typescript'],
    [{ kernelspec: { name: 'jslab' } }, 'javascript'],
    [{ kernelspec: { name: 'java' } }, 'java'],
    [{ kernelspec: { name: 'gonb' } }, 'go'],
    [{ kernelspec: { name: 'xcpp17', language: 'C++17' } }, 'C++17'],
    ['none', 'python'],
  ];
  for (const [metadata, language] of cases) {
    it(`${JSON.stringify(metadata)}: ${language}`, () => assert.equal(read(JSON.stringify({ cells: [], metadata })).language, language));
  }

  const ofCells: readonly (readonly [metadata: unknown, language: string | null])[] = [
    [{}, null],
    [{ vscode: { languageId: 'shellscript' } }, 'shell'],
    [{ vscode: { languageId: 'csharp' } }, 'csharp'],
    [{ vscode: { languageId: 'polyglot-notebook' } }, null],
    [{ vscode: { languageId: 'polyglot-notebook' }, polyglot_notebook: { kernelName: 'pwsh' } }, 'PowerShell'],
    [{ dotnet_interactive: { language: 'javascript' }, vscode: { languageId: 'csharp' } }, 'javascript'],
    [{ vscode: { languageId: 'dotnet-interactive.csharp' } }, 'csharp'],
  ];
  for (const [metadata, language] of ofCells) {
    it(`of a cell with ${JSON.stringify(metadata)}: ${String(language)}`, () => assert.equal(read(notebookJson([{ source: 'a', metadata }])).cells[0]?.language, language));
  }
});
