/** Memory of the language server: once it has started, at most while it scans a whole tree, and after that. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { createProtocolConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver-protocol/node';

/** How long a server is left alone before its memory counts as what it keeps. */
const restMs = 3000;

/** A number of MiB that the system tells of a process; NaN where it does not tell. */
function mebibytes(pid, name) {
  try {
    return Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;
  } catch {
    return Number.NaN;
  }
}

/**
 * Starts the server, has it scan a tree and ends it.
 *
 * @param {string} script of the built server
 * @param {string} tree
 * @returns {Promise<{ files: number, startMb: number, peakMb: number, restMb: number, ms: number }>}
 */
export async function serverMemory(script, tree) {
  const server = spawn(process.execPath, [script, '--stdio'], { cwd: tree, stdio: ['pipe', 'pipe', 'ignore'] });
  const ended = new Promise((resolve, reject) => {
    server.on('error', reject);
    server.on('exit', resolve);
  });
  const connection = createProtocolConnection(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin));
  connection.onRequest(() => null);
  connection.listen();
  try {
    const uri = pathToFileURL(tree).href;
    await connection.sendRequest('initialize', { processId: process.pid, rootUri: uri, workspaceFolders: [{ uri, name: 'bench' }], capabilities: {} });
    await connection.sendNotification('initialized', {});
    const startMb = mebibytes(server.pid, 'VmRSS');
    const start = performance.now();
    const scanned = await connection.sendRequest('workspace/executeCommand', { command: 'responsibleUse.server.scanWorkspace', arguments: [] });
    const ms = performance.now() - start;
    await new Promise((resume) => setTimeout(resume, restMs));
    const measured = { files: scanned.files, startMb, peakMb: mebibytes(server.pid, 'VmHWM'), restMb: mebibytes(server.pid, 'VmRSS'), ms };
    await connection.sendRequest('shutdown');
    await connection.sendNotification('exit');
    await ended;
    return measured;
  } finally {
    connection.dispose();
    server.kill();
  }
}
