import assert from 'node:assert/strict';
import { markersOf, markerTest, packageMarkersOf, withoutLonger } from '../../src/analysis/gate.js';
import { services, sharedHeaders, sharedHosts } from '../../src/knowledge/index.js';

const markers = markersOf(services, { hosts: sharedHosts, headers: sharedHeaders });
const isMarked = markerTest(markers);

describe('the gate', () => {
  it('lets through every module, route prefix and header of the catalogue, whatever its case', () => {
    for (const service of services) {
      for (const client of service.clients) for (const module of client.markers ?? client.modules) assert.ok(isMarked(`${client.language === 'csharp' ? 'using ' : 'import "'}${module.replaceAll('*', 'v3.0').toUpperCase()}`), module);
      for (const prefix of service.routePrefixes) assert.ok(isMarked(`\`\${endpoint}${prefix}x\``), prefix);
      for (const header of service.headers) assert.ok(isMarked(`'${header}'`), header);
    }
  });

  it('keeps ordinary code out', () => {
    for (const text of ["import { view } from './interface/view';", "import { OpenAI } from 'openai';\nnew OpenAI();", 'const x = 1;', "import express from 'express';", "fetch('https://example.com/api')", 'azure storage and cosmos', "import { BlobServiceClient } from '@azure/storage-blob';", "import info from './models/info'", "import { vectors } from '@/models/embeddings';", "fetch(`${proxy}/anthropic/v1/messages`)"]) assert.equal(isMarked(text), false, text);
  });

  it('holds no marker that another one covers', () => {
    for (const list of [markers, packageMarkersOf(services)]) {
      for (const marker of list) assert.ok(list.every((other) => other === marker || !marker.includes(other)), marker);
    }
    assert.deepEqual(withoutLonger(['abc', 'b', 'xyz']), ['b', 'xyz']);
  });
});
