import { publishWithoutEvaluation } from '../../src/rules/publish-without-evaluation.js';
import { publishWithoutEvaluationInGo } from './go/publish-without-evaluation.cases.js';
import { publishWithoutEvaluationInJava } from './java/publish-without-evaluation.cases.js';
import { testRule } from './rule-tester.js';

testRule(publishWithoutEvaluation, {
  invalid: [
    {
      name: 'trained and published at once',
      code: `import { TrainingAPIClient } from '@azure/cognitiveservices-customvision-training';
export async function retrain(trainer: TrainingAPIClient, project: string, resource: string) {
  let iteration = await trainer.trainProject(project);
  while (iteration.status === 'Training') iteration = await trainer.getIteration(project, iteration.id);
  await trainer.⟦publishIteration⟧(project, iteration.id, 'production', resource);
}
`,
      findings: [
        {
          message: 'publishIteration publishes an iteration, and nothing in this workspace reads how well it does. Without that it may conflict with "Testing". Calling getIterationPerformance or quickTestImage before publishing clears it.',
          evidence: ['5:17 publishIteration – The iteration goes live here.'],
          clause: 'coc-testing',
        },
      ],
    },
    {
      name: 'a client in a field',
      code: `import { TrainingAPIClient } from '@azure/cognitiveservices-customvision-training';
export class Models {
  constructor(private readonly trainer: TrainingAPIClient) {}
  publish = (project: string, id: string) => this.trainer.⟦publishIteration⟧(project, id, this.name(), process.env.PREDICTION_RESOURCE_ID!);
  private name() { return 'v' + Date.now(); }
}
`,
      findings: [
        {
          message: 'publishIteration publishes an iteration, and nothing in this workspace reads how well it does. Without that it may conflict with "Testing". Calling getIterationPerformance or quickTestImage before publishing clears it.',
          evidence: ['4:59 publishIteration – The iteration goes live here.'],
          clause: 'coc-testing',
        },
      ],
    },
    {
      name: 'a route',
      language: 'javascript',
      code: `export async function publish(endpoint, project, iteration, headers) {
  return fetch(⟦\`\${endpoint}/customvision/v3.3/training/projects/\${project}/iterations/\${iteration}/publish?publishName=live\`⟧, { method: 'POST', headers });
}
`,
      findings: [
        {
          message: 'This request publishes an iteration, and nothing in this workspace reads how well it does. Without that it may conflict with "Testing". Calling GET /customvision/{version}/training/projects/{projectId}/iterations/{iterationId}/performance or POST /customvision/{version}/training/projects/{projectId}/quicktest/image before publishing clears it.',
          evidence: ['2:16 `${endpoint}/customvision/v3.3/training/projects/${project}/iterations/${iteration}/publish?publishName=live` – The iteration goes live here.'],
          clause: 'coc-testing',
        },
      ],
    },
    {
      name: 'the performance of another service is no evaluation',
      code: `import { TrainingAPIClient } from '@azure/cognitiveservices-customvision-training';
import { monitor } from './monitor';
export async function release(trainer: TrainingAPIClient, project: string, iteration: string, resource: string) {
  await monitor.getIterationPerformance(project);
  await trainer.⟦publishIteration⟧(project, iteration, 'live', resource);
}
`,
      findings: [
        {
          message: 'publishIteration publishes an iteration, and nothing in this workspace reads how well it does. Without that it may conflict with "Testing". Calling getIterationPerformance or quickTestImage before publishing clears it.',
          evidence: ['5:17 publishIteration – The iteration goes live here.'],
          clause: 'coc-testing',
        },
      ],
    },
    {
      name: 'each of two releases',
      code: `import { TrainingAPIClient } from '@azure/cognitiveservices-customvision-training';
export async function release(trainer: TrainingAPIClient, project: string, iteration: string, resources: string[]) {
  await trainer.⟦publishIteration⟧(project, iteration, 'staging', resources[0]);
  await trainer.⟦publishIteration⟧(project, iteration, 'production', resources[1]);
}
`,
      findings: [
        {
          message: 'publishIteration publishes an iteration, and nothing in this workspace reads how well it does. Without that it may conflict with "Testing". Calling getIterationPerformance or quickTestImage before publishing clears it.',
          evidence: ['3:17 publishIteration – The iteration goes live here.'],
          clause: 'coc-testing',
        },
        {
          message: 'publishIteration publishes an iteration, and nothing in this workspace reads how well it does. Without that it may conflict with "Testing". Calling getIterationPerformance or quickTestImage before publishing clears it.',
          evidence: ['4:17 publishIteration – The iteration goes live here.'],
          clause: 'coc-testing',
        },
      ],
    },
    {
      name: 'after training in a script',
      language: 'python',
      code: `from azure.cognitiveservices.vision.customvision.training import CustomVisionTrainingClient
from msrest.authentication import ApiKeyCredentials

trainer = CustomVisionTrainingClient(ENDPOINT, ApiKeyCredentials(in_headers={"Training-key": KEY}))
iteration = trainer.train_project(project_id)
while iteration.status != "Completed":
    iteration = trainer.get_iteration(project_id, iteration.id)
trainer.⟦publish_iteration⟧(project_id, iteration.id, "fruit", prediction_resource_id)
`,
      findings: [
        {
          message: 'publish_iteration publishes an iteration, and nothing in this workspace reads how well it does. Without that it may conflict with "Testing". Calling get_iteration_performance or quick_test_image before publishing clears it.',
          evidence: ['8:9 publish_iteration – The iteration goes live here.'],
          clause: 'coc-testing',
        },
      ],
    },
    {
      name: 'published from another module',
      language: 'python',
      code: `from clients import trainer

def promote(project, iteration):
    trainer.⟦publish_iteration⟧(project, iteration, "live", RESOURCE)
`,
      files: {
        'src/clients.py': `from azure.cognitiveservices.vision.customvision.training import CustomVisionTrainingClient
trainer = CustomVisionTrainingClient(ENDPOINT, credentials)
`,
      },
      findings: [
        {
          message: 'publish_iteration publishes an iteration, and nothing in this workspace reads how well it does. Without that it may conflict with "Testing". Calling get_iteration_performance or quick_test_image before publishing clears it.',
          evidence: ['4:13 publish_iteration – The iteration goes live here.'],
          clause: 'coc-testing',
        },
      ],
    },
    {
      name: 'a route of a session',
      language: 'python',
      code: `import requests

def promote(endpoint, project, iteration, key):
    url = ⟦f"{endpoint}/customvision/v3.3/training/projects/{project}/iterations/{iteration}/publish"⟧
    return requests.post(url, params={"publishName": "live"}, headers={"Training-Key": key})
`,
      findings: [
        {
          message: 'This request publishes an iteration, and nothing in this workspace reads how well it does. Without that it may conflict with "Testing". Calling GET /customvision/{version}/training/projects/{projectId}/iterations/{iterationId}/performance or POST /customvision/{version}/training/projects/{projectId}/quicktest/image before publishing clears it.',
          evidence: ['4:11 f"{endpoint}/customvision/v3.3/training/projects/{project}/iterations/{iteration}/publish" – The iteration goes live here.'],
          clause: 'coc-testing',
        },
      ],
    },
    {
      name: 'the asynchronous member',
      language: 'csharp',
      code: `using Microsoft.Azure.CognitiveServices.Vision.CustomVision.Training;

public class Release
{
    private readonly CustomVisionTrainingClient _trainer;
    public Release(CustomVisionTrainingClient trainer) => _trainer = trainer;

    public async Task Run(Guid project, Guid iteration, string resource)
    {
        await _trainer.⟦PublishIterationAsync⟧(project, iteration, "live", resource);
    }
}
`,
      findings: [
        {
          message: 'PublishIterationAsync publishes an iteration, and nothing in this workspace reads how well it does. Without that it may conflict with "Testing". Calling GetIterationPerformanceAsync or QuickTestImageAsync before publishing clears it.',
          evidence: ['10:24 PublishIterationAsync – The iteration goes live here.'],
          clause: 'coc-testing',
        },
      ],
    },
    ...publishWithoutEvaluationInGo.invalid,
    ...publishWithoutEvaluationInJava.invalid,
  ],
  valid: [
    {
      name: 'the performance is read before',
      code: `import { TrainingAPIClient } from '@azure/cognitiveservices-customvision-training';
export async function release(trainer: TrainingAPIClient, project: string, iteration: string, resource: string) {
  const { recall } = await trainer.getIterationPerformance(project, iteration);
  if ((recall ?? 0) < 0.85) return;
  await trainer.publishIteration(project, iteration, 'live', resource);
}
`,
    },
    {
      name: 'another file of the workspace evaluates',
      code: `import { TrainingAPIClient } from '@azure/cognitiveservices-customvision-training';
export async function release(trainer: TrainingAPIClient, project: string, iteration: string, resource: string) {
  await trainer.publishIteration(project, iteration, 'live', resource);
}
`,
      files: {
        'src/evaluate.ts': `import { TrainingAPIClient } from '@azure/cognitiveservices-customvision-training';
export const evaluate = (trainer: TrainingAPIClient, project: string, iteration: string) => trainer.getImagePerformances(project, iteration);
`,
      },
    },
    {
      name: 'a quick test with held back pictures',
      code: `import { TrainingAPIClient } from '@azure/cognitiveservices-customvision-training';
export async function release(trainer: TrainingAPIClient, project: string, iteration: string, resource: string) {
  await trainer.publishIteration(project, iteration, 'staging', resource);
}
`,
      files: {
        'src/smoke.ts': `import { TrainingAPIClient } from '@azure/cognitiveservices-customvision-training';
export const smoke = (trainer: TrainingAPIClient, project: string, picture: Buffer) => trainer.quickTestImage(project, picture, { store: false });
`,
      },
    },
    {
      name: 'a route evaluates',
      code: `import { TrainingAPIClient } from '@azure/cognitiveservices-customvision-training';
export async function release(trainer: TrainingAPIClient, project: string, iteration: string, resource: string) {
  await trainer.publishIteration(project, iteration, 'beta', resource);
}
`,
      files: {
        'tools/evaluate.py': `import requests


def evaluate(endpoint, project, iteration, headers):
    return requests.get(f"{endpoint}/customvision/v3.3/training/projects/{project}/iterations/{iteration}/performance", headers=headers).json()
`,
      },
    },
    {
      name: 'only trained',
      code: `import { TrainingAPIClient } from '@azure/cognitiveservices-customvision-training';
export const train = (trainer: TrainingAPIClient, project: string) => trainer.trainProject(project);
`,
    },
    {
      name: 'taken out of use',
      code: `import { TrainingAPIClient } from '@azure/cognitiveservices-customvision-training';
export const retire = (trainer: TrainingAPIClient, project: string, iteration: string) => trainer.unpublishIteration(project, iteration);
`,
    },
    {
      name: 'publishing of something else',
      code: `import { TrainingAPIClient } from '@azure/cognitiveservices-customvision-training';
export async function announce(trainer: TrainingAPIClient, bus: { publishIteration(id: string): void }, project: string) {
  const iteration = await trainer.getIteration(project, 'a');
  bus.publishIteration(iteration.id);
}
`,
    },
    {
      name: 'a report of precision and recall',
      language: 'python',
      code: `from azure.cognitiveservices.vision.customvision.training import CustomVisionTrainingClient

def release(trainer: CustomVisionTrainingClient, project, iteration):
    performance = trainer.get_iteration_performance(project, iteration, 0.5, overlap_threshold=0.3)
    print(performance.precision, performance.recall)
    trainer.publish_iteration(project, iteration, "live", RESOURCE)
`,
    },
    {
      name: 'a quick test of an address',
      language: 'python',
      code: `from azure.cognitiveservices.vision.customvision.training import CustomVisionTrainingClient

def release(trainer: CustomVisionTrainingClient, project, iteration, url):
    trainer.quick_test_image_url(project, url, iteration_id=iteration, store=False)
    trainer.publish_iteration(project, iteration, "live", RESOURCE)
`,
    },
    {
      name: 'evaluated before the release',
      language: 'csharp',
      code: `using Microsoft.Azure.CognitiveServices.Vision.CustomVision.Training;

public class Release
{
    public async Task Run(CustomVisionTrainingClient trainer, Guid project, Guid iteration, string resource)
    {
        var performance = await trainer.GetIterationPerformanceAsync(project, iteration, 0.5);
        if (performance.Recall < 0.9) throw new InvalidOperationException("not good enough");
        await trainer.PublishIterationAsync(project, iteration, "live", resource);
    }
}
`,
    },
    ...publishWithoutEvaluationInGo.valid,
    ...publishWithoutEvaluationInJava.valid,
  ],
});
