import type { Annotation, ClassNode, Expression, FunctionNode } from '../program/model.js';
import { verbs } from './http-libraries.js';
import type { SourceFile } from './project.js';
import { joinPath } from './text-joins.js';
import { flatten, isKnown, type Text } from './text.js';
import type { TextReader } from './text-reader.js';

/*
 * Interfaces whose methods are requests, made at run time by a library: Retrofit, Refit, Feign,
 * Spring's HTTP interfaces, Micronaut, MicroProfile.
 */

/** A request that calling a method sends. */
export interface DeclaredRequest {
  readonly text: Text;
  /** In upper case, or null where the declaration does not tell. */
  readonly method: string | null;
}

/** `@POST("path")`, `[Post("path")]`, `@PostExchange("path")`. */
const verbAnnotation = /^(GET|POST|PUT|PATCH|DELETE|HEAD|Get|Post|Put|Patch|Delete|Head)(?:Exchange)?$/;
/** `@PostMapping("path")`: a request only where the interface is a client. */
const mappedAnnotation = /^(Get|Post|Put|Patch|Delete|Request)Mapping$/;
const prefixAnnotation = /^(?:HttpExchange|FeignClient|Client|Path|RequestMapping|RegisterRestClient)$/;

/** Requests that a method of a client interface declares; empty for other functions. */
export function declaredRequests(fn: FunctionNode, owner: SourceFile, reader: TextReader): readonly DeclaredRequest[] {
  const cls = owner.index.classOf.get(fn);
  if (!cls?.isInterface || fn.annotations.length === 0) return [];
  return fn.annotations.flatMap((annotation) => {
    const declared = declaration(annotation, cls, owner, reader);
    if (!declared) return [];
    const prefixes = cls.annotations.filter((other) => prefixAnnotation.test(lastPart(other.name))).flatMap((other) => pathsOf(other, owner, reader)).filter(isKnown);
    return declared.texts.filter(isKnown).flatMap((text) => (prefixes.length === 0 ? [text] : prefixes.map((prefix) => joinPath(prefix, text, fnPlace(fn), owner))).map((full) => ({ text: full, method: declared.method })));
  });
}

/** Headers that a method of a client interface, or the interface, declares: `@Header("name")`, `[Headers("name: value")]`. */
export function declaredHeaders(fn: FunctionNode, owner: SourceFile, reader: TextReader): readonly string[] {
  const cls = owner.index.classOf.get(fn);
  if (!cls?.isInterface) return [];
  const annotations = [...cls.annotations, ...fn.annotations, ...fn.params.flatMap((parameter) => parameter.annotations)];
  return annotations
    .filter(({ name }) => /Headers?$|HeaderParam$/.test(name))
    .flatMap(({ args }) => args.flatMap(({ value }) => listed(value)))
    .flatMap((value) => reader.texts(value, owner))
    .map((text) => flatten(text).split(':')[0]?.trim() ?? '');
}

function declaration(annotation: Annotation, cls: ClassNode, owner: SourceFile, reader: TextReader): { readonly texts: readonly Text[]; readonly method: string | null } | null {
  const name = lastPart(annotation.name);
  const verb = verbAnnotation.exec(name)?.[1];
  if (verb !== undefined) return { texts: pathsOf(annotation, owner, reader), method: verb.toUpperCase() };
  if (name === 'HttpExchange') return { texts: pathsOf(annotation, owner, reader), method: methodArgument(annotation, owner, reader) };
  if (name === 'RequestLine') {
    // `@RequestLine("POST /path")`
    const line = pathsOf(annotation, owner, reader)[0];
    const [method = '', path] = flatten(line ?? []).split(' ');
    return line && path !== undefined && verbs.has(method) ? { texts: [line.map((part, index) => (index === 0 && part.kind === 'text' ? { ...part, text: part.text.slice(method.length + 1) } : part))], method } : null;
  }
  const mapped = mappedAnnotation.exec(name)?.[1];
  if (mapped === undefined || !cls.annotations.some((other) => /^(?:FeignClient|HttpExchange)$/.test(lastPart(other.name)))) return null;
  return { texts: pathsOf(annotation, owner, reader), method: mapped === 'Request' ? methodArgument(annotation, owner, reader) : mapped.toUpperCase() };
}

function pathsOf(annotation: Annotation, owner: SourceFile, reader: TextReader): readonly Text[] {
  const named = annotation.args.find((arg) => arg.name !== null && /^(?:url|path|uri|value)$/.test(arg.name) && isPath(arg.value, owner, reader));
  const given = named ?? annotation.args.find((arg) => arg.name === null);
  return given ? listed(given.value).flatMap((value) => reader.texts(value, owner)) : [];
}

/** The name of a client stands where its path may: `@FeignClient(value = "vision", path = "/customvision")`. */
function isPath(value: Expression, owner: SourceFile, reader: TextReader): boolean {
  return listed(value).some((inner) => reader.texts(inner, owner).some((text) => flatten(text).includes('/')));
}

function methodArgument(annotation: Annotation, owner: SourceFile, reader: TextReader): string | null {
  const arg = annotation.args.find(({ name }) => name === 'method');
  const [value] = arg ? listed(arg.value) : [];
  if (!value) return null;
  const text = value.kind === 'member' ? value.name : flatten(reader.texts(value, owner)[0] ?? []);
  return verbs.has(text.toUpperCase()) ? text.toUpperCase() : null;
}

function listed(value: Expression): readonly Expression[] {
  return value.kind === 'list' ? value.elements : [value];
}

function fnPlace(fn: FunctionNode): Expression {
  return { kind: 'unknown', parts: [], span: fn.nameSpan };
}

function lastPart(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1);
}
