/** Phrases about what is kept: all of them are read here by rules, and the telling ones one by one. */
import assert from 'node:assert/strict';
import { keptPhrase, longestPhrase } from '../../src/answers/lens.js';
import { keptWith } from '../../src/answers/lens-call.js';
import type { Choice, Operation, Service } from '../../src/knowledge/schema.js';
import { services } from '../../src/knowledge/index.js';

const all = services.flatMap((service) => service.operations.map((operation) => ({ service, operation, phrase: keptPhrase(operation) })));

function find(id: string): { readonly service: Service; readonly operation: Operation } {
  const found = all.find(({ service, operation }) => `${service.id}/${operation.id}` === id);
  assert.ok(found, id);
  return found;
}

/** Phrase of a call that passes a value for a choice; leaves it out for undefined, and passes an unknown one for null. */
function atCall(id: string, choiceId: string, value: string | boolean | null | undefined): string {
  const { service, operation } = find(id);
  const choice = service.choices.find((one) => one.id === choiceId) as Choice;
  assert.ok(choice.operations.includes(operation.id), choiceId);
  if (value === null) return keptWith(operation, [], [choice]);
  if (value === undefined) return keptWith(operation, choice.absent ? [{ choice, found: null, values: [], effect: choice.absent.effect, facts: [] }] : [], []);
  const values = choice.values.filter(({ is }) => is.includes(value));
  assert.equal(values.length, 1, String(value));
  const found = { node: null, literals: [], texts: [] } as unknown as NonNullable<Parameters<typeof keptWith>[1][number]['found']>;
  return keptWith(operation, [{ choice, found, values, effect: values[0]?.effect ?? '', facts: [] }], []);
}

describe('what an operation keeps, in a few words', () => {
  it('is short, on one line, and no sentence of its own', () => {
    for (const { service, operation, phrase } of all) {
      const name = `${service.id}/${operation.id}: ${phrase}`;
      assert.ok(phrase.length > 0 && phrase.length <= longestPhrase, name);
      assert.match(phrase, /^[a-z][^\n`.]*$/, name);
      assert.doesNotMatch(phrase, /\b(?:it|the|a|an|of|with|until|for|where)(?:;|$)/, name);
    }
  });

  it('is not published where nothing is published, and only there', () => {
    for (const { service, operation, phrase } of all) {
      assert.equal(/^(?:deletes; )?not published what (?:is kept|stays)$/.test(phrase), operation.keeps.statement === null && operation.turnsOn === undefined, `${service.id}/${operation.id}: ${phrase}`);
    }
  });

  it('claims that nothing is kept only where the statement says so, and names conditions', () => {
    for (const { service, operation, phrase } of all) {
      const { statement } = operation.keeps;
      const name = `${service.id}/${operation.id}: ${phrase} <- ${String(statement)}`;
      if (phrase.startsWith('keeps nothing')) assert.match(statement ?? '', /^Nothing\b/, name);
      // What may be kept all the same is said, or pointed at.
      if (phrase === 'keeps nothing') assert.doesNotMatch(statement ?? '', /\b(?:may|unless|where|while|except|expires?|otherwise|by default|yet)\b/, name);
      if (/^(?:keeps|may keep) (?!nothing)/.test(phrase)) assert.ok(operation.keeps.content || !/^Nothing\b/.test(statement ?? ''), name);
    }
  });

  it('is a deletion for every operation that deletes, and for no other', () => {
    for (const { service, operation, phrase } of all) assert.equal(phrase.startsWith('deletes'), operation.kind === 'delete', `${service.id}/${operation.id}`);
  });

  it('has a number only from the statement', () => {
    for (const { operation, phrase } of all) {
      for (const [number] of phrase.matchAll(/\d+/g)) assert.ok(operation.keeps.statement?.includes(number), phrase);
    }
  });

  const telling: Readonly<Record<string, string>> = {
    'custom-vision/classify-image': 'keeps the submitted image: 30 days unless used to train',
    'custom-vision/classify-image-with-no-store': 'keeps nothing',
    'custom-vision/create-tag': 'the tag stays with the project until either is deleted',
    'document-intelligence/analyze-document': 'keeps the document and what was read from it: up to 24 hours',
    'azure-openai/chat-completions': 'keeps nothing in the model; may keep what looks abusive',
    'azure-openai/upload-file': 'keeps the file: until deleted or expired',
    'azure-openai/create-upload': 'keeps nothing yet',
    'azure-openai/remove-vector-store-file': 'deletes; see facts',
    'azure-openai/delete-conversation': 'deletes; not published what stays',
    'language/detect-language': 'may keep the text: up to 48 hours unless opted out',
    'luis/get-prediction': 'keeps nothing, unless logging is on',
    'face/detect-faces': 'may keep the face template: up to 24 hours',
    'face/verify': 'keeps nothing of its own; see facts',
    'content-moderator/add-list-image': 'keeps the image in the list: how long is not published',
    'personalizer/rank': 'keeps the features; see facts',
    'translator/translate-text': 'keeps nothing',
    'qna-maker/generate-answer': 'what is kept: see facts',
    'speech/enable-audio-logging': 'switches logging on; see facts',
  };
  for (const [id, phrase] of Object.entries(telling)) {
    it(`says of ${id}: ${phrase}`, () => {
      assert.equal(keptPhrase(find(id).operation), phrase);
    });
  }
});

describe('what a call keeps, in a few words', () => {
  const calls: readonly (readonly [string, string, string | boolean | null | undefined, string])[] = [
    ['azure-openai/responses', 'aoai-response-store', undefined, 'the response is stored for 30 days'],
    ['azure-openai/responses', 'aoai-response-store', false, 'the response is not stored, and later calls cannot refer to it'],
    ['azure-openai/responses', 'aoai-response-store', null, 'store decides what is kept'],
    ['azure-openai/chat-completions', 'aoai-chat-store', true, 'store switches storage on'],
    ['azure-openai/chat-completions', 'aoai-chat-store', undefined, 'keeps nothing in the model; may keep what looks abusive'],
    ['azure-openai/upload-file', 'aoai-file-expires', undefined, 'keeps the file: until deleted'],
    ['azure-openai/upload-file', 'aoai-file-expires', '*', 'the file goes by itself at the end that is given'],
    ['custom-vision/quick-test-image', 'cv-quick-test-store', false, 'the test is not stored'],
    ['face/detect-faces', 'face-return-id', undefined, 'a face template is created and kept up to 24 hours'],
    ['face/detect-faces', 'face-return-id', false, 'no face template is created'],
    ['language/detect-language', 'lang-logging', true, 'the text is not held'],
    ['language/recognize-pii-entities', 'lang-logging-sensitive', false, 'loggingOptOut (disableServiceLogs) switches logging on'],
    ['luis/get-prediction', 'luis-log', true, 'the utterance is logged and kept for 30 days'],
  ];
  for (const [id, choice, value, phrase] of calls) {
    it(`says of ${id} with ${choice} ${value === undefined ? 'left out' : value === null ? 'unknown' : String(value)}: ${phrase}`, () => {
      assert.equal(atCall(id, choice, value), phrase);
    });
  }

  it('is short whatever is passed', () => {
    for (const service of services) {
      for (const choice of service.choices.filter(({ values }) => values.some(({ turnsOn, keepsNothing }) => turnsOn !== undefined || keepsNothing === true))) {
        for (const operation of choice.operations) {
          const values = [...choice.values.map(({ is }) => is[0]), undefined, null] as (string | boolean | null | undefined)[];
          for (const value of values) {
            const phrase = atCall(`${service.id}/${operation}`, choice.id, value);
            assert.ok(phrase.length <= longestPhrase, phrase);
            assert.match(phrase, /^[^\n`]+[^.\n`]$/);
          }
        }
      }
    }
  });
});
