import type { Choice } from '../../schema.js';
import { LOG } from './arguments.js';

/** Arguments that change what is kept. */
export const choices: readonly Choice[] = [
  {
    id: 'luis-log',
    operations: ['get-prediction'],
    argument: LOG,
    label: 'log',
    absent: { effect: 'What then holds is not published. Utterances are saved only where logging is on.', facts: ['luis-endpoint-30d'], isOpen: true },
    values: [
      {
        is: [true],
        effect: 'The utterance is logged and kept for 30 days.',
        facts: ['luis-endpoint-30d'],
        turnsOn: 'logging',
      },
      {
        is: [false],
        effect: 'The utterance is processed in memory and not saved.',
        facts: ['luis-endpoint-30d'],
        keepsNothing: true,
      },
    ],
  },
];
