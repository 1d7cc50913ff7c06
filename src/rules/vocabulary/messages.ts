/** How code names the roles of messages to a model. */

/** Who a message speaks as. What a model or a tool said before is neither. */
export type MessageRole = 'system' | 'user' | 'answer';

const roles: Readonly<Record<MessageRole, string>> = {
  system: 'system|developer',
  user: 'user|human',
  answer: 'assistant|model|ai|bot|tool|function',
};

const all = Object.entries(roles) as [MessageRole, string][];

/** The role that a text or a constant names: `system`, `ChatRole.System`, `ChatMessageRoleSystem`. */
export function roleOfName(name: string): MessageRole | null {
  return all.find(([, words]) => new RegExp(`^(?:.*role_?)?(?:${words})$`, 'i').test(name))?.[0] ?? null;
}

/** The role that a type or maker of messages names: `SystemMessage`, `ChatRequestSystemMessage`, `SystemChatMessage`, `FromSystem`. */
export function roleOfType(name: string): MessageRole | null {
  const plain = name.replace(/_/g, '');
  const found = all.find(([, words]) => new RegExp(`^(?:\\w*(?:${words})(?:chat)?(?:input)?message(?:prompttemplate|param|content)?|from(?:${words}))$`, 'i').test(plain));
  return found?.[0] ?? null;
}
