import type { ArtifactLocation, Location, Run } from 'sarif';
import { messageText } from './messages.js';
import type { SarifSource, Spot } from './source.js';

/** Stands for the working directory of the scan; where that lies on the machine is nobody's business. */
const workingDirectory = '%SRCROOT%';

/** Stands for what has no path from there. */
const elsewhere = '%ELSEWHERE%';

/** A path of the report as a relative URI reference, percent-encoded, so that `#`, `?`, `%` and a leading `C:` are only names. */
export function artifactLocation(path: string, source: Pick<SarifSource, 'isAbsolute'>): ArtifactLocation {
  const uri = path.split('/').map(encoded).join('/');
  // A reference that begins with a slash would replace what it is resolved against.
  return source.isAbsolute(path) ? { uri: uri.replace(/^\/+/, ''), uriBaseId: elsewhere } : { uri, uriBaseId: workingDirectory };
}

function encoded(segment: string): string {
  // A half of a surrogate pair, which file names can hold, has no encoding.
  return encodeURIComponent(segment.replaceAll(/\p{Cs}/gu, '\ufffd'));
}

/** A place in a file, with what is to be said there. */
export function location(spot: Spot, source: SarifSource, note?: string): Location {
  const { startLine, startColumn, endLine, endColumn } = source.regionInFile(spot);
  return {
    physicalLocation: { artifactLocation: artifactLocation(spot.path, source), region: { startLine, startColumn, endLine, endColumn } },
    ...(note === undefined ? {} : { message: { text: messageText(note) } }),
  };
}

/** What the base ids of the locations stand for. The second one is there only where a path needs it. */
export function uriBaseIds(paths: Iterable<string>, source: Pick<SarifSource, 'isAbsolute'>): NonNullable<Run['originalUriBaseIds']> {
  const needsElsewhere = [...paths].some((path) => source.isAbsolute(path));
  return {
    [workingDirectory]: { description: { text: 'The working directory of the scan.' } },
    ...(needsElsewhere ? { [elsewhere]: { description: { text: 'The machine that ran the scan. What follows begins with the drive or the share.' } } } : {}),
  };
}
