/** Messages of the rule. */
export const logSays = {
  result: (operation: string, what: string, log: string, where: string): string =>
    `The result of ${operation} holds ${what}, and ${log} writes it to ${where}. Writing a count, an id or a state instead, or masking it before, clears this.`,
  text: (operation: string, log: string, where: string, within = ''): string =>
    `The text that goes to ${operation} is what a person wrote, and ${log} writes it to ${where}${within}. Writing a count, an id or a state instead, or masking it before, clears this.`,
};

export const analyzeText = 'analyze-text (Azure AI Content Safety)';
export const analyzeDocument = 'analyze-document (Document Intelligence)';
export const holder = ' with the object that it is part of';
