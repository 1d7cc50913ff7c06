import assert from 'node:assert/strict';
import { holdsMarker, isManifest } from '../../src/extension/markers.js';
import { markers } from '../../src/extension/markers.generated.js';

describe('markers', () => {
  const texts: readonly (readonly [string, boolean])[] = [
    ["import { PredictionAPIClient } from '@azure/cognitiveservices-customvision-prediction';", true],
    ['azure-ai-contentsafety==1.0.0', true],
    ['<PackageReference Include="Azure.AI.ContentSafety" Version="1.0.0" />', true],
    ["const endpoint = 'https://mine.cognitiveservices.azure.com/';", true],
    ["import { readFile } from 'node:fs';", false],
    ['{ "dependencies": { "express": "^5.0.0" } }', false],
    ['', false],
  ];
  for (const [text, expected] of texts) {
    it(`${expected ? 'are' : 'are not'} in ${JSON.stringify(text).slice(0, 70)}`, () => {
      assert.equal(holdsMarker(text), expected);
    });
  }

  it('are not searched in a text that is too long to be source', () => {
    assert.equal(holdsMarker(`azure-ai-contentsafety${' '.repeat(2_000_001)}`), false);
  });

  it('are lower case, long enough to mean something, and listed once', () => {
    for (const marker of markers) {
      assert.equal(marker, marker.toLowerCase());
      assert.ok(marker.length >= 5, marker);
    }
    assert.equal(new Set(markers).size, markers.length);
  });
});

describe('dependency manifests', () => {
  const paths: readonly (readonly [string, boolean])[] = [
    ['/w/package.json', true],
    ['package.json', true],
    ['/w/api/requirements.txt', true],
    ['/w/api/requirements-dev.txt', true],
    ['/w/api/App.csproj', true],
    ['/w/build.gradle.kts', true],
    ['/w/go.mod', true],
    ['/w/package-lock.json', false],
    ['/w/my-package.json', false],
    ['/w/gormod', false],
    ['/w/node_modules/a/package.json', false],
    ['/w/.venv/lib/requirements.txt', false],
  ];
  for (const [path, expected] of paths) {
    it(`${expected ? 'count' : 'do not count'} ${path}`, () => {
      assert.equal(isManifest(path), expected);
    });
  }
});
