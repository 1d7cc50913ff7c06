/** Beginnings of programs that call classifiers, for the tables of rules on their results. */

export const visionTs = `import { PredictionAPIClient } from '@azure/cognitiveservices-customvision-prediction';
declare const predictor: PredictionAPIClient;
`;
export const safetyTs = `import createClient, { isUnexpected } from '@azure-rest/ai-content-safety';
const client = createClient(endpoint, credential);
`;
export const safetyPy = `from azure.ai.contentsafety import ContentSafetyClient

client = ContentSafetyClient(ENDPOINT, credential)

`;
export const safetyCs = `using Azure.AI.ContentSafety;

`;
