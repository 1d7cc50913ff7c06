import { testCalls } from './expect-calls.js';

const python = (lines: string): Readonly<Record<string, string>> => ({ 'a.py': `from azure.ai.projects import AIProjectClient\nproject = AIProjectClient(endpoint=url, credential=credential)\n${lines}\n` });
const js = (lines: string): string => `import { AIProjectClient } from '@azure/ai-projects';\nconst project = new AIProjectClient(url, credential);\n${lines}\n`;
const csharp = (lines: string): Readonly<Record<string, string>> => ({ 'A.cs': `using Azure.AI.Projects;\nusing Azure.AI.Inference;\nclass A { async Task Main(Uri url) { var project = new AIProjectClient(url, new DefaultAzureCredential()); ${lines} } }\n` });

describe('clients of model inference', () => {
  describe('come out of clients of projects, which is a call of its own', () => {
    testCalls([
      { name: 'in Python, for conversations', code: python('chat = project.inference.get_chat_completions_client()\nchat.complete(model="m", messages=messages)'), calls: ['ai-projects-agents/get-openai-client @ get_chat_completions_client', 'ai-inference/chat-complete @ complete'] },
      { name: 'in Python, in a statement that closes', code: python('with project.inference.get_chat_completions_client() as chat:\n    chat.complete(model="m", messages=messages)'), calls: ['ai-projects-agents/get-openai-client @ get_chat_completions_client', 'ai-inference/chat-complete @ complete'] },
      { name: 'in Python, for vectors', code: python('project.inference.get_embeddings_client().embed(input=texts)\nproject.inference.get_image_embeddings_client().embed(input=images)'), calls: ['ai-projects-agents/get-openai-client @ get_embeddings_client', 'ai-inference/embed @ embed', 'ai-projects-agents/get-openai-client @ get_image_embeddings_client', 'ai-inference/embed-image @ embed'] },
      { name: 'in JavaScript', code: js("const chat = project.inference.chatCompletions();\nawait chat.post({ body: { model: 'm', messages } });\nawait project.inference.embeddings().post({ body: { input } });\nawait project.inference.imageEmbeddings().post({ body: { input } });"), calls: ['ai-projects-agents/get-openai-client @ chatCompletions', 'ai-inference/chat-complete @ post', 'ai-projects-agents/get-openai-client @ embeddings', 'ai-inference/embed @ post', 'ai-projects-agents/get-openai-client @ imageEmbeddings', 'ai-inference/embed-image @ post'] },
      { name: 'in C#', code: csharp('var chat = project.GetChatCompletionsClient(); await chat.CompleteAsync(options); project.GetEmbeddingsClient().Embed(texts);'), calls: ['ai-projects-agents/get-openai-client @ GetChatCompletionsClient', 'ai-inference/chat-complete @ CompleteAsync', 'ai-projects-agents/get-openai-client @ GetEmbeddingsClient', 'ai-inference/embed @ Embed'] },
    ]);
  });

  describe('are reached by requests', () => {
    testCalls([
      { name: 'at a host that services share', code: "await fetch('https://r.services.ai.azure.com/models/embeddings?api-version=2024-05-01-preview', { method: 'POST', body });\nawait fetch('https://r.services.ai.azure.com/anthropic/v1/messages', { method: 'POST', body });\n", calls: ["ai-inference/embed @ 'https://r.services.ai.azure.com/models/embeddings?api-version=2024-05-01-preview'", "ai-inference/claude-messages @ 'https://r.services.ai.azure.com/anthropic/v1/messages'"] },
      { name: 'in Go, by a format without fields', code: { 'main.go': 'package main\n\nimport (\n\t"fmt"\n\t"net/http"\n)\n\nfunc run(client *http.Client) {\n\treq, _ := http.NewRequest("GET", fmt.Sprintf("https://r.services.ai.azure.com/models/info"), nil)\n\tclient.Do(req)\n}\n' }, calls: ['ai-inference/model-info @ "https://r.services.ai.azure.com/models/info"'] },
      { name: 'at an unknown host, by the path of conversations', code: "await fetch(`${endpoint}/models/chat/completions?api-version=2024-05-01-preview`, { method: 'POST', body });\n", calls: ['ai-inference/chat-complete @ `${endpoint}/models/chat/completions?api-version=2024-05-01-preview`'] },
    ]);
  });

  describe('have paths that others have as well', () => {
    testCalls([
      { name: 'at an unknown host', code: "await fetch(`${proxy}/anthropic/v1/messages`, { method: 'POST', body });\nawait fetch(`${base}/models/info`);\nawait fetch('/models/embeddings', { method: 'POST', body });\n", calls: [] },
      { name: 'at the host of another', code: "await fetch('https://llm.contoso.com/anthropic/v1/messages', { method: 'POST', body });\nawait fetch('https://llm.contoso.com/models/info');\n", calls: [] },
    ]);
  });
});
