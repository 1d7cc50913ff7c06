import assert from 'node:assert/strict';
import { argumentTexts, findArgument } from '../../../src/analysis/calls/arguments.js';
import { resolveTexts } from '../../support/check-text.js';
import { absolute } from '../../support/memory-files.js';

const imports = `import com.azure.ai.contentsafety.ContentSafetyClient;
import com.azure.ai.contentsafety.models.*;
import com.microsoft.azure.cognitiveservices.vision.computervision.ComputerVisionClient;
import com.microsoft.azure.cognitiveservices.vision.computervision.models.*;
import java.util.*;
`;
const inJava = (statements: string): string => `${imports}class A { void go(ContentSafetyClient client, ComputerVisionClient vision, String text) { ${statements} } }`;

const cases: readonly (readonly [name: string, code: string, argument: string, found: readonly string[] | null])[] = [
  ['a setter of options that are made in place', 'client.analyzeText(new AnalyzeTextOptions(text).setCategories(List.of(TextCategory.HATE)));', 'categories', ['hate']],
  ['one of several setters', 'client.analyzeText(new AnalyzeTextOptions(text).setCategories(List.of(TextCategory.HATE)).setHaltOnBlocklistHit(true));', 'categories', ['hate']],
  ['the last of several setters', 'client.analyzeText(new AnalyzeTextOptions(text).setCategories(null).setHaltOnBlocklistHit(true));', 'haltOnBlocklistHit', ['true']],
  ['a setter that is called twice', 'client.analyzeText(new AnalyzeTextOptions(text).setCategories(List.of(TextCategory.HATE)).setCategories(List.of(TextCategory.SEXUAL)));', 'categories', ['sexual']],
  ['several arguments of a setter', 'client.analyzeText(new AnalyzeTextOptions(text).setCategories(TextCategory.HATE, TextCategory.VIOLENCE));', 'categories', ['hate', 'violence']],
  ['a setter of options in a variable', 'var options = new AnalyzeTextOptions(text); options.setCategories(Arrays.asList(TextCategory.HATE)); client.analyzeText(options);', 'categories', ['hate']],
  ['setters of a variable in a row', 'var options = new AnalyzeTextOptions(text); options.setHaltOnBlocklistHit(true).setCategories(List.of(TextCategory.HATE)); client.analyzeText(options);', 'categories', ['hate']],
  ['a list that is filled in statements of its own', 'List<TextCategory> some = new ArrayList<>(); some.add(TextCategory.HATE); some.add(TextCategory.SEXUAL); client.analyzeText(new AnalyzeTextOptions(text).setCategories(some));', 'categories', ['hate', 'sexual']],
  ['a step of a fluent call', 'vision.computerVision().analyzeImage().withUrl(text).withDetails(List.of(Details.LANDMARKS)).execute();', 'details', ['landmarks']],
  ['a setter of another variable', 'var other = new AnalyzeTextOptions(text); other.setCategories(List.of(TextCategory.HATE)); var options = new AnalyzeTextOptions(text); client.analyzeText(options);', 'categories', null],
  ['a setter of what a call gives', 'client.analyzeText(new AnalyzeTextOptions(text)).setCategories(List.of(TextCategory.HATE));', 'categories', null],
  ['no setter', 'client.analyzeText(new AnalyzeTextOptions(text));', 'categories', null],
];

describe('arguments that setters give', () => {
  for (const [name, code, argument, wanted] of cases) {
    it(name, async () => {
      const { calls, resolver } = await resolveTexts({ 'A.java': inJava(code) });
      const call = calls.get(absolute('A.java'))?.calls[0];
      assert.ok(call, 'a call is found');
      const found = findArgument(call, { names: [argument] }, resolver.evaluator);
      assert.deepEqual(found && argumentTexts(found), wanted);
    });
  }
});
