/** What rules that are driven by data find with generative models, Face, Language, Speech, Translator and services that ended. */
import assert from 'node:assert/strict';
import { hardcodedKey } from '../../src/rules/hardcoded-key.js';
import { insecureTransport } from '../../src/rules/insecure-transport.js';
import { noRetentionCleanup } from '../../src/rules/no-retention-cleanup.js';
import { retiredApi } from '../../src/rules/retired-api.js';
import type { Rule } from '../../src/rules/rule.js';
import { sensitiveDataLogged } from '../../src/rules/sensitive-data-logged.js';
import { sensitiveInference } from '../../src/rules/sensitive-inference.js';
import { unboundedInput } from '../../src/rules/unbounded-input.js';
import { undeclaredService } from '../../src/rules/undeclared-service.js';
import { checkText } from '../support/check-text.js';
import { openAiCs, openAiPy, openAiTs } from './generation-clients.js';
import { marked } from './rule-tester.js';

interface Row {
  readonly rule: Rule;
  readonly name: string;
  readonly file: string;
  /** `⟦` and `⟧` stand around what is reported; without them nothing may be. */
  readonly code: string;
  /** Part of the message. */
  readonly says?: RegExp;
}

const express = "import express from 'express';\nconst app = express();\n";
const facePy = 'from azure.ai.vision.face import FaceClient\nfrom azure.ai.vision.face.models import FaceDetectionModel, FaceRecognitionModel\n\n\n';
const oldFaceCs = 'using System.Collections.Generic;\nusing System.Threading.Tasks;\nusing Microsoft.Azure.CognitiveServices.Vision.Face;\nusing Microsoft.Azure.CognitiveServices.Vision.Face.Models;\n\n';
const textPy = 'import logging\nfrom azure.ai.textanalytics import TextAnalyticsClient\n\nlog = logging.getLogger(__name__)\n\n\n';
const speechTs = "import * as sdk from 'microsoft-cognitiveservices-speech-sdk';\n\n";
// Made up, in the shape of a key.
const key = '4f1c9a7be20d46f3a8c5d7119e3b6042';

const rows: readonly Row[] = [
  /* registration */
  { rule: undeclaredService, name: 'verification of faces', file: 'src/faces.py', code: `${facePy}def same(client: FaceClient, first, second):\n    return client.⟦verify_face_to_face⟧(face_id1=first, face_id2=second)\n`, says: /need/ },
  { rule: undeclaredService, name: 'boxes around faces', file: 'src/faces.py', code: `${facePy}def count(client: FaceClient, url):\n    return client.detect_from_url(url=url, detection_model=FaceDetectionModel.DETECTION03, recognition_model=FaceRecognitionModel.RECOGNITION04, return_face_id=False)\n` },
  { rule: undeclaredService, name: 'a model of text', file: 'src/a.ts', code: `${openAiTs}export const reply = () => client.chat.completions.create({ model: 'chat', messages: [] });\n` },

  /* sensitive traits */
  { rule: sensitiveInference, name: 'the emotion of a face', file: 'src/Faces.cs', code: `${oldFaceCs}class Faces\n{\n    public Task<IList<DetectedFace>> Look(IFaceClient client, string url) =>\n        client.Face.DetectWithUrlAsync(url, returnFaceAttributes: new List<FaceAttributeType> { ⟦FaceAttributeType.Emotion⟧, FaceAttributeType.Blur });\n}\n`, says: /Azure AI Face.*emotion/ },
  { rule: sensitiveInference, name: 'how sharp a face is', file: 'src/Faces.cs', code: `${oldFaceCs}class Faces\n{\n    public Task<IList<DetectedFace>> Look(IFaceClient client, string url) =>\n        client.Face.DetectWithUrlAsync(url, returnFaceAttributes: new List<FaceAttributeType> { FaceAttributeType.Blur, FaceAttributeType.HeadPose });\n}\n` },

  /* what has ended */
  { rule: retiredApi, name: 'LUIS', file: 'src/luis.py', code: 'from azure.cognitiveservices.language.luis.runtime import LUISRuntimeClient\n\n\ndef ask(client: LUISRuntimeClient, app, text):\n    return client.prediction.⟦get_slot_prediction⟧(app, "Production", {"query": text})\n', says: /^LUIS .*ended on 2026-03-31/ },
  { rule: retiredApi, name: 'attributes of faces', file: 'src/Faces.cs', code: `${oldFaceCs}class Faces\n{\n    public Task<IList<DetectedFace>> Look(IFaceClient client, string url) =>\n        client.Face.DetectWithUrlAsync(url, returnFaceAttributes: new List<FaceAttributeType> { ⟦FaceAttributeType.Emotion⟧, FaceAttributeType.Age, FaceAttributeType.Blur });\n}\n`, says: /^The face attributes "emotion" and "age" ended on 2023-06-30/ },

  /* input without a limit */
  { rule: unboundedInput, name: 'a question to a model', file: 'src/a.ts', code: `${express}${openAiTs}app.post('/ask', async (req, res) => {\n  res.json(await client.chat.completions.⟦create⟧({ model: 'chat', messages: [{ role: 'system', content: 'You answer.' }, { role: 'user', content: req.body.question }] }));\n});\n`, says: /req\.body\.question/ },
  { rule: unboundedInput, name: 'a question to a model that is cut', file: 'src/a.ts', code: `${express}${openAiTs}app.post('/ask', async (req, res) => {\n  res.json(await client.chat.completions.create({ model: 'chat', messages: [{ role: 'user', content: req.body.question.slice(0, 2000) }] }));\n});\n` },

  /* what is logged */
  { rule: sensitiveDataLogged, name: 'a question to a model', file: 'src/a.py', code: `import logging\n${openAiPy}log = logging.getLogger(__name__)\n\n\ndef reply(question):\n    log.⟦info⟧("question: %s", question)\n    return client.chat.completions.create(model="chat", messages=[{"role": "system", "content": "You answer."}, {"role": "user", "content": question}])\n`, says: /what a person wrote/ },
  { rule: sensitiveDataLogged, name: 'a prompt with a question in it', file: 'src/a.py', code: `import logging\n${openAiPy}log = logging.getLogger(__name__)\n\n\ndef reply(question):\n    prompt = f"Answer briefly: {question}"\n    log.⟦debug⟧(prompt)\n    return client.chat.completions.create(model="chat", messages=[{"role": "user", "content": prompt}])\n`, says: /what a person wrote/ },
  { rule: sensitiveDataLogged, name: 'instructions of the program', file: 'src/a.py', code: `import logging\n${openAiPy}log = logging.getLogger(__name__)\nSYSTEM = "You answer."\n\n\ndef reply(question):\n    messages = [{"role": "system", "content": SYSTEM}, {"role": "user", "content": question}]\n    log.info("instructions: %s", SYSTEM)\n    return client.chat.completions.create(model="chat", messages=messages)\n` },
  { rule: sensitiveDataLogged, name: 'a prompt around a text that was masked', file: 'src/a.py', code: `import logging\n${openAiPy}log = logging.getLogger(__name__)\n\n\ndef retell(text):\n    masked = anonymize(text)\n    prompt = around(masked.text)\n    log.info("prompt: %s", prompt)\n    return client.chat.completions.create(model="chat", messages=[{"role": "user", "content": prompt}])\n` },
  { rule: sensitiveDataLogged, name: 'a prompt around a text as it is', file: 'src/a.py', code: `import logging\n${openAiPy}log = logging.getLogger(__name__)\n\n\ndef retell(text):\n    kept = load(text)\n    prompt = around(kept.text)\n    log.⟦info⟧("prompt: %s", prompt)\n    return client.chat.completions.create(model="chat", messages=[{"role": "user", "content": prompt}])\n`, says: /what a person wrote/ },
  { rule: sensitiveDataLogged, name: 'a score in a prompt', file: 'src/a.py', code: `import logging\n${openAiPy}log = logging.getLogger(__name__)\n\n\ndef reply(data):\n    prompt = f"Score: {data.score} of 100. Write a sentence."\n    log.info("writing for %d", data.score)\n    return client.chat.completions.create(model="chat", messages=[{"role": "user", "content": prompt}])\n` },
  { rule: sensitiveDataLogged, name: 'a prompt that is written in the program', file: 'src/a.py', code: `import logging\n${openAiPy}log = logging.getLogger(__name__)\n\n\ndef ping():\n    messages = [{"role": "user", "content": "Say hello."}]\n    log.info(messages[0]["content"])\n    return client.chat.completions.create(model="chat", messages=messages)\n` },
  { rule: sensitiveDataLogged, name: 'personal data that was found', file: 'src/a.py', code: `${textPy}def redact(client: TextAnalyticsClient, texts):\n    for document in client.recognize_pii_entities(texts):\n        for entity in document.entities:\n            log.⟦info⟧("found %s", entity.text)\n`, says: /recognize-pii-entities/ },
  { rule: sensitiveDataLogged, name: 'kinds of personal data', file: 'src/a.py', code: `${textPy}def redact(client: TextAnalyticsClient, texts):\n    for document in client.recognize_pii_entities(texts):\n        for entity in document.entities:\n            log.info("found %s", entity.category)\n` },

  { rule: sensitiveDataLogged, name: 'personal data of a moderated text', file: 'src/a.py', code: `from azure.cognitiveservices.vision.contentmoderator import ContentModeratorClient\n\n\ndef screen(client: ContentModeratorClient, text):\n    screened = client.text_moderation.screen_text("text/plain", text, pii=True)\n    log.⟦info⟧("found %s", screened.pii.email)\n`, says: /\bpersonal data\b/ },

  /* what stays */
  { rule: noRetentionCleanup, name: 'a face that several operations of one name delete', file: 'src/enroll.go', code: `package staff\n\nimport (\n\t"context"\n\n\t"github.com/Azure/azure-sdk-for-go/services/cognitiveservices/v1.0/face"\n)\n\nfunc Enroll(ctx context.Context, client face.PersonGroupPersonClient, person uuid.UUID, picture face.ImageURL) {\n\tclient.⟦AddFaceFromURL⟧(ctx, "staff", person, picture, "", nil, face.Detection03)\n}\n`, says: /Calling DeleteFace or Delete when/ },
  { rule: noRetentionCleanup, name: 'a thread', file: 'src/a.py', code: `${openAiPy}def start(text):\n    return client.beta.threads.⟦create⟧(messages=[{"role": "user", "content": text}])\n`, says: /thread/ },
  { rule: noRetentionCleanup, name: 'messages of a thread', file: 'src/talk.py', code: 'from azure.ai.agents import AgentsClient\n\n\ndef talk(client: AgentsClient):\n    return client.threads.⟦create⟧()\n', says: /the messages of the thread until they are deleted, and nothing in this workspace deletes them/ },
  { rule: noRetentionCleanup, name: 'a thread that is deleted', file: 'src/a.py', code: `${openAiPy}def start(text):\n    thread = client.beta.threads.create(messages=[{"role": "user", "content": text}])\n    run(thread)\n    client.beta.threads.delete(thread.id)\n` },

  /* keys and transport */
  { rule: hardcodedKey, name: 'a key of a model', file: 'src/a.ts', code: `import { AzureOpenAI } from 'openai';\n\nexport const client = new AzureOpenAI({ endpoint, apiVersion: '2024-10-21', apiKey: ⟦'${key}'⟧ });\n` },
  { rule: hardcodedKey, name: 'a key of speech', file: 'src/a.ts', code: `${speechTs}export const config = sdk.SpeechConfig.fromSubscription(⟦'${key}'⟧, 'westeurope');\n` },
  { rule: hardcodedKey, name: 'a key in a header', file: 'src/a.ts', code: `export const reply = (body: string) => fetch('https://shop.openai.azure.com/openai/deployments/chat/chat/completions?api-version=2024-10-21', { method: 'POST', headers: { 'api-key': ⟦'${key}'⟧ }, body });\n` },
  { rule: hardcodedKey, name: 'a key from the environment', file: 'src/a.ts', code: "import { AzureOpenAI } from 'openai';\n\nexport const client = new AzureOpenAI({ endpoint, apiVersion: '2024-10-21', apiKey: process.env['AZURE_OPENAI_KEY'] });\n" },
  { rule: insecureTransport, name: 'a model over plain HTTP', file: 'src/a.ts', code: "import { AzureOpenAI } from 'openai';\n\nexport const client = new AzureOpenAI({ endpoint: ⟦'http://shop.openai.azure.com'⟧, apiVersion: '2024-10-21', azureADTokenProvider });\n" },
  { rule: insecureTransport, name: 'a model over HTTPS', file: 'src/Bot.cs', code: `${openAiCs}class Bot\n{\n    private readonly ChatClient chat = new AzureOpenAIClient(new System.Uri("https://shop.openai.azure.com"), new DefaultAzureCredential()).GetChatClient("chat");\n\n    public Task Reply(string text) => chat.CompleteChatAsync(new UserChatMessage(text));\n}\n` },
];

describe('rules with every service', () => {
  for (const { rule, name, file, code: text, says } of rows) {
    const { code, spans } = marked(text);
    it(`${rule.id} ${spans.length === 0 ? 'is silent on' : 'reports'} ${name} (${file})`, async () => {
      const { findings, calls } = await checkText([rule], { [file]: code }, { workspace: true });
      assert.deepEqual(calls.file.program.problems, []);
      assert.notEqual(calls.calls.length + calls.constructions.length, 0, 'the code reaches a service');
      assert.deepEqual([...findings].sort((a, b) => a.span.start - b.span.start).map(({ span }) => code.slice(span.start, span.end)), spans.map(([start, end]) => code.slice(start, end)));
      for (const { message } of findings) assert.match(message, says ?? /./);
    });
  }
});
