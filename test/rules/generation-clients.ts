/** Beginnings of programs that call generative models, for the tables of rules on prompts and answers. */

export const openAiTs = "import { AzureOpenAI } from 'openai';\n\nconst client = new AzureOpenAI({ endpoint, apiVersion: '2024-10-21', azureADTokenProvider });\n\n";
export const openAiPy = 'from openai import AzureOpenAI\n\nclient = AzureOpenAI(azure_endpoint=ENDPOINT, api_version="2024-10-21", azure_ad_token_provider=token)\n\n\n';
export const openAiCs = 'using System.ClientModel;\nusing System.Collections.Generic;\nusing System.Threading.Tasks;\nusing Azure.AI.OpenAI;\nusing Azure.Identity;\nusing OpenAI.Chat;\n\n';
export const openAiJava = 'package shop;\n\nimport com.azure.ai.openai.OpenAIClient;\nimport com.azure.ai.openai.models.*;\nimport java.util.*;\n\n';
export const openAiGo = 'package shop\n\nimport (\n\t"context"\n\n\t"github.com/Azure/azure-sdk-for-go/sdk/ai/azopenai"\n\t"github.com/Azure/azure-sdk-for-go/sdk/azcore/to"\n)\n\n';
