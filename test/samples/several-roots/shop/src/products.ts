import { predictor } from './clients';

/** Sorts the picture of a product into its shelf. */
export async function shelfOf(picture: Buffer): Promise<string | undefined> {
  const result = await predictor.classifyImage('shelves', 'current', picture);
  return result.predictions?.[0]?.tagName;
}
