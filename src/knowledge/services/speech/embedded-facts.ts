import type { Fact } from '../../schema.js';
import { EMBEDDED_INTRODUCTION, EMBEDDED_REGISTRATION, LIMITED_LIST } from './pages.js';

/** What the pages say of embedded speech. */
export const embeddedFacts: readonly Fact[] = [
  {
    id: 'embedded-on-device',
    topic: 'processing',
    statement: 'Embedded speech turns speech into text and text into speech on the device.',
    appliesTo: { service: 'speech', operations: ['use-embedded-speech'] },
    source: EMBEDDED_INTRODUCTION,
    readOn: '2026-11-21',
    reviewBy: '2027-11-21',
    headline: true,
  },
  {
    id: 'embedded-limited',
    topic: 'customer-duty',
    statement: 'All of embedded speech is under Limited Access, for managed customers with an approved use case. The general list of May 2025 does not have it.',
    appliesTo: { service: 'speech', operations: ['use-embedded-speech'] },
    source: EMBEDDED_REGISTRATION,
    alsoIn: [LIMITED_LIST],
    readOn: '2026-11-21',
    reviewBy: '2027-11-21',
  },
];
