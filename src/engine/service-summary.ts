import { keptPhrase } from '../answers/lens.js';
import type { Service } from '../knowledge/schema.js';
import type { ServiceSummary } from './types.js';

/** A service of the catalogue as lists show it. */
export function serviceSummary(service: Service): ServiceSummary {
  return {
    id: service.id,
    name: service.name,
    operations: service.operations.map((operation) => ({
      id: `${service.id}/${operation.id}`,
      label: operation.id,
      summary: operation.summary,
      keeps: keptPhrase(operation),
    })),
  };
}
