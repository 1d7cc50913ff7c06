// @ts-check
/** Stack traces in terms of the sources. VS Code formats them itself in its extension host, so no source map is used there. */
import { existsSync, readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { projectRoot } from './served/versions.mjs';

/**
 * @param {string} stack of an error in a bundle
 * @param {string} bundle the path of the bundle, its map beside it
 */
export function mapStack(stack, bundle) {
  const mapFile = `${bundle}.map`;
  if (!existsSync(mapFile)) {
    return stack;
  }
  const map = new SourceMap(JSON.parse(readFileSync(mapFile, 'utf8')));
  // Mocha shortens paths inside the working directory.
  const name = relative(projectRoot, bundle).replaceAll('\\', '/');
  const lines = stack.split('\n').map((line) => {
    const place = new RegExp(`[^\\s(]*${escape(name)}:(\\d+):(\\d+)`).exec(line);
    const entry = place && map.findEntry(Number(place[1]) - 1, Number(place[2]) - 1);
    if (!entry || !('originalSource' in entry)) {
      return line;
    }
    const source = relative(projectRoot, join(dirname(bundle), entry.originalSource));
    return line.replace(place[0], `${source}:${entry.originalLine + 1}:${entry.originalColumn + 1}`);
  });
  return lines.filter((line) => !/^\s+at .*node_modules\/mocha\//.test(line)).join('\n');
}

/** @param {string} text */
function escape(text) {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
