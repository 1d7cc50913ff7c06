import type { Element } from 'hast';
import type { Severity } from '../../engine/types.js';
import { h } from './element.js';

/** How a badge is painted; its word says the same without color. */
export type Tone = 'error' | 'warning' | 'information' | 'hint' | 'good' | 'quiet';

/** A word that marks a state. */
export const badge = (text: string, tone: Tone): Element => h('span.badge', { className: [tone] }, text);

export const severityBadge = (severity: Severity): Element => badge(severity, severity);
