import type { Severity } from '../../engine.js';

/** Paints text for a terminal, or leaves it as it is. */
export interface Style {
  bold(text: string): string;
  dim(text: string): string;
  severity(severity: Severity): string;
}

const sequence = (code: string) => (text: string) => `\x1b[${code}m${text}\x1b[0m`;

const severityCodes: Readonly<Record<Severity, string>> = { error: '31', warning: '33', information: '34', hint: '36' };

export const plainStyle: Style = { bold: (text) => text, dim: (text) => text, severity: (severity) => severity };

export const colorStyle: Style = {
  bold: sequence('1'),
  dim: sequence('2'),
  severity: (severity) => sequence(severityCodes[severity])(severity),
};

/** Text from files on one line and without control characters, which could rewrite what the terminal shows. */
export function oneLine(text: string): string {
  return text
    .replaceAll(/[\r\n\t]+/g, ' ')
    .replaceAll(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
