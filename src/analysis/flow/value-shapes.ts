import type { Call, Expression, Node } from '../program/model.js';

/** `filter`, `find`, `some`, `map`: what the callback answers decides what comes out. */
export function isElementCallback(call: Call): boolean {
  return call.callee.kind === 'member' && /^(?:filter|find|findLast|some|every|map|flatMap|reduce|then|Where|Any|All|Select|First|FirstOrDefault|anyMatch|noneMatch|allMatch|findFirst)$/.test(call.callee.name);
}

/** `CompletableFuture.supplyAsync(() -> a)`, `Task.Run(() => a)`: runs what it is given and gives what that gives. */
export function isRunner(call: Call): boolean {
  return call.callee.kind === 'member' && /^(?:supplyAsync|fromCallable|fromSupplier|defer|submit|Run|StartNew|to_thread|executeCallable)$/.test(call.callee.name);
}

/** `find`, `filter` and the like with a test: what comes out was picked by what it says. */
export function isSelection(call: Call): boolean {
  return call.args.length > 0 && call.callee.kind === 'member' && /^(?:filter|find|findLast|findIndex|Where|First|FirstOrDefault|Single|SingleOrDefault|Find|findFirst)$/.test(call.callee.name);
}

/** Properties and methods that only take an answer out of its wrapping: `response.body`, `await response.json()`. */
export function isUnwrapping(name: string): boolean {
  return /^(?:body|data|result|Result|results|value|Value|json|analyzeResult|pollUntilDone|getResult|text|content|response|raw|finalResult|block|join|single|orElseThrow)$/.test(name);
}

/** What an expression reads of an object: `status` for `r.status`, `r.status()` and `r.getStatus()`; null for anything else. */
export function propertyRead(node: Expression): { readonly object: Expression; readonly name: string } | null {
  if (node.kind === 'member') return { object: node.object, name: node.name };
  if (node.kind !== 'call' || node.args.length > 0 || node.isNew || node.callee.kind !== 'member') return null;
  const { object, name } = node.callee;
  const getter = /^get(\p{Lu})(.*)$/u.exec(name);
  return { object, name: getter ? (getter[1] ?? '').toLowerCase() + (getter[2] ?? '') : name };
}

/** `list.push(x)`, `map.set(key, x)`, `items.append(x)`, `List.Add(x)`. */
export function isPut(call: Call): boolean {
  return call.callee.kind === 'member' && /^(?:push|unshift|add|append|set|put|Add|AddRange|extend|insert|TryAdd)$/.test(call.callee.name);
}

/** `json.Unmarshal(data, &answer)`, `decoder.Decode(&answer)`, `map.TryGetValue(key, out entry)`: writes into what it is passed. */
export function isFill(call: Call): boolean {
  return call.callee.kind === 'member' && /^(?:Unmarshal\w*|Decode\w*|Scan\w*|Bind\w*|ShouldBind\w*|TryGetValue|TryParse\w*|TryDeserialize\w*|TryGetProperty)$/.test(call.callee.name);
}

/** `json.Unmarshal(data, &answer)`, `decoder.Decode(&answer)`: reads text into what it is passed last, and gives the error. */
export function isReading(call: Call): boolean {
  return call.callee.kind === 'member' && call.args.length > 0 && /^(?:Unmarshal|Decode)[A-Z]*$/.test(call.callee.name);
}

/** `[]`, `{}`, `new Set()`, `list()`: a collection that holds what this code puts into it. */
export function isFreshCollection(node: Expression): boolean {
  if (node.kind === 'call') return node.isNew || (node.callee.kind === 'name' && /^(?:list|set|dict|defaultdict)$/.test(node.callee.name));
  return node.kind === 'list' || node.kind === 'object';
}

/** The variable that an expression is part of: `flags` for `flags.list[0]`; null where there is none. */
export function rootVariable(node: Expression): number | null {
  switch (node.kind) {
    case 'name':
      return node.variable;
    case 'member':
    case 'index':
      return rootVariable(node.object);
    case 'cast':
      return rootVariable(node.value);
    default:
      return null;
  }
}

/** Values whose choice under a condition says something: literals, names, small objects. */
export function isPlain(node: Expression): boolean {
  switch (node.kind) {
    case 'literal':
    case 'name':
    case 'member':
    case 'object':
    case 'list':
    case 'template':
    case 'unary':
      return true;
    case 'cast':
    case 'await':
      return isPlain(node.value);
    case 'call':
      return node.isNew;
    default:
      return false;
  }
}

/** True for tests that decide about code: of an `if`, loop, switch, ternary or short circuit. */
export function isTestOf(node: Node, owner: Node): boolean {
  switch (owner.kind) {
    case 'if':
    case 'conditional':
      return owner.test === node;
    case 'loop':
      return owner.test === node;
    case 'switch':
      return owner.subject === node || owner.cases.some((branch) => branch.tests.some((test) => test === node));
    case 'binary':
      return (owner.operator === '&&' || owner.operator === '||') && owner.left === node;
    default:
      return false;
  }
}
