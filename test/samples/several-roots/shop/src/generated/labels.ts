import { predictor } from '../clients';

export async function labelOf(picture: Buffer): Promise<string | undefined> {
  const result = await predictor.classifyImage('labels', 'current', picture);
  return result.predictions?.[0]?.tagName;
}
