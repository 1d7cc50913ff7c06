import { ApiKeyCredentials } from '@azure/ms-rest-js';
import { PredictionAPIClient } from '@azure/cognitiveservices-customvision-prediction';

const credentials = new ApiKeyCredentials({ inHeader: { 'Prediction-Key': process.env['PREDICTION_KEY'] ?? '' } });
const predictor = new PredictionAPIClient(credentials, process.env['PREDICTION_ENDPOINT'] ?? '');

/** Where accounts live. */
interface Users {
  banUser(userId: string): Promise<void>;
  find(userId: string): Promise<{ readonly name: string; readonly joinedOn: string } | null>;
}

/** Checks a new profile picture and bans its owner when the model finds it offensive. */
export async function checkAvatar(users: Users, userId: string, photo: Buffer): Promise<void> {
  const owner = await users.find(userId);
  if (owner === null) return;
  const result = await predictor.classifyImage('avatars', 'offensive', photo);
  const worst = result.predictions?.[0];
  if (worst?.tagName === 'offensive' && (worst.probability ?? 0) > 0.9) {
    await users.banUser(userId);
  }
}

/** How long somebody has been with us, in whole days, for the page of the account. */
export function daysSince(joinedOn: string, today: Date): number {
  const joined = Date.parse(`${joinedOn}T00:00:00Z`);
  return Math.floor((today.getTime() - joined) / 86_400_000);
}
