import type { Runner } from '../../knowledge/wrappers/contract.js';
import { runners } from '../../knowledge/wrappers/index.js';
import type { Call, Expression } from '../program/model.js';
import { knowledgeLanguage } from './catalogue.js';
import { matches } from './compositions.js';
import type { Evaluator } from './evaluate.js';
import { calleeName } from './http-receivers.js';
import { isOfLibrary, modulesOf } from './library-callees.js';
import { libraryParts } from './library-parts.js';
import type { LibraryStanding } from './library-standing.js';
import type { SourceFile } from './project.js';
import { callBase, type ResolvedCall } from './resolved-call.js';
import type { ClientValue } from './values.js';

const functions: ReadonlySet<string> = new Set(runners.flatMap((runner) => runner.functions));

/** Calls of library functions that run a client they are given: `generateText({ model })`, `Store.from_documents(documents, embeddings)`. */
export class LibraryRuns {
  constructor(
    private readonly at: Evaluator,
    private readonly standing: LibraryStanding,
  ) {}

  /** The call that a library makes of a service when the function is called; none for other functions. */
  calls(call: Call, file: SourceFile): readonly ResolvedCall[] {
    const name = calleeName(call);
    if (!functions.has(name) || !this.at.compositions.mayHave(file)) return [];
    const callees = this.at.values(call.callee, file);
    if (!isOfLibrary(call, callees, file, this.at)) return [];
    const language = knowledgeLanguage(file.language);
    const modules = modulesOf(callees);
    const fitting = runners.filter((runner) => runner.language === language && runner.functions.includes(name) && matches(runner.modules, modules));
    const given = fitting.length > 0 ? this.at.compositions.within(call, file) : [];
    for (const runner of fitting) {
      for (const client of given.filter((value) => value.service.id === runner.service && runner.clients.includes(value.client.key))) {
        const found = this.resolved(runner, client, call, file);
        if (found) return [found];
      }
    }
    return [];
  }

  private resolved(runner: Runner, client: ClientValue, call: Call, file: SourceFile): ResolvedCall | null {
    const operation = this.at.catalogue.operation(runner.service, runner.operation);
    const standing = this.standing.of(client, call, file);
    if (!operation || standing === 'other' || standing === 'undecided') return null;
    return {
      ...callBase(call, file),
      service: client.service,
      operation,
      place: placeOf(call.callee),
      member: calleeName(call),
      via: 'wrapper',
      parts: libraryParts(client, this.at),
      // Of a function that belongs to no package that was described, only the name is known.
      certainty: runner.modules === undefined || runner.isLikely === true || standing === 'likely' ? 'likely' : 'resolved',
      client: client.client,
      made: client.made ?? null,
    };
  }
}

function placeOf(callee: Expression): ResolvedCall['place'] {
  return callee.kind === 'member' ? callee.nameSpan : callee.span;
}
