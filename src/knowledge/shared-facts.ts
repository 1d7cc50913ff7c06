import type { SharedFacts, Source } from './schema.js';

const SECURITY_PAGE: Source = {
  title: 'Security for Foundry Tools',
  heading: 'Security features',
  url: 'https://github.com/MicrosoftDocs/azure-ai-docs/blob/main/articles/ai-services/security-features.md',
  asOf: '2025-10-02',
};
const LIMITED_ACCESS_URL = 'https://github.com/MicrosoftDocs/azure-ai-docs/blob/main/articles/ai-services/cognitive-services-limited-access.md';
const LIMITED_ACCESS_TITLE = 'Limited Access features for Azure AI services';
const LIMITED_ACCESS_WHAT: Source = { title: LIMITED_ACCESS_TITLE, heading: 'What is Limited Access?', url: LIMITED_ACCESS_URL, asOf: '2025-05-19' };
const LIMITED_ACCESS_LIST: Source = { title: LIMITED_ACCESS_TITLE, heading: 'List of Limited Access services', url: LIMITED_ACCESS_URL, asOf: '2025-05-19' };
const LIMITED_ACCESS_TIME: Source = {
  title: LIMITED_ACCESS_TITLE,
  heading: 'How long does the registration process take?',
  url: LIMITED_ACCESS_URL,
  asOf: '2025-05-19',
};
const LIMITED_ACCESS_ELIGIBLE: Source = {
  title: LIMITED_ACCESS_TITLE,
  heading: 'Who is eligible to use Limited Access services?',
  url: LIMITED_ACCESS_URL,
  asOf: '2025-05-19',
};

/** Facts that hold across services. */
export const sharedFacts: SharedFacts = {
  facts: [
    {
      id: 'x-lockbox',
      topic: 'human-review-by-microsoft',
      statement:
        'Customer Lockbox, which lets customers approve access by Microsoft engineers, covers Azure OpenAI, Translator, conversational language understanding, custom text classification, custom named entity recognition and orchestration workflow, and not Speech.',
      source: SECURITY_PAGE,
      readOn: '2026-11-21',
      reviewBy: '2027-11-21',
    },
    {
      id: 'x-dlp',
      topic: 'sharing',
      statement: 'Data loss prevention lets an administrator decide which addresses a resource accepts as input, in calls that take addresses.',
      source: SECURITY_PAGE,
      readOn: '2026-11-21',
      reviewBy: '2027-11-21',
    },
    {
      id: 'x-vnet',
      topic: 'isolation',
      statement: 'Virtual network rules can limit which networks may call a resource. Calls from elsewhere are turned away.',
      source: SECURITY_PAGE,
      readOn: '2026-11-21',
      reviewBy: '2027-11-21',
    },
    {
      id: 'x-cmk-48h',
      topic: 'encryption',
      statement: 'Customer-managed keys are meant for services that keep data at rest for more than 48 hours.',
      source: SECURITY_PAGE,
      readOn: '2026-11-21',
      reviewBy: '2027-11-21',
    },
    {
      id: 'x-tls',
      topic: 'transit',
      statement: 'Endpoints enforce TLS 1.2, or optionally TLS 1.3. The operating system of the client and the calling code have to support it.',
      source: SECURITY_PAGE,
      readOn: '2026-11-21',
      reviewBy: '2027-11-21',
      conflictsWith: ['ia-tls-13', 'di-tls-13'],
    },
    {
      id: 'x-keys-less-secure',
      topic: 'authentication',
      statement:
        'Subscription keys are the simplest way in and not the most secure; Microsoft Entra ID roles are. Each resource has two keys so that they can be rotated. A key in an environment variable is safer than one in code, but still weak.',
      source: SECURITY_PAGE,
      readOn: '2026-11-21',
      reviewBy: '2027-11-21',
    },
    {
      id: 'x-limited-managed',
      topic: 'customer-duty',
      statement:
        'Limited Access is for managed customers and for the registered use case only. Terms have to be accepted, Microsoft may verify again, answers take 5 to 10 business days, and personal e-mail addresses are refused.',
      source: LIMITED_ACCESS_WHAT,
      alsoIn: [LIMITED_ACCESS_TIME, LIMITED_ACCESS_ELIGIBLE],
      readOn: '2026-11-21',
      reviewBy: '2027-05-21',
    },
    {
      id: 'x-limited-list',
      topic: 'customer-duty',
      statement:
        'The list of Limited Access services of May 2025: Face (identification, verification, face ID), celebrity recognition in Vision and Video Indexer, face identification in Video Indexer, speaker recognition, custom neural voice (Pro), custom avatars, and Azure OpenAI with modified monitoring or filters.',
      source: LIMITED_ACCESS_LIST,
      readOn: '2026-11-21',
      reviewBy: '2027-05-21',
    },
    {
      id: 'x-limited-others-open',
      topic: 'customer-duty',
      statement: 'Other features of the services on the Limited Access list can be used without registration.',
      source: LIMITED_ACCESS_LIST,
      readOn: '2026-11-21',
      reviewBy: '2027-05-21',
    },
  ],
};
