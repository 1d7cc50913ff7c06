/** Runs whole processes one after the other, in turns, and says how long each took and how much memory. */
import { spawn } from 'node:child_process';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';

/**
 * @typedef {{ name: string, program: string, args: readonly string[], cwd: string, okCodes?: readonly number[] }} Command
 * @typedef {{ ms: number, cpuMs: number, peakKib: number, output: string, errors: string }} Run
 */

/** Peak memory of a process and its children so far, in KiB; 0 where the system does not tell. */
function peakOf(pid) {
  let sum = 0;
  try {
    sum = Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);
    for (const task of readdirSync(`/proc/${pid}/task`)) {
      for (const child of readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').split(' ').filter(Boolean)) sum += peakOf(child);
    }
  } catch {
    // The process has ended, or the system has no /proc.
  }
  return sum;
}

/** Ticks of the clock by which the system counts time of processors, in a second; the same on every Linux. */
const ticksPerSecond = 100;

/** Milliseconds that a process, its threads and its ended children have had of all processors; 0 where the system does not tell. */
function cpuOf(pid) {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name of the program, in brackets, may hold anything.
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    return (fields.slice(11, 15).reduce((sum, ticks) => sum + Number(ticks), 0) * 1000) / ticksPerSecond;
  } catch {
    return 0;
  }
}

/**
 * Drops what the system keeps of files in memory, so that the next reading comes from the disk.
 *
 * @returns {string | null} why that cannot be done here, or null where it was done.
 */
export function dropFileCache() {
  try {
    writeFileSync('/proc/sys/vm/drop_caches', '1');
    return null;
  } catch (error) {
    return error.code ?? String(error);
  }
}

/**
 * Runs one command.
 *
 * @param {Command} command
 * @param {number} [kept] characters of its output that are kept, from the end; of most only the length of time matters
 * @returns {Promise<Run>}
 * @throws when it ends with an unexpected code
 */
export function runOnce({ name, program, args, cwd, okCodes = [0] }, kept = 2000) {
  return new Promise((resolve, reject) => {
    const start = process.hrtime.bigint();
    const child = spawn(program, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    let errors = '';
    let peakKib = 0;
    let cpuMs = 0;
    child.stdout.on('data', (data) => (output = (output + data).slice(-kept)));
    child.stderr.on('data', (data) => (errors = (errors + data).slice(-2000)));
    const timer = setInterval(() => {
      peakKib = Math.max(peakKib, peakOf(child.pid));
      cpuMs = Math.max(cpuMs, cpuOf(child.pid));
    }, 25);
    child.on('error', reject);
    child.on('close', (code) => {
      clearInterval(timer);
      const ms = Number(process.hrtime.bigint() - start) / 1e6;
      if (!okCodes.includes(code)) reject(new Error(`${name} ended with ${code}: ${errors || output}`));
      else resolve({ ms, cpuMs, peakKib, output, errors });
    });
  });
}

/**
 * Runs commands in turns, so that a change of the machine's speed meets all of them.
 *
 * @param {readonly Command[]} commands
 * @param {number} rounds counted rounds with warm files; `first` holds an uncounted round before them
 * @param {(text: string) => void} [say] told what runs
 * @param {() => void} [chill] called before each command of the uncounted round, to have it read from the disk
 */
export async function inTurns(commands, rounds, say = () => {}, chill = () => {}) {
  const results = new Map(commands.map(({ name }) => [name, { first: 0, times: [], cpus: [], peaks: [] }]));
  for (let round = 0; round <= rounds; round++) {
    for (const command of commands) {
      say(`${round === 0 ? 'first run' : `round ${round}`}: ${command.name}`);
      if (round === 0) chill();
      const { ms, cpuMs, peakKib } = await runOnce(command);
      const result = results.get(command.name);
      if (round === 0) result.first = ms;
      else {
        result.times.push(ms);
        result.cpus.push(cpuMs);
      }
      result.peaks.push(peakKib);
    }
  }
  return results;
}

/** @param {readonly number[]} values */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** Table in Markdown: cold run, warm median with its range and its ratio to the first row, time of processors, memory. */
export function table(results, base) {
  const baseline = median(results.get(base).times);
  const rows = [...results].map(([name, { first, times, cpus, peaks }]) => {
    const middle = median(times);
    return `| ${name} | ${first.toFixed(0)} | ${middle.toFixed(0)} | ${Math.min(...times).toFixed(0)}–${Math.max(...times).toFixed(0)} | ${(middle / baseline).toFixed(2)} | ${median(cpus).toFixed(0)} | ${(median(peaks) / 1024).toFixed(0)} |`;
  });
  return ['| command | cold ms | median ms | range ms | ratio | CPU ms | peak MB |', '|---|---:|---:|---|---:|---:|---:|', ...rows].join('\n');
}
