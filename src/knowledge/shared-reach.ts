/**
 * How code reaches Azure AI services in general: hosts and headers that several services share.
 * They show that a file is about Azure AI; which service it is, routes and clients tell.
 */

/** Endpoint hosts shared by services, without the resource's own label. */
export const sharedHosts: readonly string[] = [
  'cognitiveservices.azure.com',
  'cognitiveservices.azure.us',
  'cognitiveservices.azure.cn',
  'api.cognitive.microsoft.com',
  'api.cognitive.azure.cn',
  'services.ai.azure.com',
];

/** Endpoint hosts of Azure AI services that have no file of their own here, without the resource's own label. */
export const otherHosts: readonly string[] = ['openai.azure.com', 'cognitive.microsofttranslator.com', 'stt.speech.microsoft.com', 'tts.speech.microsoft.com'];

/**
 * Beginnings of routes of Azure AI services that have no file of their own here. A request to one of
 * them at an endpoint that only configuration knows is one to Azure AI.
 */
export const otherRoutePrefixes: readonly string[] = [
  '/openai/deployments/',
  '/openai/models',
  '/face/v1.',
  '/text/analytics/v',
  '/language/:',
  '/language/analyze-',
  '/language/query-',
  '/translator/text/',
  '/speechtotext/',
  '/sts/v1.0/issuetoken',
  '/contentmoderator/',
  '/contentunderstanding/',
  '/personalizer/v',
  '/anomalydetector/v',
  '/metricsadvisor/v',
  '/qnamaker/v',
  '/luis/prediction/',
];

/** Headers that carry a key of one of several services. */
export const sharedHeaders: readonly string[] = ['Ocp-Apim-Subscription-Key'];
