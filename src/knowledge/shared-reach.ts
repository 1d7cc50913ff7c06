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

/** Headers that carry a key of one of several services. */
export const sharedHeaders: readonly string[] = ['Ocp-Apim-Subscription-Key'];
