/** An overview as the server sends it, for tests of the views. */
import type { OverviewAnswer, OverviewCall, OverviewFinding, OverviewPlace, OverviewWaiver } from '../../../src/server/protocol.js';

/** A place on one line, from 0. */
export function at(path: string, line: number, cell?: number): OverviewPlace {
  return { uri: `file:///w/${path}`, path, range: { start: { line, character: 4 }, end: { line, character: 9 } }, ...(cell === undefined ? {} : { cell }) };
}

export function call(path: string, line: number, more: Partial<OverviewCall> = {}): OverviewCall {
  return { at: at(path, line), member: 'classifyImage', language: 'typescript', service: 'custom-vision', ...more };
}

export function finding(path: string, line: number, more: Partial<OverviewFinding> = {}): OverviewFinding {
  return {
    at: at(path, line),
    rule: 'missing-human-review',
    severity: 'warning',
    message: 'The user is banned and nobody looks.',
    service: 'custom-vision',
    operation: 'classify-image',
    clause: 'coc-human-oversight',
    fingerprint: `${path}:${String(line)}`,
    suppressed: false,
    ...more,
  };
}

export function waiver(path: string, until: string, more: Partial<OverviewWaiver> = {}): OverviewWaiver {
  return { at: at(path, 3), rules: ['missing-human-review'], reason: 'The case team hears appeals.', owner: 'ana', until, state: 'active', ...more };
}

/** Nothing at all; the day is 2026-11-21. */
export const nothing: OverviewAnswer = {
  revision: '1',
  isSettled: true,
  covers: 'workspace',
  evaluatedOn: '2026-11-21',
  services: [],
  unknownCalls: [],
  findings: [],
  waivers: [],
  titles: {},
  notRead: [],
};

export const titles = {
  'missing-human-review': 'No human review',
  'stores-prediction-image': 'The image is kept',
  'coc-human-oversight': 'Human oversight',
};

/** Two services, a call that nobody knows, findings of two rules, a waived one among them, and a file that was not read. */
export const example: OverviewAnswer = {
  ...nothing,
  services: [
    {
      id: 'custom-vision',
      name: 'Custom Vision',
      operations: [
        { id: 'custom-vision/classify-image', label: 'classify-image', summary: 'Classifies an image.', keeps: 'keeps the submitted image: 30 days', calls: [call('src/avatar.ts', 11), call('src/avatar.ts', 20), call('test/avatar.test.ts', 2, { isTest: true })] },
        { id: 'custom-vision/delete-image', label: 'delete-image', summary: 'Deletes images.', keeps: 'keeps nothing', calls: [call('src/clean.ts', 1, { member: 'deleteImages' })] },
      ],
    },
    {
      id: 'face',
      name: 'Face',
      operations: [{ id: 'face/detect', label: 'detect', summary: 'Finds faces.', keeps: 'keeps the face template: 24 hours', calls: [{ at: at('notebooks/badges.ipynb', 2, 5), member: 'detect', language: 'python', service: 'face' }] }],
    },
  ],
  unknownCalls: [call('src/new.ts', 7, { member: 'dream', service: null })],
  findings: [
    finding('src/avatar.ts', 12),
    finding('src/avatar.ts', 30, { rule: 'stores-prediction-image', severity: 'information', message: 'The image stays with the project.', clause: null }),
    finding('src/banned.ts', 4, { suppressed: true }),
    finding('test/avatar.test.ts', 5, { severity: 'hint', isTest: true }),
  ],
  waivers: [waiver('src/banned.ts', '2027-03-31')],
  titles,
  notRead: [{ path: 'src/page.vue', reason: 'Vue templates are not read', uri: 'file:///w/src/page.vue' }],
};
