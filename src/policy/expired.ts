import { hasExpired } from './policy.js';
import type { ProjectFile } from './project-file.js';
import type { TextSpan } from './text-tree.js';

/** A registration that no longer holds. */
export interface ExpiredRegistration {
  readonly service: string;
  readonly expiresOn: string;
  /** Its end date in the text. */
  readonly span: TextSpan;
}

/** The registrations of a project file that have expired, in the order in which they are declared. */
export function expiredRegistrations(file: ProjectFile, today: string): readonly ExpiredRegistration[] {
  return [...file.policy.services.values()].flatMap(({ id, registration }) => {
    if (!registration || registration.expiresOn === null || !hasExpired(registration, today)) return [];
    return [{ service: id, expiresOn: registration.expiresOn, span: file.spanAt(['services', id, 'registration', 'expiresOn']) ?? file.head }];
  });
}
