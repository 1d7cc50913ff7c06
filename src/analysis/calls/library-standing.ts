import { makingConditions } from '../../knowledge/wrappers/index.js';
import type { Call } from '../program/model.js';
import type { ClientStandings, Standing } from './client-standing.js';
import { holds } from './conditions.js';
import type { Evaluator } from './evaluate.js';
import type { SourceFile } from './project.js';
import { callBase } from './resolved-call.js';
import type { ClientValue } from './values.js';
import type { VendorChoices } from './vendor-choices.js';

const order: readonly Standing[] = ['azure', 'likely', 'undecided', 'other'];

/** Whose service a client reaches, also one of a library, or one that others became part of. */
export class LibraryStanding {
  private readonly choices: VendorChoices;

  constructor(
    private readonly at: Evaluator,
    private readonly standings: ClientStandings,
  ) {
    this.choices = at.vendorChoices;
  }

  /** The least sure of what is known of a client and of those that it is made of. */
  of(value: ClientValue, call: Call, file: SourceFile): Standing {
    let worst: Standing = 'azure';
    for (let client: ClientValue | undefined = value; client; client = client.partOf) {
      const standing = this.own(client, call, file);
      if (order.indexOf(standing) > order.indexOf(worst)) worst = standing;
    }
    return worst;
  }

  private own(value: ClientValue, call: Call, file: SourceFile): Standing {
    const client = this.at.catalogue.rootOf(value.client);
    if (value.isAzure !== true && (client.shared ?? client.otherwise)) return this.standings.of(value, file, call);
    if (this.at.catalogue.wrapperOf(client) === null) return 'azure';
    const choice = this.choices.choiceOf(value.service.id, client);
    if (choice) return this.choices.standing(choice, call, file);
    return this.isMadeSo(value) ? 'azure' : 'other';
  }

  /** False for a client whose construction does not say what it has to say. */
  private isMadeSo({ service, client, made }: ClientValue): boolean {
    const needed = makingConditions.find((entry) => entry.service === service.id && entry.language === client.language && entry.clients.includes(client.key));
    if (!needed) return true;
    if (!made) return false;
    const { call, file } = made;
    const making = { ...callBase(call, file), service, operation: null, place: call.span, member: '', via: 'sdk', certainty: 'resolved' } as const;
    return needed.when.some((condition) => holds(condition, making, this.at));
  }
}
