import { PredictionAPIClient } from '@azure/cognitiveservices-customvision-prediction';
import { ApiKeyCredentials } from '@azure/ms-rest-js';

const credentials = new ApiKeyCredentials({ inHeader: { 'Prediction-key': process.env.PREDICTION_KEY } });
const predictor = new PredictionAPIClient(credentials, process.env.PREDICTION_ENDPOINT ?? '');

export async function checkAvatar(projectId: string, model: string, photo: Buffer): Promise<boolean> {
  const result = await predictor.classifyImage(projectId, model, photo);
  const best = result.predictions?.[0];
  return best?.tagName === 'allowed';
}
