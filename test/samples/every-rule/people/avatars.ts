import { PredictionAPIClient } from '@azure/cognitiveservices-customvision-prediction';
import { ApiKeyCredentials } from '@azure/ms-rest-js';
import { users } from './users';

const credentials = new ApiKeyCredentials({ inHeader: { 'Prediction-key': process.env.PREDICTION_KEY ?? '' } });
const predictor = new PredictionAPIClient(credentials, process.env.PREDICTION_ENDPOINT ?? '');

/** Bans the owner of a picture that the model finds offensive. */
export async function checkAvatar(userId: string, photo: Buffer): Promise<void> {
  const result = await predictor.classifyImage('avatars', 'offensive', photo); // expect: stores-prediction-image no-retention-cleanup
  if ((result.predictions?.[0]?.probability ?? 0) > 0.9) {
    await users.banUser(userId); // expect: missing-human-review
  }
}

/** The same, decided again and written down. */
export async function checkCover(userId: string, photo: Buffer): Promise<void> {
  const result = await predictor.classifyImageWithNoStore('covers', 'offensive', photo);
  if ((result.predictions?.[0]?.probability ?? 0) > 0.9) {
    // expect below: waiver-expired
    // responsible-use-disable-next-line missing-human-review -- appeals go to the case team (owner: ana) until 2026-02-01
    await users.banUser(userId); // expect: missing-human-review
    // expect below: waiver-unused
    // responsible-use-disable-next-line retired-api -- moved next quarter (owner: ana) until 2027-01-31
    await users.notify(userId);
    // expect below: waiver-incomplete
    // responsible-use-disable-next-line missing-human-review
    await users.suspendUser(userId); // expect: missing-human-review
    // expect below: invalid-directive
    // responsible-use: human-revew queue="covers" owner="ana"
    await users.audit(userId);
  }
}
