/** The least a scan can do in Node: read every source file of a folder and run one regular expression over it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const endings = /\.(?:[cm]?[jt]sx?|py|cs|java|go)$/;
const marker = /azure|cognitiveservices|contentsafety|customvision|formrecognizer|documentintelligence/i;
let files = 0;
let marked = 0;

function walk(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) walk(path);
    else if (endings.test(entry.name)) {
      files += 1;
      if (marker.test(readFileSync(path, 'utf8'))) marked += 1;
    }
  }
}

walk(process.argv[2] ?? '.');
console.log(`${files} files, ${marked} marked`);
