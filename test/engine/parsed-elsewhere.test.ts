/** Scans whose marked files other threads parsed, in languages that declare names for each other: what unmarked files add to them, and which parsers they load themselves. */
import assert from 'node:assert/strict';
import { packed } from '../../src/engine/surveyor.js';
import { counted, countParses } from '../support/counting.js';
import { absolute } from '../support/memory-files.js';
import { engineWith, surveyedBefore } from '../support/memory-survey.js';

type Texts = Readonly<Record<string, string>>;

/** In each language a file without a marker, and a marked one whose address ends in what a type of the first one holds. */
const programs: Readonly<Record<string, Texts>> = {
  csharp: {
    'app/Routes.cs': 'namespace App;\npublic static class Routes { public const string Judge = "text:analyze"; }\n',
    'app/Api.cs': 'using System.Net.Http;\nnamespace App;\npublic class Api { HttpClient http; Task Go() => http.PostAsync("https://r.cognitiveservices.azure.com/contentsafety/" + Routes.Judge, null); }\n',
  },
  java: {
    'app/Routes.java': 'package app;\npublic final class Routes { public static final String JUDGE = "text:analyze"; }\n',
    'app/Api.java': 'package app;\nimport org.springframework.web.client.RestTemplate;\npublic class Api { RestTemplate rest; Object go(Object body) { return rest.postForObject("https://r.cognitiveservices.azure.com/contentsafety/" + Routes.JUDGE, body, String.class); } }\n',
  },
};

/** @returns what a scan reports, and what it loaded and parsed itself. */
async function scanPacked(texts: Texts, isWhole: boolean) {
  const survey = await surveyedBefore(texts, packed);
  const { parses, loads, restore } = countParses();
  try {
    const { files } = await engineWith(survey, texts).scan(Object.keys(texts).map(absolute), { isWhole });
    const operations = files.flatMap(({ calls }) => calls.map(({ operation }) => operation));
    return { files, operations, loads: counted(loads), parses: counted(parses) };
  } finally {
    restore();
  }
}

describe('a scan of what other threads parsed', () => {
  for (const [language, texts] of Object.entries(programs)) {
    for (const isWhole of [true, false]) {
      it(`loads the parser of ${language} for a type that an unmarked file declares, in ${isWhole ? 'a whole workspace' : 'a part of one'}`, async () => {
        const alone = await engineWith(undefined, texts).scan(Object.keys(texts).map(absolute), { isWhole });
        const { files, operations, loads, parses } = await scanPacked(texts, isWhole);
        assert.deepEqual(operations, ['analyze-text']);
        assert.deepEqual(files, alone.files);
        assert.deepEqual(loads, [[language, 1]]);
        assert.deepEqual(parses, Object.keys(texts).filter((path) => path.includes('Routes')).map((path) => [absolute(path), 1]));
      });
    }
  }
});
