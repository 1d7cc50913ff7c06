import { isObject, objectAt, textOrNull, texts } from './clean.js';
import { ownCodeOf, type OwnCodeProblem } from './own-code.js';
import type { DeclaredMitigation, DeclaredRegistration, DeclaredService, Policy } from './policy.js';
import { broken, type Clean, type CleanObject } from './validate.js';

/**
 * What a validated project file declares.
 *
 * A part that is there and cannot be read never widens what is declared: a limit whose `appliesTo` is
 * broken holds for nothing, not for everything.
 *
 * @param settingsCount false where severities and the cap of waivers do not count.
 */
export function policyOf(path: string, file: CleanObject, settingsCount: boolean): { readonly policy: Policy; readonly problems: readonly OwnCodeProblem[] } {
  const oversight = objectAt(file, 'humanOversight');
  const names = objectAt(file, 'names');
  const { ownCode, problems } = ownCodeOf(path, file);
  const policy: Policy = {
    path,
    services: new Map([
      // Who describes a service of their own has declared it.
      ...ownCode.services.map(({ id }) => [id, serviceOf(id, {})] as const),
      ...Object.entries(objectAt(file, 'services')).flatMap(([id, service]) => (isObject(service) ? [[id, serviceOf(id, service)] as const] : [])),
    ]),
    names: {
      humanSteps: texts(oversight['humanSteps']),
      consequentialActions: texts(oversight['consequentialActions']),
      moderationVerdicts: texts(names['moderationVerdicts']),
      logs: texts(names['logs']),
      endUserSources: texts(names['endUserSources']),
      inputBounds: texts(names['inputBounds']),
    },
    inputLimits: mitigations(file['inputLimits'], ({ max, where }) => [max, where]),
    consents: mitigations(file['consents'], ({ basis }) => [basis]),
    severities: settingsCount ? severitiesOf(file['rules']) : null,
    waiverCapDays: settingsCount && typeof file['waiverCapDays'] === 'number' ? file['waiverCapDays'] : null,
    ownCode,
  };
  return { policy, problems };
}

function serviceOf(id: string, service: CleanObject): DeclaredService {
  return {
    id,
    operations: narrowing(service['operations']),
    useCases: texts(service['useCases']),
    regions: texts(service['regions']),
    registration: registrationOf(service['registration']),
  };
}

/** Null unless all of it can be read: a registration with a broken end date would never end. */
function registrationOf(value: Clean | undefined): DeclaredRegistration | null {
  if (value === undefined || !isObject(value)) return null;
  const { reference, approvedOn, expiresOn, features } = value;
  if (typeof reference !== 'string' || expiresOn === broken || approvedOn === broken) return null;
  return { reference, approvedOn: textOrNull(approvedOn), expiresOn: textOrNull(expiresOn), features: narrowing(features) };
}

function mitigations(value: Clean | undefined, statement: (item: CleanObject) => readonly (Clean | undefined)[]): readonly DeclaredMitigation[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((item): readonly DeclaredMitigation[] => (isObject(item) ? [{ appliesTo: narrowing(item['appliesTo']), statement: statement(item).filter((part) => typeof part === 'string').join(', ') }] : []));
}

function severitiesOf(value: Clean | undefined): Policy['severities'] {
  if (value === undefined || !isObject(value)) return null;
  return Object.fromEntries(Object.entries(value).filter((entry): entry is [string, 'error' | 'warning' | 'information' | 'hint' | 'off'] => typeof entry[1] === 'string'));
}

/** Null where nothing narrows it; of a broken list what can be read, which may be nothing. */
function narrowing(value: Clean | undefined): readonly string[] | null {
  return value === undefined ? null : texts(value);
}
