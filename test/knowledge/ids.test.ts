import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { clauses, services, sharedFacts } from '../../src/knowledge/index.js';

// Ids are public: they never change and never go. New ones are added here, and operations in operation-ids.json, when they are released.

/** Facts that must not get lost, from the first collection. */
const FACTS = [
  'cs-no-input-store',
  'cs-blocklist-stored',
  'cs-blocklist-encryption',
  'cs-blocklist-region',
  'cs-blocklist-isolation',
  'cs-blocklist-delete',
  'cs-no-training',
  'cs-no-other-service',
  'cs-region-bound',
  'cs-no-human-review',
  'cs-no-aoai-abuse-mon',
  'cs-blocklist-limits',
  'cs-groundedness-aoai',
  'cs-customer-duty',
  'cs-report-channel',
  'cv-training-stored',
  'cv-prediction-optional',
  'cv-prediction-default-stored',
  'cv-30-days-unused',
  'cv-project-delete-30',
  'cv-subscription-90',
  'cv-delete-apis',
  'cv-residency',
  'cv-results-to-caller',
  'cv-export-local',
  'ia-no-retention',
  'ia-region',
  'ia-tls',
  'ia-auth',
  'ia-face-box-only',
  'ia-celebrity-list',
  'ia-customer-duty',
  'ocr-24h',
  'ocr-temp-store',
  'ocr-encryption',
  'ocr-region',
  'ocr-tls',
  'ocr-auth',
  'di-24h-seed',
  'di-24h-new',
  'di-early-delete',
  'di-batch-delete',
  'di-shared-temp',
  'di-encrypted-temp',
  'di-region',
  'di-result-same-key',
  'di-auth',
  'di-tls',
  'di-training-own-blob',
  'di-model-stored',
  'di-model-delete',
  'di-customer-duty',
  'x-tls',
  'x-keys-less-secure',
  'x-cmk-48h',
  'x-lockbox',
  'x-dlp',
  'x-limited-managed',
];

/** Operations of every service, in their order. */
const OPERATIONS = JSON.parse(readFileSync(join(import.meta.dirname, 'operation-ids.json'), 'utf8')) as Readonly<Record<string, readonly string[]>>;

const CLAUSES = [
  'coc-access-registration',
  'coc-human-oversight',
  'coc-technical-limits',
  'coc-testing',
  'coc-feedback-channel',
  'coc-scenario-mitigations',
  'coc-disclose-ai',
  'coc-inform-external-users',
  'coc-fraud-detection',
  'coc-content-rights',
  'coc-law-and-rights',
  'coc-consistent',
  'coc-use-case-limit',
  'coc-minors',
  'coc-prohibited-content',
  'coc-monetize-prohibited',
  'coc-consequential-decisions',
  'coc-sensitive-inference',
  'coc-emotion-inference',
  'coc-biometric-categorization',
  'coc-identity-without-approval',
  'coc-surveillance',
  'coc-harm',
  'coc-police-face',
  'coc-chatbot-companion',
  'coc-chatbot-persona',
  'coc-chatbot-wisdom',
  'coc-chatbot-user-made',
  'coc-politicians',
  'coc-tts-deceive',
  'coc-voice-talent',
  'coc-agentic-scope',
  'coc-report-abuse',
  'coc-biometric-notice',
];

describe('knowledge: ids that are public', () => {
  it('every fact of the first collection is there', () => {
    const known = new Set([...services.flatMap((service) => service.facts), ...sharedFacts.facts].map((fact) => fact.id));
    assert.deepEqual(FACTS.filter((id) => !known.has(id)), []);
    assert.equal(FACTS.length, 58);
  });

  it('operations are exactly the known ones', () => {
    assert.deepEqual(Object.fromEntries(services.map((service) => [service.id, service.operations.map((operation) => operation.id)])), OPERATIONS);
    assert.equal(services.length, 21);
    assert.equal(services.flatMap(({ operations }) => operations).length, Object.values(OPERATIONS).flat().length);
  });

  it('clauses are exactly the known ones', () => {
    assert.deepEqual(clauses.map((clause) => clause.id), CLAUSES);
  });
});
