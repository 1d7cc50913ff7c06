import fs from 'node:fs'; import ts from 'typescript';
import { parseTolerantly } from './src/analysis/languages/typescript/parse-tolerantly.ts';
import { typescriptFrontEnd } from './src/analysis/languages/typescript/front-end.ts';
const t=fs.readFileSync('test/analysis/languages/typescript/realistic/page.tsx.txt','utf8');
const r=[];
for(let pass=0;pass<2;pass++){r.length=0;for(let n=0;n<=t.length;n+=5){const a=performance.now();const p=t.slice(0,n);ts.createSourceFile('a.tsx',p,{languageVersion:99,jsDocParsingMode:1},true,4);const b=performance.now();const f=parseTolerantly('a.tsx',p);const c=performance.now();typescriptFrontEnd.parse({path:'a.tsx',text:p});r.push([n,b-a,c-b,performance.now()-c,f.problems.length])}}
r.sort((a,b)=>b[2]-a[2]);console.log(r.slice(0,8).map(x=>x.map(y=>Math.round(y*10)/10).join(' ')).join('\n'), r.reduce((s,x)=>s+x[2],0)/r.length);
console.log(JSON.stringify(t.slice(0,r[0][0]).slice(-200)));
