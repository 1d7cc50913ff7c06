/** Scans of files in memory for which something else reads and parses, as the threads of a host do. */
import { createEngine, type Engine } from '../../src/engine.js';
import { Surveyor } from '../../src/engine/surveyor.js';
import type { Survey, SurveyedFile, SurveyRequest } from '../../src/engine/types.js';
import { absolute, memoryFiles } from './memory-files.js';
import { readAsset } from './parser-assets.js';

const maxLength = 2000;
const isBinary = (text: string | undefined): boolean => text === undefined || text.includes('\0');

/** A survey over texts in memory: last file first, two at a time. */
export class MemorySurvey implements Survey {
  readonly looked: string[] = [];

  constructor(
    private readonly files: Readonly<Record<string, string>>,
    private readonly change: (file: SurveyedFile) => SurveyedFile | null = (file) => file,
  ) {}

  async *look(paths: readonly string[], request: SurveyRequest): AsyncGenerator<readonly SurveyedFile[]> {
    const content = (path: string) => {
      const text = this.files[path.replace('/project/', '')];
      return isBinary(text) || text === undefined ? { reason: 'binary file' } : { bytes: Buffer.from(text), text: () => text, stamp: null };
    };
    const surveyor = new Surveyor({ content, readAsset }, request.markers);
    const left = [...paths];
    while (left.length > 0 && request.signal?.aborted !== true) {
      const group: SurveyedFile[] = [];
      for (const path of left.splice(-2).reverse()) {
        this.looked.push(path);
        const file = this.change(await surveyor.look(path, request));
        if (file) group.push(file);
      }
      yield group;
    }
  }
}

/** An engine over texts in memory that has a survey look at files first. */
export function engineWith(survey: Survey | undefined, texts: Readonly<Record<string, string>>): Engine {
  const files = memoryFiles(texts);
  return createEngine(
    {
      files: { ...files, readText: (path) => { const text = files.readText(path); return text === null || isBinary(text) ? null : text; } },
      readAsset,
      today: () => '2026-11-21',
      log: () => {},
      ...(survey ? { survey } : {}),
    },
    { maxFileLength: maxLength },
  );
}

/** What a survey finds in all of some texts before any engine asks: what is parsed from then on, the engine parses. */
export async function surveyedBefore(texts: Readonly<Record<string, string>>, change: (file: SurveyedFile) => SurveyedFile): Promise<Survey> {
  let markers: readonly string[] = [];
  // The engine tells a survey which markers count.
  await engineWith({ async *look(_, request) { ({ markers } = request); yield []; } }, {}).scan([]);
  const found: SurveyedFile[] = [];
  for await (const group of new MemorySurvey(texts, change).look(Object.keys(texts).map(absolute), { markers, maxLength })) found.push(...group);
  return { async *look() { yield found; } };
}
