/** What may stand before an import on its line: `try:`, `if x:`, `else:`. */
const before = /^[ \t]*(?:(?:try|if[^\n:]*|else|except[^\n:]*)[ \t]*:[ \t]*)?$/;
/** `from a.b ` before `import`. */
const fromBefore = /^(.*?)from[ \t]+(\.+[ \t]*[\w.]*|[A-Za-z_][\w.]*)[ \t]+$/;
/** The names after `import`: in parentheses, or up to the line's end. */
const names = /[ \t]*(?:\(([^)]{0,4000})\)|((?:[^\n#;\\]|\\\r?\n)*))/y;
/** `_module("a.b")` after `import`, `import__("a.b")`. */
const call = /(?:_module|__)[ \t]*\([ \t]*(['"])(\.*[\w.]+)\1/y;

/**
 * Module specifiers of a Python text, found without parsing it; each once. A name taken from a module
 * may be a module itself, so `from a import b` gives `a` and `a.b`, and `from . import b` gives `.` and
 * `.b`. `import a.b` loads `a` as well. May hold specifiers that mean nothing.
 */
export function specifiersOf(text: string): readonly string[] {
  const found = new Set<string>();
  for (let at = text.indexOf('import'); at >= 0; at = text.indexOf('import', at + 6)) {
    const end = at + 6;
    const line = text.slice(text.lastIndexOf('\n', at) + 1, at);
    const next = text.charCodeAt(end);
    // import_module("a.b"), __import__("a.b")
    if (next === 95 /* _ */) {
      const module = matched(call, text, end)?.[2];
      if (module !== undefined) found.add(module);
    } else if (!isBlank(next) && next !== 40 /* ( */) {
      continue;
    } else if (before.test(line)) {
      for (const name of namesIn(matched(names, text, end)?.[2] ?? '')) addWithPackages(name, found);
    } else {
      const [, start = '', written = ''] = fromBefore.exec(line) ?? [];
      if (written === '' || !before.test(start)) continue;
      const module = written.replace(/[ \t]+/g, '');
      found.add(module);
      const list = matched(names, text, end);
      for (const name of namesIn(list?.[1] ?? list?.[2] ?? '')) if (/^\w+$/.test(name)) found.add(submodule(module, name));
    }
  }
  return [...found];
}

/** Specifier of a module inside a package: `a` and `b` give `a.b`, `.` and `b` give `.b`. */
function submodule(module: string, name: string): string {
  return module.endsWith('.') ? module + name : `${module}.${name}`;
}

/** Space, tab, or a backslash at the line's end. */
function isBlank(code: number): boolean {
  return code === 32 || code === 9 || code === 92;
}

function matched(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** First words of a comma-separated list: `a as b, c` gives `a` and `c`. */
function namesIn(list: string): readonly string[] {
  const plain = list.replace(/#[^\n]*/g, '').replace(/\\\r?\n/g, ' ');
  return plain.split(',').map((part) => /^\s*([\w.]+)/.exec(part)?.[1] ?? '').filter((name) => name !== '');
}

function addWithPackages(module: string, found: Set<string>): void {
  const parts = module.split('.');
  for (let length = 1; length <= parts.length; length++) found.add(parts.slice(0, length).join('.'));
}
