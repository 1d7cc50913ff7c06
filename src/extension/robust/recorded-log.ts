import type { LogOutputChannel } from 'vscode';

/** How many lines are remembered. */
const mostLines = 200;

/** Longer messages are cut: they are traces or data, and a problem report has no use for them. */
const longestMessage = 4_000;

export interface LoggedMessage {
  readonly level: 'error' | 'warn' | 'info' | 'debug';
  /** As it was logged; may hold paths and source text. */
  readonly message: string;
  readonly time: Date;
}

/** An output channel that remembers the last messages, for problem reports. */
export interface RecordedLog extends LogOutputChannel {
  readonly last: readonly LoggedMessage[];
}

/** Wraps a channel. Traces and appended text are passed on and not remembered: they hold what travels to the server. */
export function recordLog(channel: LogOutputChannel): RecordedLog {
  const last: LoggedMessage[] = [];
  const recorded = (level: LoggedMessage['level']) => (message: string | Error, ...args: unknown[]): void => {
    const text = message instanceof Error ? (message.stack ?? message.message) : message;
    last.push({ level, message: text.slice(0, longestMessage), time: new Date() });
    if (last.length > mostLines) last.shift();
    channel[level](text, ...args);
  };
  const own = { last, error: recorded('error'), warn: recorded('warn'), info: recorded('info'), debug: recorded('debug') };
  return new Proxy(channel, {
    get(target, property) {
      if (property in own) return own[property as keyof typeof own];
      const value: unknown = Reflect.get(target, property, target);
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
  }) as RecordedLog;
}
