import { csharp } from './csharp.js';
import { go } from './go.js';
import { java } from './java.js';
import type { Column } from './patterns.js';
import { python } from './python.js';
import { typescript } from './typescript.js';

export type ColumnName = 'typescript' | 'python' | 'csharp' | 'java' | 'go';

/** The columns of the parity table, in its order. */
export const columns: Readonly<Record<ColumnName, Column>> = { typescript, python, csharp, java, go };
