import type { ExpectedFix } from './rule-tester.js';

const oversight = (service: string): string => `This may conflict with "Human oversight", the clause that was read for ${service};`;

/** Messages of the rule. */
export const says = {
  faces: (who: string): string =>
    `${who} asks Image Analysis for Faces, which is documented to tell gender and age of people; sources disagree on whether it still does. ${oversight('Image Analysis')} dropping the value, or a consent directive that names the basis, clears it.`,
  className: (who: string, trait: string): string =>
    `${who} gives Custom Vision a class to learn whose name is a ${trait} of people. ${oversight('Custom Vision')} leaving the class out, or a consent directive that names the basis, clears it.`,
  field: (who: string, trait: string): string =>
    `${who} has Document Intelligence look for a field that names a ${trait} of people. ${oversight('Document Intelligence')} leaving the field out, or a consent directive that names the basis, clears it.`,
  description: (who: string, trait: string): string =>
    `${who} tells Azure AI Content Safety to look for a ${trait} of people. This may conflict with "Sensitive traits"; other words for what is meant, or a consent directive that names the basis, clears it.`,
};

/** The fix that drops the value. */
export const dropFix = (change: readonly [string, string]): ExpectedFix => ({ title: 'Stop asking for it', changes: [change], safe: false });

/** The fix that inserts a directive above the line that begins with some text. */
export const consentFix = (comment: string, line: string): ExpectedFix => {
  const indentation = /^\s*/.exec(line)?.[0] ?? '';
  return { title: 'State the consent of the people (consent directive)', changes: [[line, `${indentation}${comment} responsible-use: consent basis=""\n${line}`]], leavesWork: true, safe: false };
};
