import type { ReportingDescriptor, Result, ToolComponent } from 'sarif';
import type { Severity } from '../../engine/types.js';
import type { RuleDocument } from '../rule-documents.js';
import type { Report } from '../scan-report.js';
import { shortened } from '../visible-text.js';
import { clauseReference } from './clauses.js';
import { limits } from './limits.js';
import { pascalCase, sentence } from './messages.js';
import { notificationKinds } from './notification-kinds.js';
import type { SarifSource } from './source.js';

/** SARIF has three levels for problems; what is a hint in an editor is a note here as well. */
export const levels = { error: 'error', warning: 'warning', information: 'note', hint: 'note' } as const satisfies Record<Severity, Result.level>;

/** The same in the words of GitHub's `problem.severity`. */
const problemSeverities = { error: 'error', warning: 'warning', information: 'recommendation', hint: 'recommendation' } as const satisfies Record<Severity, string>;

/** The tool with all its rules, whether they found anything or not, so that logs of different code differ in results only. */
export function driver(report: Report, source: SarifSource): ToolComponent {
  const { name, version } = report.tool;
  return {
    name,
    fullName: `Responsible Use for Azure AI ${version}`,
    version,
    semanticVersion: version,
    language: 'en-US',
    shortDescription: { text: 'Finds calls of Azure AI services that may conflict with their codes of conduct.' },
    fullDescription: { text: 'Finds calls of Azure AI services in source code and says where what happens to the data, or what is done with an answer, may conflict with the codes of conduct. It sees what code shows. No findings is not compliance.' },
    supportedTaxonomies: [{ name: 'conduct-clauses', index: 0 }],
    rules: source.rules.map((rule) => ruleDescriptor(rule, source)),
    notifications: notificationKinds.map(({ id, text, help, level }) => ({
      id,
      name: pascalCase(id),
      shortDescription: { text },
      fullDescription: { text: `${text} ${help}` },
      help: { text: help },
      defaultConfiguration: { level },
    })),
  };
}

function ruleDescriptor(rule: RuleDocument, source: SarifSource): ReportingDescriptor {
  const relationships = rule.clauses.flatMap((clause) => {
    const target = clauseReference(clause, source.clauses);
    return target ? [{ target, kinds: ['relevant'] }] : [];
  });
  return {
    id: rule.id,
    name: pascalCase(rule.id),
    shortDescription: { text: shortened(sentence(rule.title), limits.mostDescription) },
    fullDescription: { text: shortened(sentence(rule.description), limits.mostDescription) },
    help: { text: source.plainText(rule.help), markdown: rule.help },
    defaultConfiguration: { level: levels[rule.severity] },
    ...(relationships.length === 0 ? {} : { relationships }),
    properties: {
      tags: ['responsible-ai', ...rule.clauses].slice(0, limits.shownTags),
      // Directives and project files are read word by word; what code does is followed as far as it shows.
      precision: rule.about === 'code' ? 'high' : 'very-high',
      'problem.severity': problemSeverities[rule.severity],
      about: rule.about,
      clauses: rule.clauses,
    },
  };
}
