import type { ServerCommand } from './protocol.js';

/** Diagnostic source, and identifier of the pull provider. */
export const diagnosticSource = 'responsible-use';

/** The section that the server asks for with `workspace/configuration`. */
export const settingsSection = 'responsibleUse';

/** Name of the project file, in whatever folder it lies. */
export const projectFileName = 'responsible-use.json';

/** Ids of the commands in `protocol.ts`. */
export const serverCommands = {
  lookUpItems: 'responsibleUse.server.lookUpItems',
  lookUp: 'responsibleUse.server.lookUp',
  factsAt: 'responsibleUse.server.factsAt',
  explain: 'responsibleUse.server.explain',
  scanWorkspace: 'responsibleUse.server.scanWorkspace',
  report: 'responsibleUse.server.report',
  inventory: 'responsibleUse.server.inventory',
  selfTest: 'responsibleUse.server.selfTest',
  overview: 'responsibleUse.server.overview',
  status: 'responsibleUse.server.status',
  reveal: 'responsibleUse.server.reveal',
  createProjectFile: 'responsibleUse.server.createProjectFile',
  exchangeFiles: 'responsibleUse.server.exchangeFiles',
} as const satisfies Readonly<Record<string, ServerCommand>>;
