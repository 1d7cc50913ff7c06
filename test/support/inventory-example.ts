import type { InventoryCall, InventoryFact, InventoryOperation, InventoryService } from '../../src/engine/inventory/types.js';
import type { InventoryReport } from '../../src/report/inventory-report.js';
import type { Place } from '../../src/report/scan-report.js';

/**
 * A hand-made inventory with everything an inventory can hold, for tests of its pages. Its sentences
 * are the size of real ones; some values are there to break a page: markup, pipes, quotes, line breaks.
 */

const at = (path: string, line: number, column = 9, length = 13): Place => ({ path, line, column, endLine: line, endColumn: column + length });
const inCell = (path: string, cell: number, line: number, column = 1, length = 14): Place => ({ path, cell, line, column, endLine: line, endColumn: column + length });

const call = (place: Place, member: string, more: Partial<InventoryCall<Place>> = {}): InventoryCall<Place> => ({ at: place, language: 'typescript', member, via: 'sdk', certainty: 'resolved', isTest: false, ...more });

const fact = (id: string, topic: string, topicTitle: string, statement: string, more: Partial<InventoryFact> = {}): InventoryFact => ({
  id, topic, topicTitle, statement,
  scopeNote: null,
  source: { title: 'Data, privacy, and security for Custom Vision', heading: 'How is data retained?', url: 'https://example.org/custom-vision/data-privacy?view=a&b=c' },
  asOf: '2025-10-15', readOn: '2026-11-21', reviewBy: '2027-05-21',
  conflictsWith: [],
  isStale: false,
  ...more,
});

const readOnly: Pick<InventoryOperation<Place>, 'sends' | 'keeps' | 'deletion' | 'keepsNothingTwin' | 'choices' | 'facts'> = {
  sends: [],
  keeps: { state: 'as-stated', statement: 'Nothing new; the call only reads.', content: null, until: null, notes: [], facts: [], calls: [] },
  deletion: { state: 'as-stated', operations: [], calls: [] },
  keepsNothingTwin: null,
  choices: [],
  facts: [],
};

const customVision: InventoryService<Place> = {
  id: 'custom-vision',
  name: 'Custom Vision',
  processes: 'Takes images and labels, and gives models that classify images or find objects in them.',
  isOwn: false,
  declared: [{
    at: at('responsible-use.json', 4, 5, 15),
    operations: null,
    useCases: ['Sort photos of damaged goods', 'Find the shelf with <too few> goods'],
    regions: ['westeurope'],
    registration: null,
  }],
  access: [],
  retirements: [{
    id: 'cv-retirement',
    what: 'Custom Vision',
    on: '2028-09-25',
    isPast: false,
    scope: 'service',
    successor: 'Azure Machine Learning AutoML or Content Understanding',
    note: 'Models that were exported before go on working.',
    source: { title: 'Custom Vision migration options', heading: 'Introduction', url: 'https://example.org/custom-vision/migration', asOf: '2026-04-02' },
    readOn: '2026-11-21',
    calls: [at('src/shelves/sort.ts', 12), inCell('notebooks/try out.ipynb', 3, 2), at('src/shelves/train.ts', 31, 17, 21), at('test/sort.test.ts', 8)],
  }],
  operations: [
    {
      id: 'custom-vision/create-images-from-data',
      kind: 'train',
      summary: 'Adds images to the training images of a project',
      sends: ['the image', 'its tags'],
      keeps: {
        state: 'stays',
        statement: 'The images stay with the project until they or the project are deleted.',
        content: 'the training images',
        until: 'deleted',
        notes: [],
        facts: ['cv-training-stored'],
        calls: [at('src/shelves/train.ts', 31, 17, 21)],
      },
      deletion: {
        state: 'present',
        operations: ['custom-vision/delete-images', 'custom-vision/delete-project'],
        calls: [at('src/shelves/forget.ts', 9, 17, 12)],
      },
      keepsNothingTwin: null,
      choices: [],
      facts: ['cv-training-stored', 'cv-delete-apis'],
      calls: [call(at('src/shelves/train.ts', 31, 17, 21), 'createImagesFromData')],
    },
    {
      id: 'custom-vision/delete-images',
      kind: 'delete',
      summary: 'Deletes training images',
      ...readOnly,
      keeps: { ...readOnly.keeps, statement: 'Nothing; the images go.' },
      calls: [call(at('src/shelves/forget.ts', 9, 17, 12), 'deleteImages')],
    },
    {
      id: 'custom-vision/classify-image',
      kind: 'analyze',
      summary: 'Classifies an image with a published model',
      sends: ['the image'],
      keeps: {
        state: 'stays',
        statement: 'The image stays with the project, where people can see it and train with it; without training it goes after 30 days.',
        content: 'the submitted image',
        until: 'unused',
        notes: [],
        facts: ['cv-prediction-default-stored', 'cv-30-days-unused'],
        calls: [inCell('notebooks/try out.ipynb', 3, 2), at('src/shelves/sort.ts', 12), at('test/sort.test.ts', 8)],
      },
      deletion: { state: 'absent', operations: ['custom-vision/delete-prediction', 'custom-vision/delete-project'], calls: [] },
      keepsNothingTwin: 'custom-vision/classify-image-no-store',
      choices: [],
      facts: ['cv-prediction-default-stored', 'cv-30-days-unused'],
      calls: [
        call(inCell('notebooks/try out.ipynb', 3, 2), 'classify_image', { language: 'python' }),
        call(at('src/shelves/sort.ts', 12), 'classifyImage'),
        call(at('test/sort.test.ts', 8), 'classifyImage', { isTest: true }),
      ],
    },
    {
      id: 'custom-vision/quick-test-image',
      kind: 'analyze',
      summary: 'Tests an image with a model that is not published',
      sends: ['the image'],
      keeps: {
        state: 'asked-not-to',
        statement: 'The image stays with the project unless `store` is false.',
        content: null,
        until: null,
        notes: ['The test is not stored.'],
        facts: ['cv-quick-test-stored'],
        calls: [],
      },
      deletion: { state: 'not-needed', operations: ['custom-vision/delete-prediction'], calls: [] },
      keepsNothingTwin: null,
      choices: [{
        id: 'cv-quick-test-store', label: 'store', state: 'given', values: ['false'], effect: 'The test is not stored.', turnsOn: null,
        facts: ['cv-quick-test-stored'], calls: [at('src/shelves/check.ts', 5, 15, 14)],
      }],
      facts: ['cv-quick-test-stored'],
      calls: [call(at('src/shelves/check.ts', 5, 15, 14), 'quickTestImage')],
    },
  ],
  facts: [
    fact('cv-processing', 'processing', 'Processing', 'Images are processed in the region of the resource.'),
    fact('cv-training-stored', 'retention', 'Retention', 'Training images stay with the project until they are deleted.'),
    fact('cv-prediction-default-stored', 'retention', 'Retention', 'Images sent for prediction are stored with the project, unless a NoStore method is called.', { scopeNote: 'stored prediction images' }),
    fact('cv-30-days-unused', 'retention', 'Retention', 'Stored prediction images that are not used for training go after 30 days.', {
      asOf: null, reviewBy: '2026-10-01', isStale: true, conflictsWith: ['cv-two-years'],
    }),
    fact('cv-two-years', 'retention', 'Retention', 'Free projects go after two years without use.', { conflictsWith: ['cv-30-days-unused'], source: { title: 'Limits & quotas', heading: 'Introduction', url: null } }),
    fact('cv-quick-test-stored', 'retention', 'Retention', 'A quick test stores the image unless it is told not to.'),
    fact('cv-delete-apis', 'deletion-control', 'Deletion', 'Customers delete images, predictions and projects with the API.'),
  ],
};

const azureOpenAi: InventoryService<Place> = {
  id: 'azure-openai',
  name: 'Azure OpenAI',
  processes: 'Takes prompts, images and audio, and gives text, images, audio and embeddings.',
  isOwn: false,
  declared: [],
  access: [
    {
      id: 'face-recognition', state: 'limited',
      statement: 'Modified abuse monitoring needs registration; it is for managed customers and partners alone.',
      form: 'https://example.org/form?a=1&b=2', facts: ['aoai-modified'], operations: ['azure-openai/chat-completions'], isDeclared: false,
      calls: [at('src/chat/answer.py', 22, 18, 6)],
    },
    {
      id: 'aoai-access', state: 'disputed',
      statement: 'One page asks for registration before any use, a newer one does not.',
      form: null, facts: ['aoai-open', 'aoai-closed'], operations: null, isDeclared: true,
      calls: [at('src/chat/answer.py', 22, 18, 6), at('src/chat/store.py', 40, 12, 6)],
    },
  ],
  retirements: [
    {
      id: 'aoai-2023', what: 'API version 2023-03-15-preview of Azure OpenAI', on: '2025-10-15', isPast: true, scope: 'api-version', successor: '2024-10-21', note: null,
      source: { title: 'API version lifecycle', heading: 'Retired versions', url: 'https://example.org/versions', asOf: null }, readOn: '2026-11-21',
      calls: [at('src/chat/answer.py', 22, 18, 6)],
    },
    {
      id: 'aoai-sdk', what: 'the package azure-ai-openai-assistants', on: '2027-02-01', isPast: false, scope: 'sdk', successor: null, note: null,
      source: { title: 'Releases', heading: 'Deprecated', url: null, asOf: '2026-01-01' }, readOn: '2026-11-21',
      calls: [at('src/chat/store.py', 40, 12, 6)],
    },
  ],
  operations: [
    {
      id: 'azure-openai/chat-completions',
      kind: 'analyze',
      summary: 'Answers a chat',
      sends: ['the messages', 'images and audio among them'],
      keeps: {
        state: 'stays-at-some',
        statement: 'Nothing in the model. Prompt caches go within 24 hours, and what looks abusive may be kept for a review.',
        content: null, until: null,
        notes: ['Prompt and answer stay as a stored completion until they are deleted, and can be used for evaluation and fine-tuning.', 'Whether the completion is stored is decided where the code that was read does not show it.'],
        facts: ['aoai-stored-completions'],
        calls: [at('src/chat/answer.py', 22, 18, 6), at('src/chat/store.py', 40, 12, 6)],
      },
      deletion: { state: 'untold', operations: ['azure-openai/delete-stored-completion'], calls: [] },
      keepsNothingTwin: null,
      choices: [
        {
          id: 'aoai-chat-store', label: 'store', state: 'given', values: ['true'],
          effect: 'Prompt and answer stay as a stored completion until they are deleted, and can be used for evaluation and fine-tuning.',
          turnsOn: 'storage', facts: ['aoai-stored-completions'], calls: [at('src/chat/store.py', 40, 12, 6)],
        },
        { id: 'aoai-chat-store', label: 'store', state: 'left-out', values: [], effect: 'The completion is not stored.', turnsOn: null, facts: ['aoai-stored-completions'], calls: [at('src/chat/plain.py', 4, 12, 6)] },
        { id: 'aoai-chat-store', label: 'store', state: 'unknown', values: [], effect: 'The value is not known here.', turnsOn: null, facts: [], calls: [at('src/chat/answer.py', 22, 18, 6)] },
        {
          id: 'aoai-model', label: 'model', state: 'given', values: ['gpt-4o | "preview"', 'gpt-4o-mini'],
          effect: 'The name of a deployment. Which model runs cannot be seen here.', turnsOn: null, facts: [], calls: [at('src/chat/answer.py', 22, 18, 6), at('src/chat/plain.py', 4, 12, 6)],
        },
      ],
      facts: ['aoai-stored-completions'],
      calls: [
        call(at('src/chat/answer.py', 22, 18, 6), 'chat.completions.create', { language: 'python', certainty: 'likely' }),
        call(at('src/chat/plain.py', 4, 12, 6), 'invoke', { language: 'python', via: 'wrapper' }),
        call(at('src/chat/store.py', 40, 12, 6), 'chat.completions.create', { language: 'python' }),
      ],
    },
    {
      id: 'azure-openai/create-conversation',
      kind: 'manage',
      summary: 'Opens a conversation',
      sends: ['the first messages'],
      keeps: { state: 'unpublished', statement: null, content: null, until: null, notes: [], facts: [], calls: [] },
      deletion: { state: 'unpublished', operations: [], calls: [] },
      keepsNothingTwin: null,
      choices: [],
      facts: [],
      calls: [call(at('src/chat/conversation.go', 88, 4, 3), 'New', { language: 'go' })],
    },
    {
      id: 'azure-openai/create-video',
      kind: 'analyze',
      summary: 'Makes a video',
      sends: ['the prompt'],
      keeps: { state: 'stays', statement: 'The video, for 24 hours.', content: 'the video', until: 'hours', notes: [], facts: [], calls: [at('src/chat/Video.cs', 17, 30, 21)] },
      deletion: { state: 'none', operations: [], calls: [] },
      keepsNothingTwin: null,
      choices: [],
      facts: [],
      calls: [call(at('src/chat/Video.cs', 17, 30, 21), '/openai/v1/video/generations/jobs', { language: 'csharp', via: 'rest' })],
    },
  ],
  facts: [
    fact('aoai-stored-completions', 'retention', 'Retention', 'Completions are stored only where the call asks for it.'),
    fact('aoai-open', 'customer-duty', 'Customer duty', 'No registration is needed.', { conflictsWith: ['aoai-closed'] }),
    fact('aoai-closed', 'customer-duty', 'Customer duty', 'Registration is needed before any use.', { conflictsWith: ['aoai-open'], asOf: '2023-01-01' }),
    fact('aoai-modified', 'abuse-monitoring', 'Abuse monitoring', 'Abuse monitoring can be changed for approved customers.'),
  ],
};

const ownGateway: InventoryService<Place> = {
  id: 'claims-gateway',
  name: 'Claims <gateway>',
  processes: 'Hands claims to the model of the insurance team.',
  isOwn: true,
  declared: [{
    at: at('responsible-use.json', 20, 7, 16),
    operations: ['score'],
    useCases: [],
    regions: [],
    registration: { reference: 'TICKET-77', approvedOn: '2025-01-15', expiresOn: '2026-01-15', features: null, isExpired: true },
  }],
  access: [],
  retirements: [],
  operations: [{
    id: 'claims-gateway/score',
    kind: 'analyze',
    summary: 'Scores a claim',
    sends: ['the claim'],
    keeps: { state: 'as-stated', statement: 'The claim, for 90 days.', content: null, until: null, notes: [], facts: ['claims-gateway-score-keeps'], calls: [] },
    deletion: { state: 'as-stated', operations: [], calls: [] },
    keepsNothingTwin: null,
    choices: [],
    facts: ['claims-gateway-score-keeps'],
    calls: [call(at('src/claims/Gateway.java', 51, 24, 5), 'score', { language: 'java', via: 'wrapper' })],
  }],
  facts: [fact('claims-gateway-score-keeps', 'retention', 'Retention', 'The claim, for 90 days.', { source: { title: 'Handbook of the gateway', heading: 'ownCode in responsible-use.json', url: null }, asOf: null })],
};

/** An inventory of a made-up tree, with a comparison. */
export const inventoryExample: InventoryReport = {
  schemaVersion: 1,
  kind: 'inventory',
  evaluatedOn: '2026-11-21',
  tool: { name: 'responsible-use', version: '0.1.0', knowledgeReadOn: '2026-11-21' },
  paths: ['.'],
  isWhole: true,
  scanned: {
    files: 214,
    parsed: 11,
    skipped: [
      { path: 'src/app.kt', reason: 'no front end for this kind of file' },
      { path: 'vendor/blob.js', reason: 'larger than the limit of 1048576 characters (it has 2400000)' },
    ],
    partial: [{ path: 'src/chat/old|style.py', reason: '1 place does not parse, the first on line 7' }],
  },
  notEvaluated: [{ rule: 'unbounded-input', reason: 'failed on src/chat/answer.py: depth' }],
  baseline: { path: 'baseline.json', entries: 4, matched: 1, waived: 0, expired: 1, beyondCap: 0, unmatched: 2, notSeen: 0, withoutOwner: 1 },
  services: [azureOpenAi, customVision, ownGateway],
  unknownCalls: [
    { ...call(at('src/chat/answer.py', 60, 3, 22), '/openai/v9/{…}/new-thing', { language: 'python', via: 'rest', certainty: 'likely' }), service: null },
    { ...call(at('src/shelves/sort.ts', 44), 'classifyImageAtOnce'), service: 'custom-vision' },
  ],
  clauses: [
    {
      id: 'coc-human-oversight', title: 'Human oversight', duty: 'must',
      statement: 'Applications have meaningful human oversight.',
      services: ['azure-openai', 'custom-vision'],
      sources: [{ title: 'Microsoft Enterprise AI Services Code of Conduct', heading: 'Responsible AI Requirements', url: 'https://example.org/code', asOf: null, readAtSource: true }],
      rules: [{ id: 'missing-human-review', open: 1, suppressed: 2, isEvaluated: true }],
      declarations: [{ key: 'humanOversight.process', stated: [at('responsible-use.json', 12, 16, 40)], isComplete: true }],
      state: 'open',
      note: 'Code shows whether a result decides about a person without a human step; how good the oversight is has to be stated.',
    },
    {
      id: 'coc-technical-limits', title: 'Limits on inputs and outputs', duty: 'must',
      statement: 'Strong technical limits on what goes in and what comes out make misuse less likely.',
      services: ['azure-openai', 'custom-vision'],
      sources: [{ title: 'Microsoft Enterprise AI Services Code of Conduct', heading: 'Responsible AI Requirements', url: null, asOf: '2026-05-01', readAtSource: false }],
      rules: [{ id: 'unbounded-input', open: 0, suppressed: 0, isEvaluated: false }, { id: 'unbounded-output', open: 0, suppressed: 0, isEvaluated: true }],
      declarations: [],
      state: 'untold',
      note: 'Code shows whether a limit is there; whether it is strong enough it does not show.',
    },
    {
      id: 'coc-consequential-decisions', title: 'Consequential decisions', duty: 'must-not',
      statement: 'No decision about a person without appropriate human oversight.',
      services: ['custom-vision'],
      sources: [],
      rules: [{ id: 'missing-human-review', open: 0, suppressed: 1, isEvaluated: true }],
      declarations: [],
      state: 'waived',
      note: 'Code shows the decision; who it is about it may not show.',
    },
    {
      id: 'coc-feedback-channel', title: 'Feedback channel', duty: 'must',
      statement: 'Users have a channel for feedback.',
      services: ['azure-openai'],
      sources: [],
      rules: [],
      declarations: [{ key: 'feedbackChannel', stated: [at('responsible-use.json', 15, 20, 22)], isComplete: true }],
      state: 'answered',
      note: 'A form or link may lie outside the code, so the channel has to be stated.',
    },
    {
      id: 'coc-report-abuse', title: 'Reporting abuse', duty: 'must',
      statement: 'Abuse is reported to Microsoft.',
      services: ['azure-openai', 'custom-vision'],
      sources: [],
      rules: [],
      declarations: [],
      state: 'elsewhere',
      note: 'Nothing in code shows it.',
    },
  ],
  mitigations: [
    { at: at('responsible-use.json', 12, 16, 40), kind: 'humanOversight.process', from: 'project-file', fields: [{ key: 'process', value: 'Case team decides, see docs/oversight.md' }, { key: 'owner', value: 'ana' }], counts: true },
    { at: at('responsible-use.json', 15, 20, 22), kind: 'feedbackChannel', from: 'project-file', fields: [{ key: 'feedbackChannel', value: 'mail to <feedback@example.org>' }], counts: true },
    { at: at('src/chat/answer.py', 20, 5, 60), kind: 'input-limit', from: 'directive', fields: [{ key: 'max', value: '10000 characters' }], counts: true },
    { at: at('src/shelves/sort.ts', 10, 3, 40), kind: 'human-review', from: 'directive', fields: [{ key: 'queue', value: 'TODO' }], counts: false },
  ],
  waivers: [
    { at: at('src/chat/answer.py', 30, 3, 90), rules: ['missing-human-review'], reason: 'appeal handled by case team', owner: 'ana', until: '2027-03-31', state: 'active' },
    { at: at('src/chat/plain.py', 3, 3, 90), rules: ['unbounded-output', 'unbounded-input'], reason: 'short answers', owner: 'ben', until: '2027-01-31', state: 'unused' },
    { at: at('src/chat/store.py', 38, 3, 90), rules: ['logging-enabled'], reason: 'evaluation run', owner: 'cleo', until: '2026-06-30', state: 'expired' },
    { at: at('src/shelves/sort.ts', 11, 3, 50), rules: ['stores-prediction-image'], reason: '', owner: '', until: '', state: 'incomplete' },
    { at: at('src/shelves/train.ts', 30, 3, 70), rules: ['no-such-rule'], reason: 'because', owner: 'dan', until: '31.12.2027', state: 'invalid' },
  ],
  findings: [
    {
      rule: 'missing-human-review', title: 'Decision about a person without a human step', severity: 'warning',
      open: [{ at: at('src/shelves/sort.ts', 18, 5, 3), severity: 'warning', message: 'ban follows from the result of classifyImage, and no person decides, which may conflict with "Human oversight". A human step before it clears it.', fingerprint: 'a1b2c3d4e5f60718' }],
      waived: [{ at: at('src/chat/answer.py', 31, 5, 7), severity: 'warning', message: 'reject follows from the answer, and no person decides.', fingerprint: 'b1b2c3d4e5f60718' }],
      baselined: [{ at: at('src/claims/Gateway.java', 60, 9, 4), severity: 'information', message: 'deny follows from the score, and no person decides.', fingerprint: 'c1b2c3d4e5f60718' }],
    },
    {
      rule: 'stores-prediction-image', title: 'Prediction keeps the image', severity: 'information',
      open: [
        { at: inCell('notebooks/try out.ipynb', 3, 2), severity: 'information', message: 'classify_image keeps the image with the Custom Vision project. classify_image_with_no_store does not; calling that one clears it.', fingerprint: 'd1b2c3d4e5f60718' },
        { at: at('src/shelves/sort.ts', 12), severity: 'information', message: 'classifyImage keeps the image with the Custom Vision project. classifyImageWithNoStore does not; calling that one clears it.', fingerprint: 'e1b2c3d4e5f60718' },
      ],
      waived: [],
      baselined: [],
    },
  ],
  comparison: {
    earlier: { evaluatedOn: '2026-08-01', tool: { name: 'responsible-use', version: '0.0.9', knowledgeReadOn: '2026-07-15' } },
    changes: [
      {
        kind: 'keeping-started', weight: 'adds', service: 'custom-vision', operation: 'custom-vision/classify-image',
        statement: 'This change starts storing prediction images: custom-vision/classify-image keeps the submitted image with the project until 30 days have passed without training.',
        places: [inCell('notebooks/try out.ipynb', 3, 2), at('src/shelves/sort.ts', 12)],
      },
      {
        kind: 'choice-added', weight: 'adds', service: 'azure-openai', operation: 'azure-openai/chat-completions',
        statement: 'store is given as true: Prompt and answer stay as a stored completion until they are deleted.', places: [at('src/chat/store.py', 40, 12, 6)],
      },
      { kind: 'service-removed', weight: 'removes', service: 'content-moderator', operation: null, statement: 'Content Moderator is not called any more.', places: [at('src/old/moderate.ts', 7)] },
      { kind: 'deletion-added', weight: 'removes', service: 'custom-vision', operation: 'custom-vision/create-images-from-data', statement: 'What custom-vision/create-images-from-data leaves can now be deleted: custom-vision/delete-images is called.', places: [at('src/shelves/forget.ts', 9, 17, 12)] },
      { kind: 'knowledge-changed', weight: 'neutral', service: 'custom-vision', operation: null, statement: 'The knowledge base has a new fact about Custom Vision: cv-two-years.', places: [] },
    ],
  },
};

/** An inventory of a tree in which nothing calls Azure AI. */
export const emptyInventory: InventoryReport = {
  schemaVersion: 1,
  kind: 'inventory',
  evaluatedOn: '2026-11-21',
  tool: { name: 'responsible-use', version: '0.1.0', knowledgeReadOn: '2026-11-21' },
  paths: ['.'],
  isWhole: true,
  scanned: { files: 3, parsed: 0, skipped: [], partial: [] },
  notEvaluated: [],
  services: [],
  unknownCalls: [],
  clauses: [],
  mitigations: [],
  waivers: [],
  findings: [],
};
