import { unboundedInput } from '../../src/rules/unbounded-input.js';
import { unboundedInputInCSharp } from './csharp/unbounded-input.cases.js';
import { unboundedInputInGo } from './go/unbounded-input.cases.js';
import { unboundedInputInJava } from './java/unbounded-input.cases.js';
import { unboundedInputInPython } from './python/unbounded-input.cases.js';
import { testRule } from './rule-tester.js';
import { unboundedInputInTypeScript } from './typescript/unbounded-input.cases.js';

const tables = [unboundedInputInTypeScript, unboundedInputInPython, unboundedInputInCSharp, unboundedInputInJava, unboundedInputInGo];

testRule(unboundedInput, { invalid: tables.flatMap(({ invalid }) => invalid), valid: tables.flatMap(({ valid }) => valid) });
