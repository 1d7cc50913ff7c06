import type { Clause, Fact, Service } from '../knowledge/schema.js';
import { services, sharedFacts } from '../knowledge/index.js';
import { clausePage, factPage, operationPage, rulePage, servicePage, type LookUpKnowledge } from '../answers/look-up.js';
import { clauseCoverage, coverageId, coveragePage, coverageTitle, type ClauseCoverage } from '../answers/coverage.js';
import { applicableFacts, topicTitles } from '../answers/applicable-facts.js';
import { withNotice } from '../answers/markdown.js';
import { allRules } from '../rules/index.js';
import { closestWord } from '../wording/spelling.js';
import { english, type Translate } from '../wording/translate.js';
import { conduct } from './check-file.js';
import type { ExplainAnswer, FactAnswer, FactsAnswer, LookUpItem, LookUpKind } from './types.js';

/** Answers questions about the knowledge base itself: look-ups, facts, rules and clauses. */
export class KnowledgeDesk {
  private readonly knowledge: LookUpKnowledge = { services, conduct, sharedFacts: sharedFacts.facts, rules: allRules };
  private readonly allFacts: readonly Fact[] = services.flatMap((service) => service.facts);

  /** Every clause of the codes of conduct with what answers it. */
  readonly coverage: readonly ClauseCoverage[] = clauseCoverage(conduct, allRules);

  /** @param translate into the language that pages are framed in; what they tell stays English. */
  constructor(
    private readonly today: () => string,
    private readonly translate: Translate = english,
  ) {}

  items(): readonly LookUpItem[] {
    const { translate } = this;
    const items: LookUpItem[] = [];
    for (const service of services) {
      items.push({ kind: 'service', id: service.id, label: service.name, description: service.id, detail: `${service.processes} ${translate('Also: {0}.', service.formerNames.join(', '))}` });
    }
    for (const service of services) {
      for (const operation of service.operations) {
        const names = Object.values(operation.reach).flatMap((reaches) => reaches.flatMap((reach) => reach.members ?? (reach.path === undefined ? [] : [reach.path])));
        items.push({ kind: 'operation', id: `${service.id}/${operation.id}`, label: operation.id, description: `${service.name}${names[0] === undefined ? '' : ` · ${names[0]}`}`, detail: `${operation.summary.replace(/\.$/, '')}. ${translate('Keeps:')} ${operation.keeps.statement ?? translate('not published')}` });
      }
    }
    for (const fact of [...this.allFacts, ...sharedFacts.facts]) {
      const owner = 'appliesTo' in fact ? (services.find((service) => service.id === (fact as Fact).appliesTo.service)?.name ?? '') : translate('All services');
      items.push({ kind: 'fact', id: fact.id, label: fact.id, description: `${owner} · ${translate(topicTitles[fact.topic])}`, detail: fact.statement });
    }
    items.push({ kind: 'coverage', id: coverageId, label: translate(coverageTitle), description: coverageId, detail: translate('Each clause with the rule or declaration that answers it, or that it has to be stated.') });
    for (const clause of conduct.clauses) items.push({ kind: 'clause', id: clause.id, label: clause.title, description: clause.id, detail: clause.statement });
    for (const rule of this.knowledge.rules) items.push({ kind: 'rule', id: rule.id, label: rule.title, description: rule.id, detail: rule.summary });
    return items;
  }

  page(kind: LookUpKind, id: string): string | null {
    const page = this.englishFacts(kind, id);
    return page === null ? null : withNotice(page, this.translate);
  }

  private englishFacts(kind: LookUpKind, id: string): string | null {
    const { translate } = this;
    const today = this.today();
    switch (kind) {
      case 'service': {
        const service = serviceOf(id);
        return service ? servicePage(service, this.knowledge, today, translate) : null;
      }
      case 'operation': {
        const [serviceId = '', operationId = ''] = id.split('/');
        const service = serviceOf(serviceId);
        return service ? operationPage(service, operationId, this.knowledge, today, translate) : null;
      }
      case 'fact': {
        const fact = this.allFacts.find((candidate) => candidate.id === id) ?? sharedFacts.facts.find((candidate) => candidate.id === id);
        return fact ? factPage(fact, this.allFacts, today, translate) : null;
      }
      case 'clause': {
        const clause = conduct.clauses.find((candidate) => candidate.id === id);
        return clause ? this.clausePage(clause) : null;
      }
      case 'coverage':
        return id === coverageId ? coveragePage(this.coverage, translate) : null;
      case 'rule': {
        const rule = this.knowledge.rules.find((candidate) => candidate.id === id);
        return rule ? rulePage(rule, conduct, translate) : null;
      }
    }
  }

  facts(id: string): FactsAnswer | null {
    const [serviceId = '', operationId] = id.split('/');
    const service = serviceOf(serviceId);
    if (!service) return null;
    const operation = operationId === undefined ? null : service.operations.find((candidate) => candidate.id === operationId);
    if (operation === undefined) return null;
    return {
      service: service.id,
      facts: applicableFacts(service, operation).map(factAnswer),
      operations: operation ? [operation.id] : service.operations.map((candidate) => candidate.id),
    };
  }

  explain(id: string): ExplainAnswer | null {
    const { translate } = this;
    const framed = (markdown: string): string => withNotice(markdown, translate);
    if (id === coverageId) return { kind: 'coverage', id, title: translate(coverageTitle), markdown: framed(coveragePage(this.coverage, translate)), data: this.coverage };
    const rule = this.knowledge.rules.find((candidate) => candidate.id === id);
    if (rule) {
      const { title, summary, severity, clauses, facts, page } = rule;
      return { kind: 'rule', id, title, markdown: framed(rulePage(rule, conduct, translate)), data: { id, title, summary, severity, clauses, facts, page } };
    }
    const clause = conduct.clauses.find((candidate) => candidate.id === id);
    return clause ? { kind: 'clause', id, title: clause.title, markdown: framed(this.clausePage(clause)), data: clause } : null;
  }

  private clausePage(clause: Clause): string {
    return clausePage(clause, conduct, this.coverage.find((entry) => entry.clause === clause.id) ?? { rules: [], declarations: [] }, this.translate);
  }

  suggestions(id: string): readonly string[] {
    const known = new Set(this.items().flatMap((item) => (item.kind === 'fact' ? [] : [item.id])));
    const close: string[] = [];
    for (let i = 0; i < 3; i++) {
      const next = closestWord(id, known);
      if (next === null) break;
      close.push(next);
      known.delete(next);
    }
    // A part of an id or name is a question as well: `vision`.
    const part = id.toLowerCase();
    const containing = [...known].filter((candidate) => part.length > 2 && candidate.toLowerCase().includes(part));
    return [...close, ...containing].slice(0, 3);
  }
}

/** A service by id, current name or former name. */
function serviceOf(text: string): Service | undefined {
  const wanted = text.toLowerCase();
  return services.find((service) => service.id === wanted) ?? services.find((service) => [service.name, ...service.formerNames].some((name) => name.toLowerCase() === wanted));
}

function factAnswer(fact: Fact): FactAnswer {
  return {
    id: fact.id,
    topic: fact.topic,
    statement: fact.statement,
    appliesTo: { service: fact.appliesTo.service, operations: fact.appliesTo.operations ?? null, note: fact.appliesTo.note ?? null },
    source: { title: fact.source.title, heading: fact.source.heading, url: fact.source.url },
    asOf: fact.source.asOf,
    readOn: fact.readOn,
    reviewBy: fact.reviewBy,
  };
}
