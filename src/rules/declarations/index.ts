import type { RuleInfo } from '../rule.js';
import { invalidProjectFile } from './invalid-project-file.js';
import { missingDeclaration } from './missing-declaration.js';
import { registrationExpired } from './registration-expired.js';
import { unknownKey } from './unknown-key.js';

/** The rules about the project file. Reading it finds what they report; no waiver reaches them. */
export const declarationRules: readonly RuleInfo[] = [missingDeclaration, registrationExpired, unknownKey, invalidProjectFile];
