import type { RuleSummary } from '../../engine/types.js';
import type { Report } from '../scan-report.js';
import { htmlDocument, type Page } from './frame.js';
import { closing, leadOf } from './lead.js';
import { callsSection } from './scan/calls.js';
import { openSection, suppressedSection } from './scan/findings.js';
import { rulesSection } from './scan/rules.js';
import { summarySection } from './scan/summary.js';
import { unknownSection } from './unknown.js';
import { unreadSection } from './unread.js';

/** A scan as one HTML document that needs nothing besides itself. The same report gives the same bytes. */
export const scanHtml = (report: Report, rules: readonly RuleSummary[]): string => htmlDocument(scanPage(report, rules));

/** The scan's page without its frame. @param rules every rule there is, in their order. */
export function scanPage(report: Report, rules: readonly RuleSummary[]): Page {
  return {
    title: 'Scan for responsible use of Azure AI',
    lead: leadOf(report),
    closing,
    sections: [
      summarySection(report),
      openSection(report, rules),
      suppressedSection(report, rules),
      rulesSection(report, rules),
      callsSection(report),
      unknownSection(report.unknownCalls.map(({ service, operation: _operation, ...call }) => ({ ...call, remark: service === null ? 'of a service that nothing tells' : `of ${service}` }))),
      unreadSection(report),
    ],
  };
}
