import { PredictionAPIClient } from '@azure/cognitiveservices-customvision-prediction';
import { ApiKeyCredentials } from '@azure/ms-rest-js';

const credentials = new ApiKeyCredentials({ inHeader: { 'Prediction-key': process.env.PREDICTION_KEY } });

export const predictor = new PredictionAPIClient(credentials, process.env.PREDICTION_ENDPOINT ?? '');
