/** A file whose findings and fixes the real engine is sure of. */
export const avatar = `import { PredictionAPIClient } from '@azure/cognitiveservices-customvision-prediction';
import { ApiKeyCredentials } from '@azure/ms-rest-js';

const credentials = new ApiKeyCredentials({ inHeader: { 'Prediction-key': process.env.PREDICTION_KEY } });
const predictor = new PredictionAPIClient(credentials, process.env.PREDICTION_ENDPOINT ?? '');

export async function checkAvatar(user: User, projectId: string, model: string, photo: Buffer): Promise<void> {
  const result = await predictor.classifyImage(projectId, model, photo);
  const best = result.predictions?.[0];
  if (best?.tagName === 'offensive') {
    await banUser(user);
  }
}
`;

/** Place of a word in the sample. */
export function placeOf(word: string): { readonly line: number; readonly character: number } {
  const lines = avatar.split('\n');
  const line = lines.findIndex((text) => text.includes(word));
  return { line, character: lines[line]?.indexOf(word) ?? -1 };
}
