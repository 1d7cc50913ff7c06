import type { Operation } from '../../schema.js';

/** Evaluation, optimization and monitoring. */
export const evaluationOperations: readonly Operation[] = [
  {
    id: 'run-evaluation',
    kind: 'manage',
    summary: 'Evaluates a model or agent on a data set, by rules, or by attacks on it',
    sends: ['the data set'],
    keeps: { statement: null, facts: [] },
    deletedBy: ['delete-evaluation'],
    reach: {
      javascript: [
        { client: 'project', members: ['evaluations.create', 'evaluations.createAgentEvaluation', 'redTeams.create'], versions: '1.0.0-beta.4 - 1.0.0-beta.11', verified: 'package' },
        { client: 'project', members: ['redTeams.create', 'insights.generate', 'schedules.createOrUpdate', 'evaluationTaxonomies.create', 'evaluationTaxonomies.update'], versions: '2.0.0-beta - 2.0.0-beta.9', verified: 'package' },
        { client: 'project', members: ['beta.redTeams.create', 'beta.insights.generate', 'beta.schedules.createOrUpdate', 'beta.evaluationTaxonomies.create', 'beta.evaluationTaxonomies.update'], versions: '2.0.0+', verified: 'package' },
        { client: 'project', members: ['evaluationRules.createOrUpdate'], versions: '2.0.0-beta+', verified: 'package' },
      ],
      python: [{ client: 'project', members: ['evaluations.create', 'evaluations.create_agent_evaluation', 'red_teams.create', 'beta.red_teams.create', 'evaluation_rules.create_or_update', 'beta.insights.generate', 'insights.generate', 'beta.schedules.create_or_update', 'schedules.create_or_update', 'beta.evaluation_taxonomies.create', 'beta.evaluation_taxonomies.update', 'evaluation_taxonomies.create', 'evaluation_taxonomies.update'], verified: 'convention' }],
      csharp: [{ client: 'project', members: ['Evaluations.Create', 'Evaluations.CreateAsync', 'RedTeams.Create', 'RedTeams.CreateAsync', 'EvaluationRules.CreateOrUpdate', 'EvaluationRules.CreateOrUpdateAsync', 'Insights.Generate', 'Insights.GenerateAsync', 'Schedules.CreateOrUpdate', 'Schedules.CreateOrUpdateAsync'], verified: 'convention' }],
      java: [{ client: 'evaluations', members: ['createOrUpdateEvaluationRule', 'generateInsight', 'createRedTeamRun', 'createOrUpdateSchedule', 'createEvaluationTaxonomy', 'updateEvaluationTaxonomy'], verified: 'convention' }],
    },
    routes: [
      { method: 'POST', path: '/api/projects/{project}/evaluations/runs:run', apiVersions: ['v1', '2025-11-15-preview'], atSharedHost: true, verified: 'convention' },
      { method: 'POST', path: '/api/projects/{project}/redTeams/runs:run', apiVersions: ['v1', '2025-11-15-preview'], atSharedHost: true, verified: 'convention' },
      { method: 'PUT', path: '/api/projects/{project}/evaluationrules/{id}', apiVersions: ['v1', '2025-11-15-preview'], atSharedHost: true, verified: 'convention' },
    ],
  },
  {
    id: 'read-evaluations',
    kind: 'read',
    summary: 'Reads evaluations, their rules, schedules, taxonomies and insights',
    sends: [],
    keeps: {
      statement: 'Nothing new; the call only reads.',
      facts: [],
    },
    reach: {
      javascript: [
        { client: 'project', members: ['evaluations.get', 'evaluations.list', 'redTeams.get', 'redTeams.list'], versions: '1.0.0-beta.4 - 1.0.0-beta.11', verified: 'package' },
        { client: 'project', members: ['redTeams.get', 'redTeams.list', 'insights.get', 'insights.list', 'schedules.get', 'schedules.list', 'schedules.getRun', 'schedules.listRuns', 'evaluationTaxonomies.get', 'evaluationTaxonomies.list'], versions: '2.0.0-beta - 2.0.0-beta.9', verified: 'package' },
        { client: 'project', members: ['beta.redTeams.get', 'beta.redTeams.list', 'beta.insights.get', 'beta.insights.list', 'beta.schedules.get', 'beta.schedules.list', 'beta.schedules.getRun', 'beta.schedules.listRuns', 'beta.evaluationTaxonomies.get', 'beta.evaluationTaxonomies.list'], versions: '2.0.0+', verified: 'package' },
        { client: 'project', members: ['evaluationRules.get', 'evaluationRules.list'], versions: '2.0.0-beta+', verified: 'package' },
      ],
      python: [{ client: 'project', members: ['evaluations.get', 'evaluations.list', 'red_teams.get', 'red_teams.list', 'beta.red_teams.get', 'beta.red_teams.list', 'evaluation_rules.get', 'evaluation_rules.list', 'beta.insights.get', 'beta.insights.list', 'insights.get', 'insights.list', 'beta.schedules.get', 'beta.schedules.list', 'beta.schedules.get_run', 'beta.schedules.list_runs', 'schedules.get', 'schedules.list', 'schedules.get_run', 'schedules.list_runs', 'beta.evaluation_taxonomies.get', 'beta.evaluation_taxonomies.list', 'evaluation_taxonomies.get', 'evaluation_taxonomies.list'], verified: 'convention' }],
      csharp: [{ client: 'project', members: ['Evaluations.GetEvaluation', 'Evaluations.GetEvaluationAsync', 'Evaluations.GetEvaluations', 'Evaluations.GetEvaluationsAsync', 'EvaluationRules.Get', 'EvaluationRules.GetAsync', 'EvaluationRules.GetAll', 'EvaluationRules.GetAllAsync', 'RedTeams.Get', 'RedTeams.GetAsync', 'RedTeams.GetAll', 'RedTeams.GetAllAsync', 'Insights.Get', 'Insights.GetAsync', 'Insights.GetAll', 'Insights.GetAllAsync', 'Schedules.Get', 'Schedules.GetAsync', 'Schedules.GetAll', 'Schedules.GetAllAsync'], verified: 'convention' }],
      java: [{ client: 'evaluations', members: ['getInsight', 'listInsights', 'getEvaluationRule', 'listEvaluationRules', 'getRedTeam', 'listRedTeams', 'getSchedule', 'listSchedules', 'getEvaluationTaxonomy', 'listEvaluationTaxonomies'], verified: 'convention' }],
    },
    routes: [
      { method: 'GET', path: '/api/projects/{project}/evaluations/runs', apiVersions: ['v1', '2025-11-15-preview'], atSharedHost: true, verified: 'convention' },
      { method: 'GET', path: '/api/projects/{project}/evaluations/runs/{name}', apiVersions: ['v1', '2025-11-15-preview'], atSharedHost: true, verified: 'convention' },
      { method: 'GET', path: '/api/projects/{project}/redTeams/runs', apiVersions: ['v1', '2025-11-15-preview'], atSharedHost: true, verified: 'convention' },
      { method: 'GET', path: '/api/projects/{project}/redTeams/runs/{name}', apiVersions: ['v1', '2025-11-15-preview'], atSharedHost: true, verified: 'convention' },
      { method: 'GET', path: '/api/projects/{project}/evaluationrules', apiVersions: ['v1', '2025-11-15-preview'], atSharedHost: true, verified: 'convention' },
      { method: 'GET', path: '/api/projects/{project}/evaluationrules/{id}', apiVersions: ['v1', '2025-11-15-preview'], atSharedHost: true, verified: 'convention' },
    ],
  },
  {
    id: 'delete-evaluation',
    kind: 'delete',
    summary: 'Deletes an evaluation rule, schedule or taxonomy',
    sends: [],
    keeps: {
      statement: 'Nothing; the call removes the definition.',
      facts: [],
    },
    reach: {
      javascript: [
        { client: 'project', members: ['evaluationRules.delete'], versions: '2.0.0-beta+', verified: 'package' },
        { client: 'project', members: ['beta.schedules.delete', 'beta.evaluationTaxonomies.delete'], versions: '2.0.0+', verified: 'package' },
        { client: 'project', members: ['schedules.delete', 'evaluationTaxonomies.delete'], versions: '2.0.0-beta - 2.0.0-beta.9', verified: 'package' },
      ],
      python: [{ client: 'project', members: ['evaluation_rules.delete', 'beta.schedules.delete', 'schedules.delete', 'beta.evaluation_taxonomies.delete', 'evaluation_taxonomies.delete'], verified: 'convention' }],
      csharp: [{ client: 'project', members: ['EvaluationRules.Delete', 'EvaluationRules.DeleteAsync', 'Schedules.Delete', 'Schedules.DeleteAsync'], verified: 'convention' }],
      java: [{ client: 'evaluations', members: ['deleteEvaluationRule', 'deleteSchedule', 'deleteEvaluationTaxonomy'], verified: 'convention' }],
    },
    routes: [
      { method: 'DELETE', path: '/api/projects/{project}/evaluationrules/{id}', apiVersions: ['v1', '2025-11-15-preview'], atSharedHost: true, verified: 'convention' },
    ],
  },
  {
    id: 'manage-evaluators',
    kind: 'manage',
    summary: 'Makes, changes, reads or deletes evaluators, the measures of evaluations',
    sends: ['the definition of the evaluator'],
    keeps: { statement: null, facts: [] },
    reach: {
      javascript: [
        { client: 'project', members: ['beta.evaluators.createVersion', 'beta.evaluators.updateVersion', 'beta.evaluators.deleteVersion', 'beta.evaluators.getVersion', 'beta.evaluators.list', 'beta.evaluators.listVersions'], versions: '2.0.0 - 2.7', verified: 'package' },
        { client: 'project', members: ['beta.evaluators.getCredentials', 'beta.evaluators.pendingUpload'], versions: '2.2+', verified: 'package' },
        { client: 'project', members: ['beta.evaluators.createGenerationJob', 'beta.evaluators.cancelGenerationJob', 'beta.evaluators.deleteGenerationJob', 'beta.evaluators.getGenerationJob', 'beta.evaluators.listGenerationJobs'], versions: '2.2 - 2.7', verified: 'package' },
        { client: 'project', members: ['evaluators.createVersion', 'evaluators.updateVersion', 'evaluators.deleteVersion', 'evaluators.getVersion', 'evaluators.listVersions'], versions: '2.0.0-beta - 2.0.0-beta.9', verified: 'package' },
        { client: 'project', members: ['evaluators.createVersion', 'evaluators.updateVersion', 'evaluators.deleteVersion', 'evaluators.getVersion', 'evaluators.list', 'evaluators.listVersions', 'evaluators.createGenerationJob', 'evaluators.cancelGenerationJob', 'evaluators.deleteGenerationJob', 'evaluators.getGenerationJob', 'evaluators.listGenerationJobs'], versions: '2.8+', verified: 'package' },
      ],
      python: [{ client: 'project', members: ['beta.evaluators.create_version', 'beta.evaluators.update_version', 'beta.evaluators.delete_version', 'beta.evaluators.get_version', 'beta.evaluators.list', 'beta.evaluators.list_versions', 'beta.evaluators.list_latest_versions', 'evaluators.create_version', 'evaluators.update_version', 'evaluators.delete_version', 'evaluators.get_version', 'evaluators.list', 'evaluators.list_versions', 'evaluators.list_latest_versions'], verified: 'convention' }],
    },
    routes: [],
  },
  {
    id: 'optimize-agent',
    kind: 'train',
    summary: 'Lets the service try variants of an agent on a data set',
    sends: ['the data set'],
    keeps: { statement: null, facts: [] },
    reach: {
      javascript: [
        { client: 'project', members: ['agents.createOptimizationJob', 'agents.cancelOptimizationJob', 'agents.deleteOptimizationJob', 'agents.getOptimizationJob', 'agents.listOptimizationJobs', 'agents.estimateOptimizationJob', 'agents.getOptimizationCandidate', 'agents.listOptimizationCandidates', 'agents.promoteOptimizationCandidate'], versions: '2.8+', verified: 'package' },
        { client: 'project', members: ['beta.agents.createOptimizationJob', 'beta.agents.cancelOptimizationJob', 'beta.agents.deleteOptimizationJob', 'beta.agents.getOptimizationJob', 'beta.agents.listOptimizationJobs'], versions: '2.2 - 2.7', verified: 'package' },
        { client: 'project', members: ['beta.agents.getOptimizationCandidate', 'beta.agents.listOptimizationCandidates', 'beta.agents.promoteCandidate', 'beta.agents.getCandidateFile', 'beta.agents.getOptimizationCandidateConfig', 'beta.agents.getOptimizationCandidateResults'], versions: '2.2', verified: 'package' },
      ],
      java: [
        { client: 'agent-administration', members: ['cancelOptimizationJob', 'cancelOptimizationJobWithResponse'], verified: 'source' },
        { client: 'agent-administration', members: ['beginCreateOptimizationJob'], poller: true, verified: 'source' },
      ],
    },
    routes: [],
  },
  {
    id: 'monitor-agent',
    kind: 'manage',
    summary: 'Lets the service read the traces of an agent and report what stands out',
    sends: [],
    keeps: { statement: null, facts: [] },
    reach: {
      javascript: [{ client: 'project', members: ['beta.agentInsightMonitors.create', 'beta.agentInsightMonitors.update', 'beta.agentInsightMonitors.get', 'beta.agentInsightMonitors.list', 'beta.agentInsightMonitors.reset', 'beta.agentInsightMonitors.deleteAgentInsightMonitor', 'beta.agentInsightMonitors.createRun', 'beta.agentInsightMonitors.cancelRun', 'beta.agentInsightMonitors.getRun', 'beta.agentInsightMonitors.listRuns', 'beta.agentInsightMonitors.getInsight', 'beta.agentInsightMonitors.listInsights', 'beta.agentInsightMonitors.updateInsight'], versions: '2.6+', verified: 'package' }],
    },
    routes: [],
  },
];
