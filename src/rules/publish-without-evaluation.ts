import type { ResolvedCall } from '../analysis/calls/resolved-call.js';
import { bindingClause } from './clauses.js';
import { memberNames } from './operation-names.js';
import type { FindingDraft, Rule, RuleContext } from './rule.js';

/** Trained models that go live although nothing in the workspace looks at how well they do. */
export const publishWithoutEvaluation: Rule = {
  id: 'publish-without-evaluation',
  title: 'Model published without evaluation',
  summary: 'A Custom Vision iteration is published and its performance is read nowhere in the workspace.',
  severity: 'information',
  clauses: ['coc-testing'],
  facts: [],
  needsWorkspace: true,
  page: {
    why: 'Training always gives an iteration, also one that is right half of the time. Publishing it puts whatever came out in front of the people whose pictures it judges. Precision and recall of the iteration, or a quick test on pictures it has not seen, show before that whether it is good enough and for whom it is not.',
    bad: [
      {
        language: 'typescript',
        code: "import { TrainingAPIClient } from '@azure/cognitiveservices-customvision-training';\n\nexport async function release(trainer: TrainingAPIClient, project: string, resource: string) {\n  const iteration = await trainer.trainProject(project);\n  await trainer.publishIteration(project, iteration.id, 'production', resource);\n}\n",
      },
      {
        language: 'python',
        code: 'from azure.cognitiveservices.vision.customvision.training import CustomVisionTrainingClient\n\n\ndef release(trainer: CustomVisionTrainingClient, project, resource):\n    iteration = trainer.train_project(project)\n    trainer.publish_iteration(project, iteration.id, "production", resource)\n',
      },
    ],
    good: [
      {
        language: 'typescript',
        code: "import { TrainingAPIClient } from '@azure/cognitiveservices-customvision-training';\n\nexport async function release(trainer: TrainingAPIClient, project: string, resource: string) {\n  const iteration = await trainer.trainProject(project);\n  const performance = await trainer.getIterationPerformance(project, iteration.id, { threshold: 0.5 });\n  if ((performance.recall ?? 0) < 0.9) throw new Error('not good enough');\n  await trainer.publishIteration(project, iteration.id, 'production', resource);\n}\n",
      },
      {
        language: 'python',
        code: 'from azure.cognitiveservices.vision.customvision.training import CustomVisionTrainingClient\n\n\ndef release(trainer: CustomVisionTrainingClient, project, resource):\n    iteration = trainer.train_project(project)\n    performance = trainer.get_iteration_performance(project, iteration.id, threshold=0.5)\n    if performance.recall < 0.9:\n        raise ValueError("not good enough")\n    trainer.publish_iteration(project, iteration.id, "production", resource)\n',
      },
    ],
    whenNotToUse: 'Where people evaluate each iteration in the Custom Vision portal, or another code base does, before this code publishes it. Waive the call and say who evaluates.',
  },
  *check(context) {
    for (const call of context.calls.calls) {
      const shownBy = call.operation?.evaluatedBy;
      if (shownBy === undefined || isEvaluated(call, shownBy, context)) continue;
      yield finding(call, shownBy, context);
    }
  },
};

function isEvaluated(call: ResolvedCall, shownBy: readonly string[], { workspaceCalls }: RuleContext): boolean {
  return (workspaceCalls ?? []).some((other) => other.service.id === call.service.id && other.operation !== null && shownBy.includes(other.operation.id));
}

function finding(call: ResolvedCall, shownBy: readonly string[], context: RuleContext): FindingDraft {
  const quoted = bindingClause(publishWithoutEvaluation, call.service, context.conduct);
  const [first, , test] = memberNames(call, shownBy);
  const what = call.via === 'rest' || call.pathCall ? 'This request publishes an iteration' : `${call.member} publishes an iteration`;
  const remedy = [first, test].filter((name) => name !== undefined).join(' or ');
  return {
    file: call.file,
    span: call.place,
    message: `${what}, and nothing in this workspace reads how well it does. ${quoted ? `Without that it may conflict with "${quoted.clause.title}". ` : ''}Calling ${remedy} before publishing clears it.`,
    call,
    evidence: [{ file: call.file, span: call.place, note: 'The iteration goes live here.' }],
    certainty: call.certainty,
    clause: quoted?.clause.id ?? null,
    facts: [],
    fixes: [],
  };
}
