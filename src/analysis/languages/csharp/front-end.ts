import type { AssetReader, FrontEnd } from '../language.js';
export async function loadCsharpFrontEnd(_assets: AssetReader): Promise<FrontEnd> {
  throw new Error('not yet');
}
