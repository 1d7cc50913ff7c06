import ts from 'typescript';
import fs from 'node:fs';
import { parseAndGenerateServices } from '@typescript-eslint/typescript-estree';
import { analyze } from '@typescript-eslint/scope-manager';
import { prepareTree } from './src/analysis/languages/typescript/prepare-tree.ts';
import { nameNamelessElements } from './src/analysis/languages/typescript/repair-tree.ts';
const samples=[fs.readFileSync('src/analysis/program/walk.ts','utf8'),fs.readFileSync('src/analysis/languages/typescript/prepare-tree.ts','utf8'),`
#!/usr/bin/env node
import a, { b as c, type D } from 'm'; import * as ns from "n"; import eq = require('q'); import al = A.B.C; import type T from 't';
export * from 'x'; export * as y from 'y'; export { a as default, c } ; export type { D } from 'd'; export = a; export as namespace Q;
@Dec({ a: 1 }) export default abstract class K<T extends D = any> extends Base<T>(mixin) implements I, J.K<string> {
  static #count = 0; declare x?: number; @Input() name!: string; readonly [key: string]: any; accessor z = 1;
  constructor(@Inject('X') private readonly client: ns.Client, public opt?: string, ...rest: any[]) { super(); }
  get v(): number { return this.#count } set v(x) { } static { K.#count = 1; } abstract foo(): void; async *gen() { yield* this.v; yield 1 }
  foo(a: string): void; foo(a: any) { return a?.b?.[0]?.(1)!.c satisfies D as any; } 'quoted'() {} [computed]() {} 
}
enum E { A = 1, 'B', C = A | 2 } const enum F {} declare enum G { X } namespace N.M { export const q = 1; } declare module 'mm' { export function f(): void } declare global { interface Window { a: 1 } }
type U = A | B & C[] | [a: string, b?: number, ...rest: X[]] | (typeof import('z')) | keyof typeof a | { [K in keyof T]?: T[K] } | \`a\${B}\` | (x: A) => asserts x is B | new () => C | T extends infer R ? R : never | import('m', { with: { a: 'b' } }).Q<X>;
interface I<T> extends A.B<T> { (x: number): string; new (x: number): I<T>; m?(a: T): void; get g(): string; p: string; [i: number]: T }
function over(a: string): void; function over(a: any) { } async function* ag() { for await (const x of y) yield x; await using r = f(); using s = g(); }
for (let i = 0, j; i < 3; i++, j--) { if (a) continue; else if (b) break; else { } } for (const k in o) {} for (x.y of z) ; outer: while (1) { do { break outer } while (0) }
switch (a) { case 1: case 'b': { break } default: throw new Error(\`x\${a + \`n\${1}\`}\`) } try { } catch { } finally { } try {} catch ({ message }) {}
const { p, q: { r = 1, ...s }, ['x' + 1]: t = {}, ...u } = v, [w, , ...[z1]] = [1, , ...q]; ({ a, b: c.d, ...e.f } = g); [a, b = 2, ...c] = d; a ??= b; c **= 2; a = b ? c : d, e; (<any>x).y = 1; delete a.b, typeof c, void 0, !d, -e, +f, ~g; /re[/]x/gi.test('s'); 10n ** 2n; new.target; import.meta.url; import('x', { with: {} }); tag<string>\`a\${b}\`; new Foo; f<A<B<C>>>(1); async () => ({}); async x => await x; function named() { return arguments } a instanceof B in c; #p in q; with (o) { z } debugger; if (a) function f() {} else ; var fn = function* inner() { yield };
`,`
const App = ({ a, b }: Props) => <Foo.Bar x="s" y={a ? <b/> : 'z'} {...rest} ns:attr={1}>text {list.map((i) => <Item key={i.id} {...i}/>)} <></> {/* c */} <div aria-label="a &amp; b">{...kids}</div></Foo.Bar>;
export default function Page(): JSX.Element { const [s, setS] = useState<string | null>(null); return <T<string> render={() => <this.x/>}>{s && <p>{s}</p>}</T>; }
`];
let seed=1;const rnd=(n)=>{seed=(seed*1103515245+12345)&0x7fffffff;return seed%n};
const fails=new Map();let total=0;
function attempt(text,tsx){total++;
  const sf=ts.createSourceFile('a.ts',text,{languageVersion:ts.ScriptTarget.Latest,jsDocParsingMode:ts.JSDocParsingMode.ParseNone},true,tsx);
  sf.parseDiagnostics=[];const p=prepareTree(sf);
  try{const ast=parseAndGenerateServices(sf,{loc:true,range:true,allowInvalidAST:true,errorOnUnknownASTType:false,preserveNodeMaps:false,suppressDeprecatedPropertyWarnings:true,project:null,comment:rnd(4)===0}).ast; if(p.hasNamelessElement)nameNamelessElements(ast); analyze(ast,{sourceType:'module',lib:[],jsxPragma:null})}
  catch(e){const k=String(e.message).slice(0,80)+' @ '+e.stack.split('\n').slice(1,4).map(l=>l.trim().replace(/\(.*\/(.*?)\)/,'($1)')).join(' < ');const f=fails.get(k)??{n:0,ex:text};f.n++;if(text.length<f.ex.length)f.ex=text;fails.set(k,f)}
}
const tokens=['(',')','{','}','[',']','<','>','=>','=','.','?.',',',';',':','?','...','@','#','`','${','"',"'",'/','*','class ','export ','import ','default ','function ','async ','await ','new ','type ','enum ','namespace ','declare ','if ','for ','switch ','case ','extends ','implements ','as ','satisfies ','typeof ','x','1','abstract ','static ','get ','/*','*/','//','\n','=',' from ','interface ','?','!','&&','+','-','yield ','using ','in ','of '];
const N=+process.argv[2]||3000;
for(const s of samples){for(let i=0;i<=s.length;i+=3){attempt(s.slice(0,i),s.includes('const App')?4:3);}}
for(let i=0;i<N;i++){const si=rnd(samples.length);let t=samples[si];const st=rnd(t.length);t=t.slice(st,st+rnd(600)+20);const m=rnd(6)+1;for(let k=0;k<m;k++){const at=rnd(t.length+1);if(rnd(2))t=t.slice(0,at)+t.slice(at+rnd(12)+1);else t=t.slice(0,at)+tokens[rnd(tokens.length)]+t.slice(at)}attempt(t,rnd(2)?4:3)}
console.log('total',total);
for(const[k,f]of[...fails].sort((a,b)=>b[1].n-a[1].n))console.log(f.n,k,'\n   ',JSON.stringify(f.ex.length>160?f.ex.slice(-160):f.ex));
