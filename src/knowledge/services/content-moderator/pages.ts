import type { Source } from '../../schema.js';

/** Pages and references that are quoted. */

export const OVERVIEW: Source = { title: 'What is Azure Content Moderator?', heading: 'Moderation APIs', url: 'https://github.com/MicrosoftDocs/azure-ai-docs/blob/main/articles/ai-services/content-moderator/overview.md', asOf: '2024-10-16' };
export const DEPRECATION: Source = { title: 'Content Moderator deprecation notice', heading: 'Introduction', url: 'https://github.com/MicrosoftDocs/azure-ai-docs/blob/main/articles/ai-services/content-moderator/includes/tool-deprecation.md', asOf: '2024-01-18' };
export const SERVICE_LIST: Source = { title: 'Azure service retirements (Azure/EOL, service_list.json)', heading: 'Content Moderator', url: 'https://github.com/Azure/EOL/blob/main/service_list.json', asOf: '2025-12-18' };
export const IMAGE_REFERENCE: Source = { title: 'Client library reference of azure-cognitiveservices-vision-contentmoderator', heading: 'ImageModerationOperations, cache_image', url: null, asOf: null };
export const TEXT_REFERENCE: Source = { title: 'Client library reference of azure-cognitiveservices-vision-contentmoderator', heading: 'TextModerationOperations, screen_text', url: null, asOf: null };
export const LIST_REFERENCE: Source = { title: 'Client library reference of azure-cognitiveservices-vision-contentmoderator', heading: 'ListManagementTermOperations and ListManagementImageOperations', url: null, asOf: null };
export const CLIENT_REFERENCE: Source = { title: 'ContentModeratorClient class', heading: 'Definition', url: 'https://learn.microsoft.com/dotnet/api/microsoft.azure.cognitiveservices.contentmoderator.contentmoderatorclient', asOf: null };
export const LIMITED_ACCESS_LIST: Source = { title: 'Limited Access features for Azure AI services', heading: 'List of Limited Access services', url: 'https://github.com/MicrosoftDocs/azure-ai-docs/blob/main/articles/ai-services/cognitive-services-limited-access.md', asOf: '2025-05-19' };
