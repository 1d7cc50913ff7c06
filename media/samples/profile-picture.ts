// A sample to try things out on. It is not saved anywhere, and nothing in it runs.
//
// 1. Hover over "classifyImage": what is sent, what is kept, for how long, with sources.
// 2. "suspendUser" is underlined: a model decides about a person here. Put the cursor on it
//    and open the quick fixes to state who reviews the decision, or to waive the finding.
// 3. The quick fix of "classifyImage" takes the twin of the call that keeps no picture.
//
// @ts-nocheck: the packages are not installed here.

import { PredictionAPIClient } from '@azure/cognitiveservices-customvision-prediction';
import { ApiKeyCredentials } from '@azure/ms-rest-js';

const credentials = new ApiKeyCredentials({ inHeader: { 'Prediction-key': process.env.PREDICTION_KEY ?? '' } });
const predictor = new PredictionAPIClient(credentials, process.env.PREDICTION_ENDPOINT ?? '');

export async function checkProfilePicture(userId: string, picture: Buffer): Promise<void> {
  const result = await predictor.classifyImage('profile-pictures', 'production', picture);
  const best = result.predictions?.[0];
  if (best?.tagName === 'offensive' && (best.probability ?? 0) > 0.9) {
    await suspendUser(userId);
  }
}

async function suspendUser(userId: string): Promise<void> {
  // Stands for the application's own code.
}
