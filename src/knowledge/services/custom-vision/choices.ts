import type { Choice } from '../../schema.js';

/** Arguments that change what is stored, what leaves the service and whom it tells. */
export const choices: readonly Choice[] = [
  {
    id: 'cv-quick-test-store',
    operations: ['quick-test-image', 'quick-test-image-url'],
    argument: { names: ['store'], position: { python: 3, csharp: 3, go: 4 } },
    label: 'store',
    absent: { effect: 'The test is stored with the project.', facts: ['cv-quick-test-stored'] },
    values: [
      { is: [true], effect: 'The test is stored with the project.', facts: ['cv-quick-test-stored'] },
      { is: [false], effect: 'The test is not stored.', facts: ['cv-quick-test-stored'], keepsNothing: true },
    ],
  },
  {
    id: 'cv-tag-name',
    operations: ['create-tag'],
    argument: { names: ['name'], position: { javascript: 1, python: 1, csharp: 1, java: 1, go: 2 } },
    label: 'name',
    asksFor: 'class',
    keepsText: true,
    values: [{ is: ['*'], effect: 'The name is stored with the project and tells what the model is to recognize.', facts: ['cv-labels-stored'] }],
  },
  {
    id: 'cv-notification-email',
    operations: ['train-project'],
    argument: { names: ['notificationEmailAddress'] },
    label: 'notificationEmailAddress',
    values: [{ is: ['*'], effect: 'An e-mail address is sent to the service.', facts: [] }],
  },
  {
    id: 'cv-export-container',
    operations: ['create-project', 'update-project'],
    argument: { names: ['exportModelContainerUri'] },
    label: 'exportModelContainerUri',
    values: [{ is: ['*'], effect: 'Exported models are written to the named container.', facts: [] }],
  },
  {
    id: 'cv-export-platforms',
    operations: ['create-project', 'update-project'],
    argument: { names: ['targetExportPlatforms'] },
    label: 'targetExportPlatforms',
    values: [{ is: ['*'], effect: 'Models of the project are meant to be exported and run outside Azure.', facts: ['cv-export-local'] }],
  },
  {
    id: 'cv-export-platform',
    operations: ['export-iteration'],
    argument: { names: ['platform'] },
    label: 'platform',
    values: [{ is: ['*'], effect: 'The model leaves the service for the named platform. The export stays until the account is deleted.', facts: ['cv-export-local', 'cv-exported-iterations'] }],
  },
];
