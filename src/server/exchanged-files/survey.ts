import { Surveyor, type FileContent } from '../../engine/surveyor.js';
import type { AssetReader } from '../../analysis/languages/language.js';
import type { Survey, SurveyedFile, SurveyRequest } from '../../engine/types.js';
import type { FileExchange } from './exchange.js';
import { textsPerExchange } from './limits.js';
import type { MirroredFiles } from './mirror.js';

/** What looking at mirrored files needs. */
export interface MirroredSurveyParts extends AssetReader {
  readonly mirror: MirroredFiles;
  readonly exchange: FileExchange;
  /** Lets messages that have come in be taken. */
  turn(): Promise<void>;
}

/** Looks at mirrored files on this thread, and fetches the next ones meanwhile. */
export class MirroredSurvey implements Survey {
  constructor(private readonly parts: MirroredSurveyParts) {}

  async *look(paths: readonly string[], request: SurveyRequest): AsyncGenerator<readonly SurveyedFile[]> {
    const { exchange, turn } = this.parts;
    const surveyor = new Surveyor({ content: (path) => this.#content(path), readAsset: (name) => this.parts.readAsset(name) }, request.markers);
    const groups: (readonly string[])[] = [];
    for (let start = 0; start < paths.length; start += textsPerExchange) groups.push(paths.slice(start, start + textsPerExchange));
    let coming = exchange.read(groups[0] ?? [], request.signal);
    for (const [index, group] of groups.entries()) {
      await coming;
      if (request.signal?.aborted === true) return;
      coming = exchange.read(groups[index + 1] ?? [], request.signal);
      const files: SurveyedFile[] = [];
      for (const path of group) {
        const file = await surveyor.look(path, request);
        files.push(file);
        if (file.kind === 'marked') await turn();
      }
      yield files;
      await turn();
    }
    await coming;
  }

  #content(path: string): FileContent {
    const { mirror } = this.parts;
    const text = mirror.hasText(path) ? mirror.readText(path) : null;
    if (text !== null) return { bytes: null, text: () => text, stamp: null };
    return { reason: mirror.isFull ? 'cannot be read, or there is no more room for texts of a workspace without a disk' : 'cannot be read as text' };
  }
}
