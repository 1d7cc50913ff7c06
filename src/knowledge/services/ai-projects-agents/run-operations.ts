import type { Operation } from '../../schema.js';

/** Runs, in which an agent answers. */
export const runOperations: readonly Operation[] = [
  {
    id: 'create-run',
    kind: 'analyze',
    summary: 'Lets an agent answer a thread, with its tools',
    sends: ['the messages of the thread', 'the instructions'],
    keeps: {
      statement: 'The run, its steps and the answer are kept with the thread until the thread is deleted; outputs of tools are stored too.',
      facts: ['ag-state-stored', 'ag-delete-anytime', 'ag-tool-output-stored'],
    },
    deletedBy: ['delete-thread'],
    generates: { limit: { names: ['maxCompletionTokens', 'max_completion_tokens'] }, instructions: [{ names: ['instructions', 'additionalInstructions', 'overrideInstructions'] }], messages: { names: ['additionalMessages', 'messages'] } },
    reach: {
      javascript: [
        { client: 'project', members: ['agents.createRun'], versions: '1.0.0-beta.1 - 1.0.0-beta.3', verified: 'package' },
        { client: 'agents', members: ['runs.create', 'runs.createAndPoll'], verified: 'package' },
      ],
      python: [
        { client: 'agents', members: ['runs.create', 'runs.create_and_process', 'runs.stream'], verified: 'source' },
        { client: 'project', members: ['agents.create_run', 'agents.create_and_process_run', 'agents.create_stream'], verified: 'sample' },
      ],
      csharp: [
        { client: 'runs', members: ['CreateRun', 'CreateRunAsync', 'CreateRunStreaming', 'CreateRunStreamingAsync'], verified: 'source' },
        { client: 'agents-flat', members: ['CreateRun', 'CreateRunAsync', 'CreateRunStreaming', 'CreateRunStreamingAsync'], verified: 'sample' },
      ],
      java: [
        { client: 'runs', members: ['createRun', 'createRunWithResponse'], verified: 'source' },
        { client: 'runs', members: ['createRunStreaming'], verified: 'sample' },
      ],
    },
    routes: [
      { method: 'POST', path: '/api/projects/{project}/threads/{threadId}/runs', apiVersions: ['v1', '2025-05-01', '2025-05-15-preview'], atSharedHost: true },
    ],
  },
  {
    id: 'create-thread-and-run',
    kind: 'analyze',
    summary: 'Opens a thread and lets an agent answer it in one call',
    sends: ['the messages', 'the instructions'],
    keeps: {
      statement: 'The run, its steps and the answer are kept with the thread until the thread is deleted; outputs of tools are stored too.',
      facts: ['ag-state-stored', 'ag-delete-anytime', 'ag-tool-output-stored'],
      content: { what: 'the messages of the thread and the answer', until: 'deleted' },
    },
    deletedBy: ['delete-thread'],
    generates: { limit: { names: ['maxCompletionTokens', 'max_completion_tokens'] }, instructions: [{ names: ['instructions', 'additionalInstructions', 'overrideInstructions'] }], messages: { names: ['additionalMessages', 'messages'] } },
    userText: [{ names: ['messages'] }],
    reach: {
      javascript: [
        { client: 'project', members: ['agents.createThreadAndRun'], versions: '1.0.0-beta.1 - 1.0.0-beta.3', verified: 'package' },
        { client: 'agents', members: ['runs.createThreadAndRun'], verified: 'package' },
      ],
      python: [
        { client: 'agents', members: ['create_thread_and_run', 'create_thread_and_process_run'], verified: 'source' },
        { client: 'project', members: ['agents.create_thread_and_run', 'agents.create_thread_and_process_run'], verified: 'sample' },
      ],
      csharp: [
        { client: 'agents', members: ['CreateThreadAndRun', 'CreateThreadAndRunAsync'], verified: 'source' },
        { client: 'agents-flat', members: ['CreateThreadAndRun', 'CreateThreadAndRunAsync'], verified: 'sample' },
      ],
      java: [{ client: 'agents', members: ['createThreadAndRun', 'createThreadAndRunWithResponse'], verified: 'source' }],
    },
    routes: [
      { method: 'POST', path: '/api/projects/{project}/threads/runs', apiVersions: ['v1', '2025-05-01', '2025-05-15-preview'], atSharedHost: true },
    ],
  },
  {
    id: 'submit-tool-outputs',
    kind: 'analyze',
    summary: 'Hands the outputs of functions, or the approval of tool calls, to a run that waits for them',
    sends: ['the outputs of the tools'],
    keeps: {
      statement: 'The run, its steps and the answer are kept with the thread until the thread is deleted; outputs of tools are stored too.',
      facts: ['ag-state-stored', 'ag-delete-anytime', 'ag-tool-output-stored'],
    },
    deletedBy: ['delete-thread'],
    reach: {
      javascript: [
        { client: 'project', members: ['agents.submitToolOutputsToRun'], versions: '1.0.0-beta.1 - 1.0.0-beta.3', verified: 'package' },
        { client: 'agents', members: ['runs.submitToolOutputs'], verified: 'package' },
      ],
      python: [
        { client: 'agents', members: ['runs.submit_tool_outputs', 'runs.submit_tool_outputs_stream'], verified: 'source' },
        { client: 'project', members: ['agents.submit_tool_outputs_to_run', 'agents.submit_tool_outputs_to_stream'], verified: 'sample' },
      ],
      csharp: [
        { client: 'runs', members: ['SubmitToolOutputsToRun', 'SubmitToolOutputsToRunAsync'], verified: 'source' },
        { client: 'runs', members: ['SubmitToolOutputsToStream', 'SubmitToolOutputsToStreamAsync'], verified: 'convention' },
        { client: 'agents-flat', members: ['SubmitToolOutputsToRun', 'SubmitToolOutputsToRunAsync', 'SubmitToolOutputsToStream', 'SubmitToolOutputsToStreamAsync'], verified: 'convention' },
      ],
      java: [{ client: 'runs', members: ['submitToolOutputsToRun', 'submitToolOutputsToRunWithResponse'], verified: 'convention' }],
    },
    routes: [
      { method: 'POST', path: '/api/projects/{project}/threads/{threadId}/runs/{runId}/submit_tool_outputs', apiVersions: ['v1', '2025-05-01', '2025-05-15-preview'], atSharedHost: true },
    ],
  },
  {
    id: 'update-run',
    kind: 'manage',
    summary: 'Changes the metadata of a run, or stops it',
    sends: [],
    keeps: { statement: null, facts: [] },
    deletedBy: ['delete-thread'],
    reach: {
      javascript: [
        { client: 'project', members: ['agents.updateRun', 'agents.cancelRun'], versions: '1.0.0-beta.1 - 1.0.0-beta.3', verified: 'package' },
        { client: 'agents', members: ['runs.update', 'runs.cancel'], verified: 'package' },
      ],
      python: [
        { client: 'agents', members: ['runs.update', 'runs.cancel'], verified: 'source' },
        { client: 'project', members: ['agents.update_run', 'agents.cancel_run'], verified: 'sample' },
      ],
      csharp: [
        { client: 'runs', members: ['CancelRun', 'CancelRunAsync'], verified: 'source' },
        { client: 'runs', members: ['UpdateRun', 'UpdateRunAsync'], verified: 'convention' },
        { client: 'agents-flat', members: ['UpdateRun', 'UpdateRunAsync', 'CancelRun', 'CancelRunAsync'], verified: 'convention' },
      ],
      java: [{ client: 'runs', members: ['updateRun', 'updateRunWithResponse', 'cancelRun', 'cancelRunWithResponse'], verified: 'convention' }],
    },
    routes: [
      { method: 'POST', path: '/api/projects/{project}/threads/{threadId}/runs/{runId}', apiVersions: ['v1', '2025-05-01', '2025-05-15-preview'], atSharedHost: true },
      { method: 'POST', path: '/api/projects/{project}/threads/{threadId}/runs/{runId}/cancel', apiVersions: ['v1', '2025-05-01', '2025-05-15-preview'], atSharedHost: true },
    ],
  },
  {
    id: 'read-runs',
    kind: 'read',
    summary: 'Reads runs and their steps',
    sends: [],
    keeps: {
      statement: 'Nothing new; the call only reads.',
      facts: [],
    },
    reach: {
      javascript: [
        { client: 'project', members: ['agents.getRun', 'agents.listRuns', 'agents.getRunStep', 'agents.listRunSteps'], versions: '1.0.0-beta.1 - 1.0.0-beta.3', verified: 'package' },
        { client: 'agents', members: ['runs.get', 'runs.list', 'runSteps.get', 'runSteps.list'], verified: 'package' },
      ],
      python: [
        { client: 'agents', members: ['runs.get', 'runs.list', 'run_steps.get', 'run_steps.list'], verified: 'source' },
        { client: 'project', members: ['agents.get_run', 'agents.list_runs', 'agents.get_run_step', 'agents.list_run_steps'], verified: 'sample' },
      ],
      csharp: [
        { client: 'runs', members: ['GetRun', 'GetRunAsync', 'GetRuns', 'GetRunsAsync', 'GetRunStep', 'GetRunStepAsync', 'GetRunSteps', 'GetRunStepsAsync'], verified: 'sample' },
        { client: 'agents-flat', members: ['GetRun', 'GetRunAsync', 'GetRuns', 'GetRunsAsync', 'GetRunStep', 'GetRunStepAsync', 'GetRunSteps', 'GetRunStepsAsync'], verified: 'sample' },
      ],
      java: [
        { client: 'runs', members: ['getRun', 'getRunWithResponse'], verified: 'sample' },
        { client: 'runs', members: ['listRuns', 'listRunSteps'], verified: 'convention' },
      ],
    },
    routes: [
      { method: 'GET', path: '/api/projects/{project}/threads/{threadId}/runs', apiVersions: ['v1', '2025-05-01', '2025-05-15-preview'], atSharedHost: true },
      { method: 'GET', path: '/api/projects/{project}/threads/{threadId}/runs/{runId}', apiVersions: ['v1', '2025-05-01', '2025-05-15-preview'], atSharedHost: true },
      { method: 'GET', path: '/api/projects/{project}/threads/{threadId}/runs/{runId}/steps', apiVersions: ['v1', '2025-05-01', '2025-05-15-preview'], atSharedHost: true },
      { method: 'GET', path: '/api/projects/{project}/threads/{threadId}/runs/{runId}/steps/{stepId}', apiVersions: ['v1', '2025-05-01', '2025-05-15-preview'], atSharedHost: true },
    ],
  },
];
