/** Messages of the rule. */
export const blocklistSays = {
  item: (what: string, who: string): string => `${what} is given to ${who}. The terms stay in Azure Storage until they are deleted. Leaving the data out, or a name or pattern that fits no single person, clears this.`,
  tag: (what: string, who: string): string => `${what} is given to ${who}. The tag stays with the project until either is deleted. Leaving the data out, or a name or pattern that fits no single person, clears this.`,
};
