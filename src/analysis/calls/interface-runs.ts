import type { Call } from '../program/model.js';
import type { Standing } from './client-standing.js';
import type { Evaluator } from './evaluate.js';
import { libraryParts } from './library-parts.js';
import type { LibraryStanding } from './library-standing.js';
import { clientOf } from './composed-clients.js';
import type { ModelInterface } from './model-interfaces.js';
import type { SourceFile } from './project.js';
import { callBase, type ResolvedCall } from './resolved-call.js';
import type { ClientValue } from './values.js';

/** Calls of methods of the program's interfaces that a library implements by asking a model. */
export class InterfaceRuns {
  constructor(
    private readonly at: Evaluator,
    private readonly standing: LibraryStanding,
  ) {}

  /** The call of a service that calling a method of such an interface makes; none for other calls. */
  calls(call: Call, file: SourceFile): readonly ResolvedCall[] {
    const { callee } = call;
    if (file.language !== 'java' || callee.kind !== 'member' || !this.at.modelInterfaces.any()) return [];
    for (const value of this.at.values(callee.object, file)) {
      if (value.kind !== 'instance' || !value.cls.methods.some((method) => method.name === callee.name && method.body.length === 0)) continue;
      for (const made of this.at.modelInterfaces.of(value.cls)) {
        const found = this.resolved(made, call, callee.name, callee.nameSpan, file);
        if (found) return [found];
      }
    }
    return [];
  }

  private resolved(made: ModelInterface, call: Call, member: string, place: ResolvedCall['place'], file: SourceFile): ResolvedCall | null {
    const { maker } = made;
    const client = made.clients.find((value) => value.service.id === maker.service) ?? this.chosen(made);
    const operation = this.at.catalogue.operation(maker.service, maker.operation);
    const standing: Standing = client ? this.standing.of(client, made.call ?? call, made.file) : 'other';
    if (!client || !operation || standing === 'other' || standing === 'undecided') return null;
    if (made.file !== file) this.at.consulted.add(made.file.path);
    return {
      ...callBase(call, file),
      service: client.service,
      operation,
      place,
      member,
      via: 'wrapper',
      parts: libraryParts(client, this.at),
      certainty: standing === 'likely' ? 'likely' : 'resolved',
      client: client.client,
      made: client.made ?? null,
    };
  }

  /** What an annotation leaves to the library: the one client that the program has. */
  private chosen({ maker, call }: ModelInterface): ClientValue | null {
    const service = this.at.catalogue.service(maker.service);
    const client = call === null ? clientOf(maker.service, maker.choice, maker.language) : undefined;
    return service && client ? { kind: 'client', service, client } : null;
  }
}
