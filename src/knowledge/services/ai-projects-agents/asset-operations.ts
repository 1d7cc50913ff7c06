import type { Operation } from '../../schema.js';

/** Toolboxes, skills, routines and models. */
export const assetOperations: readonly Operation[] = [
  {
    id: 'manage-toolboxes',
    kind: 'manage',
    summary: 'Makes, changes, reads or deletes toolboxes, sets of tools that agents share',
    sends: ['the definitions of the tools'],
    keeps: { statement: null, facts: [] },
    reach: {
      javascript: [
        { client: 'project', members: ['toolboxes.createVersion', 'toolboxes.update', 'toolboxes.get', 'toolboxes.list', 'toolboxes.getVersion', 'toolboxes.listVersions', 'toolboxes.delete', 'toolboxes.deleteVersion'], versions: '2.3+', verified: 'package' },
        { client: 'project', members: ['toolboxes.invokeLatestToolboxMcp'], versions: '2.7+', verified: 'package' },
        { client: 'project', members: ['beta.toolboxes.createVersion', 'beta.toolboxes.update', 'beta.toolboxes.get', 'beta.toolboxes.list', 'beta.toolboxes.getVersion', 'beta.toolboxes.listVersions', 'beta.toolboxes.delete', 'beta.toolboxes.deleteVersion'], versions: '2.1 - 2.2', verified: 'package' },
      ],
      python: [{ client: 'project', members: ['toolboxes.create_version', 'toolboxes.update', 'toolboxes.get', 'toolboxes.list', 'toolboxes.get_version', 'toolboxes.list_versions', 'toolboxes.delete', 'toolboxes.delete_version', 'beta.toolboxes.create_version', 'beta.toolboxes.update', 'beta.toolboxes.get', 'beta.toolboxes.list', 'beta.toolboxes.get_version', 'beta.toolboxes.list_versions', 'beta.toolboxes.delete', 'beta.toolboxes.delete_version'], verified: 'source' }],
    },
    routes: [],
  },
  {
    id: 'manage-skills',
    kind: 'manage',
    summary: 'Makes, changes, reads or deletes skills, packages of instructions for agents',
    sends: ['the instructions'],
    keeps: { statement: null, facts: [] },
    reach: {
      javascript: [
        { client: 'project', members: ['beta.skills.create', 'beta.skills.update', 'beta.skills.get', 'beta.skills.list', 'beta.skills.download', 'beta.skills.delete'], versions: '2.1+', verified: 'package' },
        { client: 'project', members: ['beta.skills.createFromFiles', 'beta.skills.getVersion', 'beta.skills.listVersions', 'beta.skills.downloadVersion', 'beta.skills.deleteVersion'], versions: '2.2+', verified: 'package' },
        { client: 'project', members: ['beta.skills.createFromPackage'], versions: '2.1', verified: 'package' },
      ],
      python: [{ client: 'project', members: ['beta.skills.create', 'beta.skills.create_from_files', 'beta.skills.update', 'beta.skills.get', 'beta.skills.list', 'beta.skills.get_version', 'beta.skills.list_versions', 'beta.skills.download', 'beta.skills.delete', 'beta.skills.delete_version'], verified: 'source' }],
    },
    routes: [],
  },
  {
    id: 'manage-routines',
    kind: 'manage',
    summary: 'Makes, changes, reads, runs or deletes routines, timed or triggered runs of agents',
    sends: ['the definition of the routine'],
    keeps: { statement: null, facts: [] },
    reach: {
      javascript: [{ client: 'project', members: ['beta.routines.createOrUpdate', 'beta.routines.get', 'beta.routines.list', 'beta.routines.listRuns', 'beta.routines.enable', 'beta.routines.disable', 'beta.routines.dispatch', 'beta.routines.delete'], versions: '2.2+', verified: 'package' }],
      python: [{ client: 'project', members: ['beta.routines.create_or_update', 'beta.routines.get', 'beta.routines.list', 'beta.routines.list_runs', 'beta.routines.enable', 'beta.routines.disable', 'beta.routines.dispatch', 'beta.routines.delete'], verified: 'convention' }],
    },
    routes: [],
  },
  {
    id: 'manage-models',
    kind: 'manage',
    summary: 'Registers, reads or removes models of the project',
    sends: ['the model'],
    keeps: { statement: null, facts: [] },
    reach: {
      javascript: [{ client: 'project', members: ['beta.models.create', 'beta.models.update', 'beta.models.get', 'beta.models.list', 'beta.models.listVersions', 'beta.models.pendingUpload', 'beta.models.getCredentials', 'beta.models.delete'], versions: '2.2+', verified: 'package' }],
      python: [{ client: 'project', members: ['beta.models.create', 'beta.models.update', 'beta.models.get', 'beta.models.list', 'beta.models.list_versions', 'beta.models.pending_upload', 'beta.models.get_credentials', 'beta.models.delete'], verified: 'convention' }],
    },
    routes: [],
  },
];
