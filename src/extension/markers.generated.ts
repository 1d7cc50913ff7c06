/**
 * Strings that tell code or manifests of Azure AI services from others, in lower case.
 * Generated from the catalogue by scripts/generate.mjs; changes made here are lost.
 */
export const markers: readonly string[] = [
  '@azure-rest/ai-content-safety',
  '@azure-rest/ai-document-intelligence',
  '@azure-rest/ai-vision-image-analysis',
  '@azure/ai-form-recognizer',
  '@azure/cognitiveservices-computervision',
  '@azure/cognitiveservices-contentmoderator',
  '@azure/cognitiveservices-customvision-prediction',
  '@azure/cognitiveservices-customvision-training',
  'azure-ai-contentsafety',
  'azure-ai-documentintelligence',
  'azure-ai-formrecognizer',
  'azure-ai-vision-imageanalysis',
  'azure-cognitiveservices-vision',
  'azure.ai.contentsafety',
  'azure.ai.documentintelligence',
  'azure.ai.formrecognizer',
  'azure.ai.vision.imageanalysis',
  'azure.cognitiveservices.vision',
  'com.azure.ai',
  'cognitiveservices.azure.com',
  'api.cognitive.microsoft.com',
  'microsoft.azure.cognitiveservices',
  'ocp-apim-subscription-key',
  'prediction-key',
  'training-key',
];
