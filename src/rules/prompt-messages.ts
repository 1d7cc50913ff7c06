import { literalValues } from '../analysis/calls/literals.js';
import type { Evaluator } from '../analysis/calls/evaluate.js';
import type { SourceFile } from '../analysis/calls/project.js';
import type { Call, Expression, ObjectLiteral } from '../analysis/program/model.js';
import { nearestName } from './names.js';
import { roleOfName, roleOfType, type MessageRole } from './vocabulary/messages.js';

/** One message to a model as code writes it. */
export interface WrittenMessage {
  readonly role: MessageRole;
  /** What the message says; null where that does not show. */
  readonly content: Expression | null;
}

const contentKeys = new Set(['content', 'text', 'contents', 'parts']);

/**
 * The message that an expression makes: an object with a role and a content, a pair of both, an object
 * of a type that is named after its role, or one whose role is an argument.
 *
 * @returns null for everything else.
 */
export function messageAt(node: Expression, file: SourceFile, evaluator: Evaluator): WrittenMessage | null {
  switch (node.kind) {
    case 'object':
      return inObject(node, file, evaluator);
    case 'list': {
      const [role, content, more] = node.elements;
      if (role?.kind !== 'literal' || typeof role.value !== 'string' || !content || more) return null;
      const told = roleOfName(role.value);
      return told && { role: told, content };
    }
    case 'call':
      return inCall(node, file, evaluator);
    default:
      return null;
  }
}

/** A call that adds a message to what it is called on: `history.AddSystemMessage(text)`. */
export function addedMessage(node: Call): WrittenMessage | null {
  const name = node.callee.kind === 'member' ? node.callee.name : '';
  const role = /^(?:add|append|with)/i.test(name) ? roleOfType(name.replace(/^(?:add|append|with)_?/i, '')) : null;
  return role && { role, content: contentOf(node) };
}

function inObject(node: ObjectLiteral, file: SourceFile, evaluator: Evaluator): WrittenMessage | null {
  const entry = (names: ReadonlySet<string>): Expression | null => node.entries.find(({ key }) => key !== null && names.has(key.toLowerCase()))?.value ?? null;
  const role = entry(new Set(['role']));
  const told = role && roleOf(role, file, evaluator);
  return told && { role: told, content: unwrapped(entry(contentKeys)) };
}

function inCall(node: Call, file: SourceFile, evaluator: Evaluator): WrittenMessage | null {
  const { callee } = node;
  const name = callee.kind === 'name' || callee.kind === 'member' ? callee.name : '';
  // `SystemMessage.from(text)` and `SystemMessagePromptTemplate.fromTemplate(text)` name the role before the maker.
  const owner = callee.kind === 'member' && /^(?:from|of|create|new|builder)/i.test(name) ? nearestName(callee.object) : '';
  const role = roleOfType(name) ?? roleOfType(owner) ?? roleOfType(name.replace(/^(?:from|create)_?/i, ''));
  if (role) return { role, content: contentOf(node) };
  if (node.initializer) {
    const told = inObject(node.initializer, file, evaluator);
    if (told) return told;
  }
  if (!/message|chat/i.test(`${owner}${name}`)) return null;
  const at = node.args.findIndex((arg, index) => (arg.name === null ? index < 2 : arg.name.toLowerCase() === 'role') && roleOf(arg.value, file, evaluator) !== null);
  const given = node.args[at];
  const told = given && roleOf(given.value, file, evaluator);
  return told ? { role: told, content: contentOf({ ...node, args: node.args.filter((_, index) => index !== at) }) } : null;
}

/** What a message is made with. */
function contentOf({ args, initializer }: Pick<Call, 'args' | 'initializer'>): Expression | null {
  const named = args.find(({ name }) => name !== null && contentKeys.has(name.toLowerCase()));
  const set = initializer?.entries.find(({ key }) => key !== null && contentKeys.has(key.toLowerCase()));
  const first = named?.value ?? set?.value ?? args.find(({ name }) => name === null || /message|prompt|template/i.test(name))?.value ?? null;
  const inner = first?.kind === 'object' ? first.entries.find(({ key }) => key !== null && contentKeys.has(key.toLowerCase())) : undefined;
  return unwrapped(inner?.value ?? first);
}

/** What stands within `to.Ptr(text)` and `azopenai.NewChatRequestSystemMessageContent(text)`. */
function unwrapped(node: Expression | null): Expression | null {
  const [only, more] = node?.kind === 'call' ? node.args : [];
  return node?.kind === 'call' && only && !more && /^(?:Ptr|String|F|New\w+Content)$/.test(nearestName(node)) ? unwrapped(only.value) : node;
}

/** The role that a text, a constant or a member of an enumeration names. */
function roleOf(node: Expression, file: SourceFile, evaluator: Evaluator): MessageRole | null {
  switch (node.kind) {
    case 'literal':
      return typeof node.value === 'string' ? roleOfName(node.value) : null;
    case 'member':
      return roleOfName(node.name) ?? (/^(?:value|Value)$/.test(node.name) ? roleOf(node.object, file, evaluator) : null);
    case 'name': {
      const told = literalValues(node, file, evaluator).flatMap(({ value }) => (typeof value === 'string' ? (roleOfName(value) ?? []) : []));
      return told[0] ?? (node.variable === null ? roleOfName(node.name) : null);
    }
    case 'call': {
      // `to.Ptr(azopenai.ChatRoleSystem)`, `ChatRole.fromString("system")`.
      const [only, more] = node.args;
      return only && !more ? roleOf(only.value, file, evaluator) : null;
    }
    case 'cast':
      return roleOf(node.value, file, evaluator);
    default:
      return null;
  }
}
