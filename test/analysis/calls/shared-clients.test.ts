import { testCalls } from './expect-calls.js';

const js = (making: string, imports = 'OpenAI, { AzureOpenAI }'): string => `import ${imports} from 'openai';\n${making}\nawait client.chat.completions.create({ model: 'm', messages });\n`;
const python = (lines: string, call = 'client.chat.completions.create(model="m", messages=messages)'): Readonly<Record<string, string>> => ({ 'a.py': `${lines}\n${call}\n` });
const csharp = (making: string): Readonly<Record<string, string>> => ({ 'A.cs': `using OpenAI;\nusing OpenAI.Chat;\nusing Azure.AI.OpenAI;\nusing System.ClientModel;\nclass A { async Task Main(string key, IConfiguration settings) { ${making} await client.CompleteChatAsync("hi"); } }\n` });
const java = (making: string): Readonly<Record<string, string>> => ({ 'A.java': `package p;\nimport com.openai.client.OpenAIClient;\nimport com.openai.client.okhttp.OpenAIOkHttpClient;\nimport com.openai.azure.credential.AzureApiKeyCredential;\nclass A { void main(String key, Object params) { ${making} client.chat().completions().create(params); } }\n` });
const go = (making: string): Readonly<Record<string, string>> => ({ 'main.go': `package main\n\nimport (\n\t"github.com/openai/openai-go"\n\t"github.com/openai/openai-go/azure"\n\t"github.com/openai/openai-go/option"\n)\n\nfunc run(endpoint string, key string) {\n\tclient := openai.NewClient(${making})\n\tclient.Chat.Completions.New(ctx, params)\n}\n` });

const sure = ['azure-openai/chat-completions @ create'];
const likely = ['~azure-openai/chat-completions @ create'];
const open = ['~azure-openai/? @ create'];

describe('clients of packages that reach several vendors', () => {
  describe('reach Azure', () => {
    testCalls([
      { name: 'by the class', code: js('const client = new AzureOpenAI({ endpoint, apiKey });'), calls: sure },
      { name: 'by a host in a template', code: js('const client = new OpenAI({ baseURL: `https://${name}.openai.azure.com/openai/v1/`, apiKey });'), calls: sure },
      { name: 'by a host in a constant', code: js("const base = 'https://contoso.openai.azure.com';\nconst client = new OpenAI({ baseURL: base + '/openai/v1/', apiKey });"), calls: sure },
      { name: 'by a host behind spread options', code: js('const common = { apiKey };\nconst url = `https://${name}.openai.azure.com`;\nconst client = new OpenAI({ ...common, baseURL: `${url}/openai/deployments/${d}` });'), calls: sure },
      { name: 'by the header of its key', code: js("const client = new OpenAI({ baseURL: url, defaultHeaders: { 'api-key': key } });"), calls: sure },
      { name: 'by an API version', code: js("const client = new OpenAI({ baseURL: url, defaultQuery: { 'api-version': version } });"), calls: sure },
      { name: 'by a token of its identity', code: js("const client = new OpenAI({ baseURL: url, apiKey: getBearerTokenProvider(new DefaultAzureCredential(), scope) });", 'OpenAI').replace('import', "import { DefaultAzureCredential, getBearerTokenProvider } from '@azure/identity';\nimport"), calls: sure },
      { name: 'in Python, by the endpoint', code: python('from openai import OpenAI\nclient = OpenAI(base_url="https://contoso.services.ai.azure.com/openai/v1/", api_key=key)'), calls: sure },
      { name: 'in Python, by a token provider', code: python('from openai import AsyncOpenAI\nfrom azure.identity.aio import DefaultAzureCredential, get_bearer_token_provider\ntokens = get_bearer_token_provider(DefaultAzureCredential(), "https://cognitiveservices.azure.com/.default")\nclient = AsyncOpenAI(base_url=url, api_key=tokens)'), calls: sure },
      { name: 'in Python, by the type that the module is told', code: python('import openai\nopenai.api_type = "azure"\nopenai.api_base = endpoint', 'openai.chat.completions.create(model="m", messages=messages)'), calls: sure },
      { name: 'in Python, by the type in the environment', code: python('import os\nimport openai\nos.environ["OPENAI_API_TYPE"] = "azure"', 'openai.chat.completions.create(model="m", messages=messages)'), calls: sure },
      { name: 'in Python, by the endpoint of the module', code: python('import openai\nopenai.api_base = "https://contoso.openai.azure.com"', 'openai.ChatCompletion.create(engine="m", messages=messages)'), calls: sure },
      { name: 'in Python, by an argument of the call', code: python('from openai import ChatCompletion', 'ChatCompletion.create(engine="m", messages=messages)'), calls: sure },
      { name: 'in Python, by the type in another file', code: { 'setup_ai.py': 'import openai\nopenai.api_type = "azure"\n', 'a.py': 'import openai\nimport setup_ai\nopenai.chat.completions.create(model="m", messages=messages)\n' }, calls: sure },
      { name: 'in C#, by the endpoint of the options', code: csharp('var client = new ChatClient("m", new ApiKeyCredential(key), new OpenAIClientOptions { Endpoint = new Uri("https://contoso.openai.azure.com/openai/v1/") });'), calls: ['azure-openai/chat-completions @ CompleteChatAsync'] },
      { name: 'in C#, handed out by the client of Azure', code: csharp('var client = new AzureOpenAIClient(new Uri(settings["Url"]), new ApiKeyCredential(key)).GetChatClient("m");'), calls: ['azure-openai/chat-completions @ CompleteChatAsync'] },
      { name: 'in Java, by the endpoint of the builder', code: java('OpenAIClient client = OpenAIOkHttpClient.builder().baseUrl("https://contoso.openai.azure.com/openai/v1/").apiKey(key).build();'), calls: sure },
      { name: 'in Java, by the credential of the builder', code: java('OpenAIClient client = OpenAIOkHttpClient.builder().baseUrl(System.getProperty("url")).credential(AzureApiKeyCredential.create(key)).build();'), calls: sure },
      { name: 'in Go, by an option', code: go('azure.WithEndpoint(endpoint, version), azure.WithAPIKey(key)'), calls: ['azure-openai/chat-completions @ New'] },
      { name: 'in Go, by the base URL', code: go('option.WithBaseURL("https://contoso.openai.azure.com/openai/v1/"), option.WithAPIKey(key)'), calls: ['azure-openai/chat-completions @ New'] },
    ]);
  });

  describe('are likely to reach Azure', () => {
    testCalls([
      { name: 'by the name of a setting', code: js('const client = new OpenAI({ baseURL: process.env.AZURE_OPENAI_ENDPOINT, apiKey });'), calls: likely },
      { name: 'by the name of a property', code: js('const client = new OpenAI({ baseURL: settings.azureEndpoint, apiKey });'), calls: likely },
      { name: 'by the path behind an unknown host', code: js('const client = new OpenAI({ baseURL: `${endpoint}/openai/v1/`, apiKey });'), calls: likely },
      { name: 'in Python, by a setting on the way', code: python('import os\nfrom openai import OpenAI\ndef endpoint():\n    return os.environ["AZURE_OPENAI_ENDPOINT"]\nclient = OpenAI(base_url=endpoint(), api_key=key)'), calls: likely },
      { name: 'in Python, through a parameter', code: python('import os\nfrom openai import OpenAI\ndef make(url):\n    return OpenAI(base_url=url, api_key=key)\nclient = make(os.environ["AZURE_OPENAI_ENDPOINT"])'), calls: likely },
      { name: 'in C#, by the name of a setting', code: csharp('var client = new ChatClient("m", new ApiKeyCredential(key), new OpenAIClientOptions { Endpoint = new Uri(settings["AzureOpenAI:Endpoint"]) });'), calls: ['~azure-openai/chat-completions @ CompleteChatAsync'] },
      { name: 'only the type, where the program makes a client of Azure', code: { 'make.ts': "import { AzureOpenAI } from 'openai';\nexport const service = new Service(new AzureOpenAI({ endpoint }));\n", 'a.ts': "import type OpenAI from 'openai';\nimport './make.js';\nexport async function ask(client: OpenAI) {\n  await client.chat.completions.create({ model: 'm', messages });\n}\n" }, calls: likely },
    ]);
  });

  describe('are told apart from others', () => {
    testCalls([
      { name: 'without an endpoint', code: js('const client = new OpenAI({ apiKey });'), calls: [] },
      { name: 'without arguments', code: js('const client = new OpenAI();'), calls: [] },
      { name: 'by a foreign host', code: js("const client = new OpenAI({ baseURL: 'https://api.groq.com/openai/v1', apiKey });"), calls: [] },
      { name: 'by a local host', code: js("const client = new OpenAI({ baseURL: 'http://localhost:11434/v1', apiKey });"), calls: [] },
      { name: 'by a default', code: js("const client = new OpenAI({ baseURL: process.env.BASE_URL ?? 'https://api.openai.com/v1', apiKey });"), calls: [] },
      { name: 'with a key out of a vault of Azure', code: js("const client = new OpenAI({ apiKey: (await new SecretClient(url, new DefaultAzureCredential()).getSecret('openai')).value });"), calls: [] },
      { name: 'in Python, without an endpoint', code: python('from openai import OpenAI\nclient = OpenAI(api_key=key)'), calls: [] },
      { name: 'in Python, a module that is told nothing', code: python('import openai\nopenai.api_key = key', 'openai.chat.completions.create(model="m", messages=messages)'), calls: [] },
      { name: 'in Python, a type that is told nothing', code: python('import openai\nopenai.api_key = key', 'openai.ChatCompletion.create(model="m", messages=messages)'), calls: [] },
      { name: 'in C#, without an endpoint', code: csharp('var client = new ChatClient("m", key);'), calls: [] },
      { name: 'in C#, handed out by the public client', code: csharp('var client = new OpenAIClient(key).GetChatClient("m");'), calls: [] },
      { name: 'in Java, without an endpoint', code: java('OpenAIClient client = OpenAIOkHttpClient.builder().apiKey(key).build();'), calls: [] },
      { name: 'in Go, without options of Azure', code: go('option.WithAPIKey(key)'), calls: [] },
      { name: 'in a parameter that is given one', code: "import OpenAI from 'openai';\nasync function ask(client: OpenAI) { await client.chat.completions.create({}); }\nawait ask(new OpenAI({ apiKey }));\n", calls: [] },
      { name: 'only the type, in a program that makes clients of others', code: { 'make.ts': "import OpenAI from 'openai';\nexport const service = new Service(new OpenAI({ apiKey }));\n", 'a.ts': "import type OpenAI from 'openai';\nimport './make.js';\nexport async function ask(client: OpenAI) {\n  await client.chat.completions.create({ model: 'm', messages });\n}\n" }, calls: [] },
      { name: 'only the type, in a file without a word of Azure', code: "import type OpenAI from 'openai';\nexport async function ask(client: OpenAI) {\n  await client.chat.completions.create({ model: 'm', messages });\n}\n", calls: [] },
      { name: 'by the URL of a request', code: "await fetch('https://api.groq.com/openai/v1/chat/completions', { method: 'POST', body });\nawait fetch('https://api.openai.com/v1/chat/completions', { method: 'POST', body });\n", calls: [] },
    ]);
  });

  describe('stay open where nothing tells', () => {
    testCalls([
      { name: 'an endpoint that only configuration knows', code: js('const client = new OpenAI({ baseURL: settings.url, apiKey });'), calls: open },
      { name: 'options that come from elsewhere', code: js('const client = new OpenAI(options);'), calls: open },
      { name: 'in Python, keyword arguments that come from elsewhere', code: python('from openai import OpenAI\nclient = OpenAI(**settings)'), calls: open },
      { name: 'in Python, a type that only configuration knows', code: python('import os\nimport openai\nopenai.api_type = os.environ["KIND"]\nopenai.api_base = os.environ["URL"]', 'openai.chat.completions.create(model="m", messages=messages)'), calls: open },
      { name: 'only the type, in a file that speaks of Azure', code: "import type OpenAI from 'openai';\n// AZURE_OPENAI_ENDPOINT is read by the caller.\nexport async function ask(client: OpenAI) {\n  await client.chat.completions.create({ model: 'm', messages });\n}\n", calls: open },
      { name: 'but not for members that the catalogue lacks', code: "import OpenAI from 'openai';\nconst client = new OpenAI({ baseURL: settings.url, apiKey });\nawait client.chat.completions.dream({});\n", calls: [] },
    ]);
  });
});
