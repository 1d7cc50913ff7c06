/** Characters that readers of the magazine write with. */
import { DefaultAzureCredential, getBearerTokenProvider } from '@azure/identity';
import express from 'express';
import { AzureOpenAI } from 'openai';

const azureADTokenProvider = getBearerTokenProvider(new DefaultAzureCredential(), 'https://cognitiveservices.azure.com/.default');
const client = new AzureOpenAI({ endpoint: process.env['OPENAI_ENDPOINT'] ?? '', apiVersion: '2024-10-21', azureADTokenProvider });
const app = express();

/** The column of the house. */
export async function answerLetter(letter: string): Promise<string> {
  const answer = await client.chat.completions.create({
    model: 'chat',
    max_completion_tokens: 400,
    store: true, // expect: logging-enabled
    messages: [
      { role: 'system', content: 'You are Vera, a devoted girlfriend who answers letters of readers.' }, // expect: prohibited-chatbot
      { role: 'user', content: letter.slice(0, 2000) },
    ],
  });
  return answer.choices[0]?.message.content ?? '';
}

/** A headline for an article of the house. */
export async function headline(article: { readonly summary: string }): Promise<string> {
  const messages = [{ role: 'user' as const, content: `Write a headline for: ${article.summary}` }];
  const answer = await client.chat.completions.create({ model: 'chat', messages }); // expect: unbounded-output
  return answer.choices[0]?.message.content ?? '';
}

app.post('/characters', async (request, response) => {
  const persona = String(request.body.persona).slice(0, 500);
  const answer = await client.chat.completions.create({
    model: 'chat',
    max_completion_tokens: 400,
    messages: [
      { role: 'system', content: persona }, // expect: user-made-chatbot
      { role: 'user', content: 'Introduce yourself.' },
    ],
  });
  response.json({ text: answer.choices[0]?.message.content });
});
