/** Operations that write an agent. */
export const AGENTS: readonly string[] = ['create-agent', 'update-agent'];

/** Operations by which an agent works. */
export const RUNS: readonly string[] = ['create-run', 'create-thread-and-run', 'submit-tool-outputs'];

/** Operations that write threads, messages and runs. */
export const STATE: readonly string[] = ['create-thread', 'update-thread', 'create-message', 'update-message', ...RUNS];

/** Operations that write files and vector stores. */
export const UPLOADS: readonly string[] = ['upload-file', 'create-vector-store', 'update-vector-store', 'add-vector-store-files'];

/** Operations that write memories. */
export const MEMORY: readonly string[] = ['create-memory-store', 'update-memories', 'write-memory'];

/** Operations whose data stays in the project. */
export const STORED: readonly string[] = [...STATE, ...UPLOADS, ...AGENTS];

/** Operations that delete such data. */
export const DELETIONS: readonly string[] = ['delete-agent', 'delete-thread', 'delete-message', 'delete-file', 'delete-vector-store', 'remove-vector-store-file'];
