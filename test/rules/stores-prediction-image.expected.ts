/** What is expected of the rule in every language's tables. */

export const keeps = (member: string, twin: string): string =>
  `${member} keeps the image with the Custom Vision project. ${twin} does not; calling that one, or reading stored predictions back for training, clears it.`;

export const routeKeeps =
  'This route keeps the image with the Custom Vision project. The same route with /nostore at its end does not; calling that one, or reading stored predictions back for training, clears it.';

export const quick = (name: string): string =>
  `${name} keeps the image with the Custom Vision project unless store is false. Passing store as false, or reading stored predictions back for training, clears it.`;

/** A finding at a member whose fix calls the twin. */
export const member = (name: string, twin: string, place: string, from = `${name}(`) => ({
  message: keeps(name, twin),
  evidence: [`${place} ${name} – ${name} keeps the image.`],
  fixes: [{ title: `Call ${twin}`, changes: [[from, from.replace(name, twin)]] as const, safe: true }],
});
