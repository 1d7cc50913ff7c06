import type { Wrapper } from '../schema.js';
import { composed } from './composed.js';
import { extensionsAi } from './extensions-ai.js';
import { langchainJavaScript } from './langchain-javascript.js';
import { langchainPython } from './langchain-python.js';
import { langchain4j } from './langchain4j.js';
import { llamaIndex } from './llama-index.js';
import { pythonLibraries } from './python-libraries.js';
import { semanticKernel } from './semantic-kernel.js';
import { springAi } from './spring-ai.js';
import { vercelAi } from './vercel-ai.js';

export { compositions, interfaceMakers, makingConditions, runners, vendorChoices } from './uses.js';

/** Libraries that call services on a program's behalf, one file per library beside this one. */
export const wrappers: readonly Wrapper[] = [
  ...composed,
  ...extensionsAi,
  ...langchainJavaScript,
  ...langchainPython,
  ...langchain4j,
  ...llamaIndex,
  ...pythonLibraries,
  ...semanticKernel,
  ...springAi,
  ...vercelAi,
];
