import type { Choice } from '../../schema.js';
import { AGENTS } from './scopes.js';

/** Arguments that change what an agent may do, and what is kept for how long. */
export const choices: readonly Choice[] = [
  {
    id: 'ag-tools',
    operations: [...AGENTS, 'create-run', 'create-thread-and-run', 'create-response', 'manage-toolboxes'],
    argument: { names: ['tools', 'toolset', 'toolDefinitions'], positionIn: [{ language: 'csharp', client: 'administration', position: 4 }, { language: 'csharp', client: 'agents-flat', position: 4 }], item: ['type'] },
    label: 'tools',
    values: [
      {
        is: ['bing_grounding', 'bing_custom_search', 'bing_custom_search_preview', 'BingGroundingTool', 'BingGroundingAgentTool', 'BingGroundingToolDefinition', 'BingCustomSearch*', 'createBingGroundingTool', 'createBingCustomSearchTool'],
        effect: 'Queries go to Bing, outside the Data Protection Addendum and the geographic boundary of Azure, and what comes back is stored.',
        facts: ['ag-bing-controller', 'ag-bing-boundary', 'ag-tool-output-stored'],
      },
      {
        is: ['web_search', 'web_search_preview', 'WebSearchTool', 'WebSearchPreviewTool', 'CreateWebSearchTool'],
        effect: 'Queries go to a search of the web through Bing, outside the Data Protection Addendum.',
        facts: ['aoai-bing-outside-dpa'],
      },
      {
        is: ['mcp', 'MCPTool', 'MCPToolDefinition', 'MCPToolboxTool', 'createMcpTool'],
        effect: 'Prompt content can go to a server that somebody else runs.',
        facts: ['ag-mcp-others', 'ag-mcp-approval', 'ag-mcp-headers'],
      },
      {
        is: ['file_search', 'FileSearchTool', 'FileSearchToolDefinition', 'createFileSearchTool'],
        effect: 'The agent searches vector stores, which keep the text of uploaded files until they are deleted or expire.',
        facts: ['ag-uploads-stored'],
      },
      {
        is: ['code_interpreter', 'CodeInterpreterTool', 'CodeInterpreterToolDefinition', 'createCodeInterpreterTool'],
        effect: 'The agent runs code, on uploaded files where it is given some.',
        facts: ['ag-own-storage'],
      },
      {
        is: ['function', 'FunctionTool', 'FunctionToolDefinition', 'AsyncFunctionTool', 'createFunctionTool'],
        effect: 'The outputs of the functions go to the service and are stored.',
        facts: ['ag-tool-output-stored'],
      },
      {
        is: ['openapi', 'OpenApiTool', 'OpenApiAgentTool', 'OpenApiToolDefinition', 'azure_function', 'AzureFunctionTool', 'AzureFunctionToolDefinition'],
        effect: 'The agent calls another service with what it draws from the messages.',
        facts: ['ag-tool-output-stored'],
      },
      {
        is: ['memory_search', 'memory_search_preview', 'MemorySearchTool', 'MemorySearchPreviewTool'],
        effect: 'The agent writes what it learns about users into a memory store, and reads it in later sessions.',
        facts: ['ag-memory-kept', 'ag-memory-types'],
      },
    ],
  },
  {
    id: 'ag-mcp-require-approval',
    operations: [...AGENTS, 'create-run', 'create-thread-and-run', 'create-response', 'manage-toolboxes'],
    argument: { names: ['requireApproval', 'toolCallApprovalPolicy', 'approvalMode'] },
    label: 'require_approval',
    values: [
      { is: ['never', 'NeverRequireApproval'], effect: 'Nobody approves what is sent to the MCP server before it goes.', facts: ['ag-mcp-approval', 'ag-mcp-others'] },
      { is: ['always', 'AlwaysRequireApproval'], effect: 'Each call of the MCP server waits for an approval.', facts: ['ag-mcp-approval'] },
    ],
  },
  {
    id: 'ag-instructions',
    operations: AGENTS,
    argument: { names: ['instructions'], positionIn: [{ language: 'csharp', client: 'administration', position: 3 }, { language: 'csharp', client: 'agents-flat', position: 3 }] },
    label: 'instructions',
    values: [{ is: ['*'], effect: 'The text is stored with the agent as it is, and goes to the model with every run.', facts: ['ag-uploads-stored'] }],
    keepsText: true,
  },
  {
    id: 'ag-model',
    operations: [...AGENTS, 'create-run', 'create-thread-and-run', 'create-response'],
    argument: { names: ['model', 'overrideModelName'], position: { csharp: 0, java: 0 } },
    label: 'model',
    values: [{ is: ['*'], effect: 'The name is that of a deployment; which model runs, and where, is set there and cannot be read here.', facts: ['ag-model-terms', 'ag-geo'] }],
  },
  {
    id: 'ag-vector-store-expiry',
    operations: ['create-vector-store', 'update-vector-store'],
    argument: { names: ['expiresAfter'] },
    label: 'expires_after',
    values: [{ is: ['*'], effect: 'The vector store goes by itself after the time that is given.', facts: ['ag-delete-anytime'] }],
  },
  {
    id: 'ag-connection-credentials',
    operations: ['read-connections'],
    argument: { names: ['includeCredentials', 'withCredential'] },
    label: 'include_credentials',
    absent: { effect: 'The keys of the connected resource are left out.', facts: [] },
    values: [
      { is: [true], effect: 'The keys of the connected resource come along and should not get into logs.', facts: ['x-keys-less-secure'] },
      { is: [false], effect: 'The keys of the connected resource are left out.', facts: [] },
    ],
  },
];
