import { testCalls, type CallCase } from '../expect-calls.js';

const chat = 'azure-openai/chat-completions @';
const embeddings = 'azure-openai/embeddings @';
const model = 'from langchain_openai import AzureChatOpenAI\nmodel = AzureChatOpenAI(azure_deployment="d")\n';
const embedder = 'from langchain_openai import AzureOpenAIEmbeddings\nembedder = AzureOpenAIEmbeddings()\n';

interface Sample {
  readonly name: string;
  readonly code: string;
  readonly calls: readonly string[];
}

const python = ({ name, code, calls }: Sample): CallCase => ({ name, calls, code: { 'app.py': code } });

describe('calls of Python through wrappers', () => {
  describe('LangChain: the model itself', () => {
    testCalls([
      { name: 'invoked', code: `${model}model.invoke("q")\n`, calls: [`${chat} invoke`] },
      { name: 'awaited, streamed and in batches', code: `${model}async def go():\n    await model.ainvoke("q")\n    async for part in model.astream("q"):\n        pass\n    model.batch(["q"])\n`, calls: [`${chat} ainvoke`, `${chat} astream`, `${chat} batch`] },
      { name: 'called', code: `${model}model([message])\n`, calls: [`${chat} model`] },
      { name: 'called through a field', code: 'from langchain.chat_models import AzureChatOpenAI\nclass Bot:\n    def __init__(self):\n        self.model = AzureChatOpenAI()\n    def ask(self, q):\n        return self.model(q)\n', calls: [`${chat} model`] },
      { name: 'bound to tools, output and settings', code: `${model}model.bind_tools(tools).with_structured_output(Answer).with_retry().with_config(c).invoke("q")\n`, calls: [`${chat} invoke`] },
      { name: 'from the community package', code: 'from langchain_community.chat_models import AzureChatOpenAI\nAzureChatOpenAI().predict("q")\n', calls: [`${chat} predict`] },
      { name: 'a completion model', code: 'from langchain_openai import AzureOpenAI\nAzureOpenAI().invoke("q")\n', calls: ['azure-openai/completions @ invoke'] },
      { name: 'by its provider in the name', code: 'from langchain.chat_models import init_chat_model\ninit_chat_model("azure_openai:gpt-4o").invoke("q")\n', calls: [`${chat} invoke`] },
      { name: 'by its provider', code: 'from langchain.chat_models import init_chat_model\ninit_chat_model("gpt-4o", model_provider="azure_openai").invoke("q")\n', calls: [`${chat} invoke`] },
      { name: 'model inference', code: 'from langchain_azure_ai.chat_models import AzureAIChatCompletionsModel\nAzureAIChatCompletionsModel(endpoint=e).invoke("q")\n', calls: ['ai-inference/chat-complete @ invoke'] },
      { name: 'embeddings', code: `${embedder}embedder.embed_query("q")\nembedder.embed_documents(["q"])\n`, calls: [`${embeddings} embed_query`, `${embeddings} embed_documents`] },
      { name: 'a loader of documents', code: 'from langchain_community.document_loaders import AzureAIDocumentIntelligenceLoader\nloader = AzureAIDocumentIntelligenceLoader(file_path=p, api_model="prebuilt-layout")\ndocs = loader.load()\n', calls: ['document-intelligence/analyze-document @ load'] },
    ].map(python));
  });

  describe('LangChain: what a model is part of', () => {
    testCalls([
      { name: 'a chain with operators', code: `${model}from langchain_core.prompts import ChatPromptTemplate\nfrom langchain_core.output_parsers import StrOutputParser\nchain = ChatPromptTemplate.from_messages([("system", "s")]) | model | StrOutputParser()\nchain.invoke({})\n`, calls: [`${chat} invoke`] },
      { name: 'a chain behind a dictionary', code: `${model}def answer(retriever, prompt, q):\n    return ({"context": retriever, "question": lambda x: x} | prompt | model).invoke(q)\n`, calls: [`${chat} invoke`] },
      { name: 'a chain class', code: `${model}from langchain.chains import LLMChain\nchain = LLMChain(llm=model, prompt=p)\nchain.run("q")\nchain({"question": "q"})\n`, calls: [`${chat} run`, `${chat} chain`] },
      { name: 'a chain made by a static method', code: `${model}from langchain.chains import ConversationalRetrievalChain\nConversationalRetrievalChain.from_llm(model, retriever=r).invoke({})\n`, calls: [`${chat} invoke`] },
      { name: 'an agent and its executor', code: `${model}from langchain.agents import AgentExecutor, create_tool_calling_agent\nagent = create_tool_calling_agent(model, tools, prompt)\nAgentExecutor(agent=agent, tools=tools).invoke({"input": q})\n`, calls: [`${chat} invoke`] },
      { name: 'a prebuilt graph', code: `${model}from langgraph.prebuilt import create_react_agent\ngraph = create_react_agent(model, tools)\nfor step in graph.stream({}):\n    pass\n`, calls: [`${chat} stream`] },
      { name: 'a node of a graph asks where the model is called', code: `${model}from langgraph.graph import StateGraph\ndef node(state):\n    return model.invoke(state["messages"])\ngraph = StateGraph(dict)\ngraph.add_node("n", node)\ngraph.compile().invoke({})\n`, calls: [`${chat} invoke`] },
      { name: 'something of a package nobody described', code: `${model}from evaluators import Judge\nJudge(model=model).run("q")\n`, calls: [`~${chat} run`] },
      { name: 'a store', code: `${embedder}from langchain_community.vectorstores import FAISS\nstore = FAISS.from_documents(docs, embedder)\nstore.as_retriever().invoke("q")\n`, calls: [`~${embeddings} from_documents`, `~${embeddings} invoke`] },
      { name: 'a store that is given the embeddings', code: `${embedder}from langchain_community.vectorstores.azuresearch import AzureSearch\nstore = AzureSearch(embedding_function=embedder)\nstore.add_documents(docs)\nstore.similarity_search("q")\n`, calls: [`~${embeddings} add_documents`, `~${embeddings} similarity_search`] },
      { name: 'a chain with a retriever asks the model', code: `${model}${embedder}from langchain.chains import RetrievalQA\nfrom langchain_chroma import Chroma\nstore = Chroma(embedding_function=embedder)\nRetrievalQA.from_chain_type(model, retriever=store.as_retriever()).invoke("q")\n`, calls: [`${chat} invoke`] },
    ].map(python));
    testCalls([
      {
        name: 'made in one file, joined in another, run in a third',
        in: 'main.py',
        code: {
          'models.py': 'from langchain_openai import AzureChatOpenAI\ndef get_model():\n    return AzureChatOpenAI()\n',
          'chains.py': 'def build(llm, prompt):\n    return prompt | llm\n',
          'main.py': 'from models import get_model\nfrom chains import build\nchain = build(get_model(), p)\nchain.invoke({})\n',
        },
        calls: [`${chat} invoke`],
      },
      {
        name: 'joined in a class that is given the model',
        in: 'bot.py',
        code: {
          'main.py': 'from langchain_openai import AzureChatOpenAI\nfrom bot import Bot\nBot(AzureChatOpenAI())\n',
          'bot.py': 'from langchain.chains import LLMChain\nclass Bot:\n    def __init__(self, llm):\n        self.chain = LLMChain(llm=llm)\n    def ask(self, q):\n        return self.chain.run(q)\n',
        },
        calls: [`${chat} run`],
      },
    ]);
  });

  describe('other libraries', () => {
    testCalls([
      { name: 'LlamaIndex', code: 'from llama_index.llms.azure_openai import AzureOpenAI\nllm = AzureOpenAI(engine="d")\nllm.complete("q")\n', calls: [`${chat} complete`] },
      { name: 'LlamaIndex: an index of the settings', code: 'from llama_index.core import Settings, VectorStoreIndex\nfrom llama_index.llms.azure_openai import AzureOpenAI\nSettings.llm = AzureOpenAI(engine="d")\nindex = VectorStoreIndex.from_documents(docs)\nindex.as_query_engine().query("q")\n', calls: [`~${chat} query`] },
      { name: 'Semantic Kernel: a kernel', code: 'from semantic_kernel import Kernel\nfrom semantic_kernel.connectors.ai.open_ai import AzureChatCompletion\nasync def go():\n    kernel = Kernel()\n    kernel.add_service(AzureChatCompletion(service_id="c"))\n    return await kernel.invoke_prompt(prompt="q")\n', calls: [`~${chat} invoke_prompt`] },
      { name: 'Semantic Kernel: the service', code: 'from semantic_kernel.connectors.ai.open_ai import AzureChatCompletion\nasync def go(history):\n    return await AzureChatCompletion().get_chat_message_content(history, settings)\n', calls: [`${chat} get_chat_message_content`] },
      { name: 'Semantic Kernel: an agent', code: 'from semantic_kernel.agents import ChatCompletionAgent\nfrom semantic_kernel.connectors.ai.open_ai import AzureChatCompletion\nagent = ChatCompletionAgent(service=AzureChatCompletion(), instructions="s")\nasync def go():\n    return await agent.get_response(messages="q")\n', calls: [`${chat} get_response`] },
      { name: 'Haystack', code: 'from haystack.components.generators import AzureOpenAIGenerator\nAzureOpenAIGenerator(azure_endpoint=e).run("q")\n', calls: [`${chat} run`] },
      { name: 'Haystack: a pipeline', code: 'from haystack import Pipeline\nfrom haystack.components.generators import AzureOpenAIGenerator\npipeline = Pipeline()\npipeline.add_component("llm", AzureOpenAIGenerator(azure_endpoint=e))\npipeline.run({})\n', calls: [`~${chat} run`] },
      { name: 'AutoGen', code: 'from autogen_ext.models.openai import AzureOpenAIChatCompletionClient\nfrom autogen_agentchat.agents import AssistantAgent\nclient = AzureOpenAIChatCompletionClient(model="m")\nagent = AssistantAgent("a", model_client=client)\nasync def go():\n    await agent.run(task="q")\n', calls: [`${chat} run`] },
      { name: 'OpenAI Agents over an Azure client', code: 'from openai import AsyncAzureOpenAI\nfrom agents import Agent, OpenAIChatCompletionsModel, Runner\nagent = Agent(name="a", model=OpenAIChatCompletionsModel(model="m", openai_client=AsyncAzureOpenAI()))\nresult = Runner.run_sync(agent, "q")\n', calls: [`${chat} run_sync`] },
      { name: 'Instructor over an Azure client', code: 'import instructor\nfrom openai import AzureOpenAI\nclient = instructor.from_openai(AzureOpenAI())\nclient.chat.completions.create(model="m", messages=[], response_model=Answer)\n', calls: [`${chat} create`] },
      { name: 'Pydantic AI', code: 'from pydantic_ai import Agent\nfrom pydantic_ai.models.openai import OpenAIModel\nfrom pydantic_ai.providers.azure import AzureProvider\nagent = Agent(OpenAIModel("m", provider=AzureProvider(azure_endpoint=e)))\nagent.run_sync("q")\n', calls: [`${chat} run_sync`] },
      { name: 'Agent Framework', code: 'from agent_framework.azure import AzureOpenAIChatClient\nagent = AzureOpenAIChatClient(credential=c).create_agent(instructions="s")\nasync def go():\n    await agent.run("q")\n', calls: [`${chat} run`] },
      { name: 'LiteLLM by the name of the model', code: 'import litellm\nfrom litellm import acompletion\nlitellm.completion(model="azure/d", messages=m)\nacompletion(model="azure/d", messages=m)\n', calls: [`${chat} completion`, `${chat} acompletion`] },
    ].map(python));
  });

  describe('silent', () => {
    testCalls([
      { name: 'the public service', code: 'from langchain_openai import ChatOpenAI, OpenAIEmbeddings\nfrom langchain.chains import LLMChain\nmodel = ChatOpenAI(model="m")\nmodel.invoke("q")\n(prompt | model).invoke({})\nLLMChain(llm=model).run("q")\nOpenAIEmbeddings().embed_query("q")\n', calls: [] },
      { name: 'another provider of the same function', code: 'from langchain.chat_models import init_chat_model\ninit_chat_model("anthropic:claude").invoke("q")\ninit_chat_model("gpt-4o").invoke("q")\n', calls: [] },
      { name: 'a public kernel', code: 'from semantic_kernel import Kernel\nfrom semantic_kernel.connectors.ai.open_ai import OpenAIChatCompletion\nasync def go():\n    kernel = Kernel()\n    kernel.add_service(OpenAIChatCompletion())\n    await kernel.invoke_prompt(prompt="q")\n', calls: [] },
      { name: 'a kernel of which nothing is known', code: 'from semantic_kernel import Kernel\nasync def go(kernel: Kernel):\n    await kernel.invoke_prompt(prompt="q")\n', calls: [] },
      { name: 'an index of another vendor', code: 'from llama_index.core import VectorStoreIndex\nfrom llama_index.llms.openai import OpenAI\nVectorStoreIndex.from_documents(docs, llm=OpenAI()).as_query_engine().query("q")\n', calls: [] },
      { name: 'LiteLLM for another vendor', code: 'import litellm\nlitellm.completion(model="gpt-4o", messages=m)\nlitellm.completion(model=name, messages=m)\n', calls: [] },
      { name: 'an own class of the name', code: 'class AzureChatOpenAI:\n    def invoke(self, q):\n        return q\nAzureChatOpenAI().invoke("q")\n', calls: [] },
      { name: 'an own class that is given the model', code: `${model}class Store:\n    def __init__(self, llm):\n        self.llm = llm\n    def run(self, q):\n        return q\nStore(model).run("q")\n`, calls: [] },
      { name: 'a model that nothing runs', code: `${model}register(model)\nprint(model)\nmodel.get_num_tokens("q")\nchain = prompt | model\n`, calls: [] },
      { name: 'a test double', code: 'from unittest.mock import MagicMock\nmodel = MagicMock()\nmodel.invoke("q")\n', calls: [] },
      { name: 'numbers joined by an operator', code: `${model}flags = 1 | 2\nflags.invoke("q")\n`, calls: [] },
      { name: 'a public client in Instructor', code: 'import instructor\nfrom openai import OpenAI\ninstructor.from_openai(OpenAI()).chat.completions.create(messages=[])\n', calls: [] },
    ].map(python));
  });
});
