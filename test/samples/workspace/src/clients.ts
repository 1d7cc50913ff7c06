import createContentSafety from '@azure-rest/ai-content-safety';
import createDocumentIntelligence from '@azure-rest/ai-document-intelligence';
import { ComputerVisionClient } from '@azure/cognitiveservices-computervision';
import { PredictionAPIClient } from '@azure/cognitiveservices-customvision-prediction';
import { AzureKeyCredential } from '@azure/core-auth';
import { ApiKeyCredentials } from '@azure/ms-rest-js';

const visionKey = new ApiKeyCredentials({ inHeader: { 'Ocp-Apim-Subscription-Key': process.env.VISION_KEY ?? '' } });
const predictionKey = new ApiKeyCredentials({ inHeader: { 'Prediction-key': process.env.VISION_PREDICTION_KEY ?? '' } });

export const predictor = new PredictionAPIClient(predictionKey, process.env.VISION_PREDICTION_ENDPOINT ?? '');

export const vision = new ComputerVisionClient(visionKey, process.env.VISION_ENDPOINT ?? '');

export const contentSafety = createContentSafety(
  process.env.CONTENT_SAFETY_ENDPOINT ?? '',
  new AzureKeyCredential(process.env.CONTENT_SAFETY_KEY ?? ''),
);

export const documents = createDocumentIntelligence(
  process.env.DOCUMENTINTELLIGENCE_ENDPOINT ?? '',
  new AzureKeyCredential(process.env.DOCUMENTINTELLIGENCE_API_KEY ?? ''),
);
