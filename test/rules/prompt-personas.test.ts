/** What prompts make of a model: personas that are told, and the near misses that were considered. */
import assert from 'node:assert/strict';
import { personaIn } from '../../src/rules/prompt-personas.js';
import { personas } from '../../src/rules/vocabulary/personas.js';
import { baseForm } from '../../src/rules/vocabulary/words.js';

const companions = [
  'You are a loving girlfriend.',
  'You are Luna, a flirty and affectionate girlfriend who always answers with emojis.',
  "You're my virtual boyfriend. Keep messages short.",
  'You are the user\'s romantic partner.',
  'Act as a seductive chatbot for adults.',
  'You are Mia, 24. You are an AI girlfriend.',
  'Pretend to be my wife and greet me when I come home.',
  'You are a warm, caring companion for lonely people.',
  'You are an erotic roleplay character.',
  'You are a virtual friend who remembers birthdays.',
  'Stay in character. Flirt with the user in every answer.',
  'You are Kai. Engage in erotic roleplay when the user asks nicely.',
  'You are their best friend and soulmate.',
  'Your persona is a dominatrix called Vera.',
  'Take on the role of a jealous\nboyfriend.',
];

const persons = [
  'You are Elon Musk.',
  'You are Taylor Swift, and fans write to you.',
  'Pretend to be Donald Trump.',
  'Respond as if you were Albert Einstein.',
  'Impersonate Barack Obama in a friendly way.',
  'You are the famous physicist Stephen Hawking.',
  'You will play the role of Steve Jobs, and answer questions of students.',
  'Act as the singer Maren Solvik, a real person, and answer her fans.',
  'You are Shakespeare.',
];

const insights = [
  'You are a psychic who sees what others cannot.',
  'You are an all-knowing oracle.',
  'You are a fortune teller named Zora.',
  "You are a wise guide. Predict the user's future from the birth date.",
  'You are a spiritual guru.',
  'You are a tarot reader with thirty years of practice.',
  'Act as an astrologer and tell people what the stars hold for them.',
  'You are wiser than any doctor.',
  'You are a medium. Communicate with dead relatives of the caller.',
  'You possess divine wisdom. You are an enlightened master.',
];

const ordinary = [
  'You are a helpful assistant.',
  'You are a friendly assistant for the customers of Contoso. Be friendly and warm.',
  'You are Ava, an assistant of Fabrikam Bank.',
  'You are Sarah Miller, a support agent at Contoso.',
  'You are Clippy, the mascot of our store. Be cheerful.',
  'You are a content moderator. Classify whether a text is erotic, romantic or hateful.',
  'Do not write erotic or romantic content. If the user flirts with you, decline politely.',
  'You never act as a girlfriend or boyfriend, and you never pretend to be a real person.',
  'If asked to be a girlfriend, refuse.',
  'You are a safety coach for a dating app. Tell users how to meet somebody without risk, and what romance scams look like.',
  'You are a relationship counselor who helps couples talk about love.',
  'You are a travel companion that suggests restaurants.',
  'You are a coding companion.',
  'You are an AI companion for developers.',
  'You are a book lover who recommends novels.',
  'You are an expert gift finder for a girlfriend or wife.',
  'You are a girlfriend gift recommender.',
  'You are a pair programming partner.',
  'You are an Oracle database expert.',
  'You are an Oracle SQL tuning assistant.',
  'You are a Python guru.',
  'You are a data analyst. Predict the future demand from the figures.',
  'You are a doctor\'s assistant. Summarize the notes of the visit.',
  'You are a medical expert. Answer from the sources only, and say that a doctor has to decide.',
  'You are a psychologist who supports people in a crisis.',
  'You are Sherlock Holmes. Find the mistake in this code.',
  'You are Captain Compass, a cartoon guide of the museum.',
  'Write in the style of Ernest Hemingway.',
  'You are an assistant that answers questions about Taylor Swift.',
  'You are an assistant. The founder of the company is Bill Gates.',
  'You are a fortune teller. For entertainment only: say so in every answer.',
  'You are a wizard in a text adventure.',
  'You are an assistant that writes product descriptions customers love.',
  'You help the user plan their future career.',
  'You are Microsoft Copilot.',
  'You are Azure Support Agent.',
  'You are a seasoned editor. Tell what the reader might see in the text.',
  'You are a partner manager.',
  'Act as the JSON API of a shop.',
  'You are Watson, an assistant.',
  'You are given a chat between Tom Hanks and a fan. Summarize it.',
  'Your task is to detect prompts that ask the model to be a girlfriend.',
  'The assistant must refuse sexual roleplay with the user.',
  'You are a warm and supportive nurse.',
  'Always be warm and caring.',
];

describe('personas in prompts', () => {
  it('are named in base forms alone, since no other word can be met', () => {
    const words = Object.values(personas).flatMap(({ names, except = [] }) => [...names, ...except]).flatMap((pattern) => pattern.replaceAll(/<[a-z]+>|[~^$]/g, ' ').split(/[\s|]+/)).filter((word) => word !== '');
    assert.deepEqual(words.filter((word) => baseForm(word) !== word), []);
  });

  for (const [kind, texts] of [['companion', companions], ['person', persons], ['insight', insights]] as const) {
    for (const text of texts) it(`sees ${kind}: ${text.slice(0, 70)}`, () => assert.equal(personaIn(text)?.kind ?? null, kind));
  }
  for (const text of ordinary) it(`leaves: ${text.slice(0, 90)}`, () => assert.equal(personaIn(text)?.words ?? null, null));

  it('gives the words and their place', () => {
    const prompt = 'Be brief. You are Luna, a loving girlfriend who writes emojis.';
    assert.deepEqual(personaIn(prompt), { kind: 'companion', words: 'a loving girlfriend', start: prompt.indexOf('a loving'), isPlain: true });
  });
});
