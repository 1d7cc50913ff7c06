import { loggingEnabled } from '../../src/rules/logging-enabled.js';
import { openAiCs, openAiJava, openAiPy, openAiTs } from './generation-clients.js';
import { testRule, type Expected, type ExpectedFix } from './rule-tester.js';

const off = (what: 'logging' | 'storage', changes: ExpectedFix['changes'] | null): Pick<Expected, 'fixes'> => (changes === null ? {} : { fixes: [{ title: `Switch the ${what} off`, changes, safe: true }] });

/** @param places `line:column text` of the call and of the value. */
function passed(argument: string, what: 'logging' | 'storage', operation: string, service: string, places: readonly [string, string], changes: ExpectedFix['changes'] | null): Expected {
  return {
    message: `${argument} set to ${places[1].slice(places[1].indexOf(' ') + 1)} switches ${what} of content on for ${operation} (${service}). Leaving it out clears it.`,
    evidence: [`${places[0]} – The call that it is for.`, `${places[1]} – The value that switches it on.`],
    ...off(what, changes),
  };
}

function called(member: string, place: string, changes: ExpectedFix['changes'] | null): Expected {
  return { message: `${member} switches logging of content on in Azure AI Speech, which is off without it. Leaving the call out clears it.`, evidence: [`${place} – The call that it is for.`], ...off('logging', changes) };
}

const AOAI = 'Azure OpenAI';
const LANG = 'Azure AI Language';
const OPT_OUT = 'loggingOptOut (disableServiceLogs)';
const speechTs = "import * as sdk from 'microsoft-cognitiveservices-speech-sdk';\n\n";
const speechPy = 'import azure.cognitiveservices.speech as speechsdk\n\n\n';
const speechCs = 'using Microsoft.CognitiveServices.Speech;\n\n';
const speechJava = 'import com.microsoft.cognitiveservices.speech.*;\n\n';
const speechGo = 'package voices\n\nimport (\n\t"github.com/Microsoft/cognitive-services-speech-sdk-go/speech"\n)\n\n';
const textTs = "import { TextAnalyticsClient } from '@azure/ai-text-analytics';\n\n";
const textPy = 'from azure.ai.textanalytics import TextAnalyticsClient\n\n\n';
const textJava = 'import com.azure.ai.textanalytics.TextAnalyticsClient;\nimport com.azure.ai.textanalytics.models.*;\n\n';
const PII = "'https://texts.cognitiveservices.azure.com/text/analytics/v3.1/entities/recognition/pii?loggingOptOut=false'";

testRule(loggingEnabled, {
  invalid: [
    { name: 'a stored completion', code: `${openAiTs}export const reply = (text: string) => client.chat.completions.create({ model: 'chat', store: ⟦true⟧, messages: [{ role: 'user', content: text }] });\n`, findings: [passed('store', 'storage', 'chat-completions', AOAI, ['5:64 create', '5:95 true'], [["store: true, ", '']])] },
    { name: 'a stored completion whose options stand apart', code: `${openAiTs}const options = { model: 'chat', store: ⟦true⟧ };\nexport const reply = (text: string) => client.chat.completions.create({ ...options, messages: [{ role: 'user', content: text }] });\n`, findings: [passed('store', 'storage', 'chat-completions', AOAI, ['6:64 create', '5:41 true'], [[", store: true", '']])] },
    { name: 'a stored completion', language: 'python', code: `${openAiPy}def reply(text):\n    return client.chat.completions.create(model="chat", store=⟦True⟧, messages=[{"role": "user", "content": text}])\n`, findings: [passed('store', 'storage', 'chat-completions', AOAI, ['7:36 create', '7:63 True'], [['store=True, ', '']])] },
    { name: 'a stored completion', language: 'csharp', code: `${openAiCs}class Bot\n{\n    private readonly ChatClient chat = new AzureOpenAIClient(endpoint, new DefaultAzureCredential()).GetChatClient("chat");\n\n    public Task Reply(List<ChatMessage> messages) => chat.CompleteChatAsync(messages, new ChatCompletionOptions { StoredOutputEnabled = ⟦true⟧ });\n}\n`, findings: [passed('store', 'storage', 'chat-completions', AOAI, ['12:59 CompleteChatAsync', '12:137 true'], [['StoredOutputEnabled = true', '']])] },
    { name: 'logs of a search for personal data', code: `${textTs}export const redact = (client: TextAnalyticsClient, texts: string[]) => client.recognizePiiEntities(texts, 'en', { disableServiceLogs: ⟦false⟧ });\n`, findings: [passed(OPT_OUT, 'logging', 'recognize-pii-entities', LANG, ['3:80 recognizePiiEntities', '3:136 false'], [['disableServiceLogs: false', '']])] },
    { name: 'logs of a search for personal data', language: 'python', code: `${textPy}def redact(client: TextAnalyticsClient, texts):\n    return client.recognize_pii_entities(texts, disable_service_logs=⟦False⟧)\n`, findings: [passed(OPT_OUT, 'logging', 'recognize-pii-entities', LANG, ['5:19 recognize_pii_entities', '5:70 False'], [[', disable_service_logs=False', '']])] },
    { name: 'logs of a search for personal data', language: 'java', code: `${textJava}class Redaction {\n    PiiEntityCollection redact(TextAnalyticsClient client, String text) {\n        return client.recognizePiiEntities(text, "en", new RecognizePiiEntitiesOptions().setDisableServiceLogs(⟦false⟧));\n    }\n}\n`, findings: [passed(OPT_OUT, 'logging', 'recognize-pii-entities', LANG, ['6:23 recognizePiiEntities', '6:112 false'], [['.setDisableServiceLogs(false)', '']])] },
    {
      name: 'logs of utterances, where nothing says what holds without the argument',
      language: 'python',
      code: 'from azure.cognitiveservices.language.luis.runtime import LUISRuntimeClient\n\n\ndef intent(client: LUISRuntimeClient, app, request):\n    return client.prediction.get_slot_prediction(app, "production", request, show_all_intents=True, log=⟦True⟧)\n',
      findings: [{ ...passed('log', 'logging', 'get-prediction', 'LUIS', ['5:30 get_slot_prediction', '5:105 True'], [['log=True', 'log=False']]), message: 'log set to True switches logging of content on for get-prediction (LUIS). Passing the opposite clears it.' }],
    },
    {
      name: 'an option at the end of a line, which goes with the comma before it',
      language: 'python',
      code: `${openAiPy}def reply(text):\n    return client.chat.completions.create(model="chat", store=⟦True⟧,\n                                          messages=[{"role": "user", "content": text}])\n`,
      findings: [passed('store', 'storage', 'chat-completions', AOAI, ['7:36 create', '7:63 True'], [[', store=True', '']])],
    },
    { name: 'logs in the address of a request', code: `export const redact = (body: string) => fetch(${PII.replace('loggingOptOut=false', 'loggingOptOut=⟦false⟧')}, { method: 'POST', body });\n`, findings: [passed(OPT_OUT, 'logging', 'recognize-pii-entities', LANG, [`1:47 ${PII}`, '1:149 false'], [['?loggingOptOut=false', '']])] },
    { name: 'audio that is logged', code: `${speechTs}export function setUp(key: string) {\n  const config = sdk.SpeechConfig.fromSubscription(key, 'westeurope');\n  config.⟦enableAudioLogging⟧();\n  return new sdk.SpeechRecognizer(config);\n}\n`, findings: [called('enableAudioLogging', '5:10 enableAudioLogging', [['  config.enableAudioLogging();\n', '']])] },
    { name: 'audio that is logged', language: 'python', code: `${speechPy}def set_up(key):\n    config = speechsdk.SpeechConfig(subscription=key, region="westeurope")\n    config.⟦enable_audio_logging⟧()\n    return speechsdk.SpeechRecognizer(speech_config=config)\n`, findings: [called('enable_audio_logging', '6:12 enable_audio_logging', [['    config.enable_audio_logging()\n', '']])] },
    { name: 'audio that is logged', language: 'csharp', code: `${speechCs}class Ears\n{\n    SpeechRecognizer Make(string key)\n    {\n        var config = SpeechConfig.FromSubscription(key, "westeurope");\n        config.⟦EnableAudioLogging⟧();\n        return new SpeechRecognizer(config);\n    }\n}\n`, findings: [called('EnableAudioLogging', '8:16 EnableAudioLogging', [['        config.EnableAudioLogging();\n', '']])] },
    { name: 'audio that is logged', language: 'java', code: `${speechJava}class Ears {\n    SpeechRecognizer make(String key) {\n        SpeechConfig config = SpeechConfig.fromSubscription(key, "westeurope");\n        config.⟦enableAudioLogging⟧();\n        return new SpeechRecognizer(config);\n    }\n}\n`, findings: [called('enableAudioLogging', '6:16 enableAudioLogging', [['        config.enableAudioLogging();\n', '']])] },
    { name: 'audio that is logged', language: 'go', code: `${speechGo}func SetUp(key string) error {\n\tconfig, err := speech.NewSpeechConfigFromSubscription(key, "westeurope")\n\tif err != nil {\n\t\treturn err\n\t}\n\treturn config.⟦EnableAudioLogging⟧()\n}\n`, findings: [called('EnableAudioLogging', '12:16 EnableAudioLogging', null)] },
    { name: 'audio of a short request', code: "export const listen = (body: Blob) => fetch('https://westeurope.stt.speech.microsoft.com/speech/recognition/conversation/cognitiveservices/v1?language=en-US&storeAudio=⟦true⟧', { method: 'POST', body });\n", findings: [passed('storeAudio', 'logging', 'speech-to-text', 'Azure AI Speech', ["1:45 'https://westeurope.stt.speech.microsoft.com/speech/recognition/conversation/cognitiveservices/v1?language=en-US&storeAudio=true'", '1:169 true'], [['&storeAudio=true', '']])] },
  ],
  valid: [
    { name: 'a completion that is not stored', code: `${openAiTs}export const reply = (text: string) => client.chat.completions.create({ model: 'chat', store: false, messages: [{ role: 'user', content: text }] });\n` },
    { name: 'a completion that does not say', code: `${openAiTs}export const reply = (text: string) => client.chat.completions.create({ model: 'chat', messages: [{ role: 'user', content: text }] });\n` },
    { name: 'what somebody else decides', code: `${openAiTs}export const reply = (text: string, store: boolean) => client.chat.completions.create({ model: 'chat', store, messages: [{ role: 'user', content: text }] });\n` },
    { name: 'a property of the same name elsewhere', code: `${openAiTs}export const settings = { store: true };\nexport const reply = (text: string) => client.chat.completions.create({ model: 'chat', messages: [{ role: 'user', content: text }] });\n` },
    { name: 'logs that are off', code: `${textTs}export const redact = (client: TextAnalyticsClient, texts: string[]) => client.recognizePiiEntities(texts, 'en', { disableServiceLogs: true });\n` },
    { name: 'logs where they are on by themselves', code: `${textTs}export const judge = (client: TextAnalyticsClient, texts: string[]) => client.analyzeSentiment(texts, 'en', { disableServiceLogs: false });\n` },
    { name: 'a search for personal data that does not say', language: 'python', code: `${textPy}def redact(client: TextAnalyticsClient, texts):\n    return client.recognize_pii_entities(texts, language="en")\n` },
    { name: 'a completion that is not stored', language: 'python', code: `${openAiPy}def reply(text):\n    return client.chat.completions.create(model="chat", store=False, messages=[{"role": "user", "content": text}])\n` },
    { name: 'logs in the address of a request that are off', code: `export const redact = (body: string) => fetch(${PII.replace('false', 'true')}, { method: 'POST', body });\n` },
    { name: 'audio that is not logged', language: 'python', code: `${speechPy}def set_up(key):\n    config = speechsdk.SpeechConfig(subscription=key, region="westeurope")\n    return speechsdk.SpeechRecognizer(speech_config=config)\n` },
    { name: 'audio that is not logged', language: 'csharp', code: `${speechCs}class Ears\n{\n    SpeechRecognizer Make(string key) => new SpeechRecognizer(SpeechConfig.FromSubscription(key, "westeurope"));\n}\n` },
    { name: 'a completion', language: 'java', code: `${openAiJava}class Bot {\n    ChatCompletions reply(OpenAIClient client, List<ChatRequestMessage> messages) {\n        return client.getChatCompletions("chat", new ChatCompletionsOptions(messages));\n    }\n}\n` },
    { name: 'a method of the same name on something else', language: 'go', code: `${speechGo}type recorder struct{}\n\nfunc (recorder) EnableAudioLogging() {}\n\nfunc SetUp(key string) {\n\trecorder{}.EnableAudioLogging()\n\tspeech.NewSpeechConfigFromSubscription(key, "westeurope")\n}\n` },
  ],
});
