import type { Table } from '../rule-tester.js';

export const publishWithoutEvaluationInJava: Table = {
  invalid: [
    {
      name: 'with a wait for the training',
      language: 'java',
      code: `import com.microsoft.azure.cognitiveservices.vision.customvision.training.*;

class Release {
    private final Trainings trainer;

    Release(Trainings trainer) {
        this.trainer = trainer;
    }

    void run(java.util.UUID project, java.util.UUID iteration, String resource) {
        trainer.⟦publishIteration⟧(project, iteration, "live", resource);
    }
}
`,
      findings: [
        {
          message: 'publishIteration publishes an iteration, and nothing in this workspace reads how well it does. Without that it may conflict with "Testing". Calling getIterationPerformance or quickTestImage before publishing clears it.',
          evidence: ['11:17 publishIteration – The iteration goes live here.'],
          clause: 'coc-testing',
        },
      ],
    },
  ],
  valid: [
    {
      name: 'the performance is read',
      language: 'java',
      code: `import com.microsoft.azure.cognitiveservices.vision.customvision.training.*;

class Release {
    void run(Trainings trainer, java.util.UUID project, java.util.UUID iteration, String resource) {
        IterationPerformance performance = trainer.getIterationPerformance().withProjectId(project).withIterationId(iteration).execute();
        if (performance.recall() < 0.9) {
            throw new IllegalStateException("not good enough");
        }
        trainer.publishIteration(project, iteration, "live", resource);
    }
}
`,
    },
  ],
};
