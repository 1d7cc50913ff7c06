import type { Call, Expression, Node } from '../program/model.js';
import type { Evaluator } from './evaluate.js';
import { calleeName } from './http-receivers.js';
import { isServingModule } from './http-libraries.js';
import type { SourceFile } from './project.js';

/*
 * What looks like a request and is none: routes that a program serves itself, requests that a test
 * prepares or expects, texts that are only shown.
 */

/** Names of things that stand in for a server, anywhere in what is called. */
const doubleNames = /mock|stub|nock|wiremock|interceptor|^fake|fake(?:Server|Http|Client|Handler)|^respx$|^httpretty$|^responses$|^gock$|^httptest|intercept|^spy|testclient|test_client|TestServer|apitest/i;
/** Calls whose arguments describe calls: mocking and verification libraries. */
const describing = /^(?:stubFor|givenThat|verify|verifyAll|Setup|SetupSequence|SetupGet|Verify|VerifyAll|CallTo|Received|DidNotReceive|doReturn|doThrow|whenRequest|andExpect|requestTo|expectRequest|RegisterResponder|toHaveBeenCalled\w*|calledWith\w*|called_with|assert_\w*called\w*)$/;
/** Assertions and expectations about calls, in any test library. */
const asserting = /^(?:called|notCalled|toHave|toBe|toEqual|toMatch|toContain|toStrict|assert|verify|should|expect|mock|returns|resolves|rejects|Verify|Setup|Received|isEqualTo|hasRequest)/;

/** Functions that declare a route of the program's own server. */
const declaring = /^(?:Map(?:Get|Post|Put|Patch|Delete|Methods|Group|ControllerRoute|Route|Fallback\w*)?|HandleFunc|Handle|Methods|PathPrefix|Any|Group|GET|POST|PUT|PATCH|DELETE|HEAD|route|use|all|add_api_route|add_route|add_url_rule|add_resource|register|mount|Mount|Route|path|re_path|url|include_router|APIRouter|Blueprint|requestMatchers|antMatchers|mvcMatchers|permitAll|forward|Redirect|redirect|RedirectToAction|rewrite|UsePathBase|addMapping|StripPrefix|NewSingleHostReverseProxy|createProxyMiddleware)$/;
const verbMember = /^(?:get|post|put|patch|delete|head|options|all|use|Get|Post|Put|Patch|Delete|Head|Options|GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)$/;

/** True for a call that prepares or expects a request instead of sending one, or that declares a route. */
export function isLookAlike(call: Call, file: SourceFile, evaluator: Evaluator): boolean {
  return isDescribed(call, file) || declaresRoute(call, file, evaluator);
}

/** True for members of assertion libraries. */
export function isAssertion(name: string): boolean {
  return asserting.test(name);
}

/** True where the thing that is called stands in for a server, or serves routes itself. */
export function standsForServer(call: Call, file: SourceFile, evaluator: Evaluator): boolean {
  for (let at: Expression = call.callee; ;) {
    if ((at.kind === 'name' || at.kind === 'member') && doubleNames.test(at.name)) return true;
    if (at.kind === 'name' || at.kind === 'member' || at.kind === 'call') {
      for (const value of evaluator.values(at, file)) {
        if (value.kind === 'double') return true;
        if ((value.kind === 'external' || value.kind === 'external-value' || value.kind === 'module') && isServingModule(value.module)) return true;
      }
    }
    if (at.kind === 'member') at = at.object;
    else if (at.kind === 'call') at = at.callee;
    else if (at.kind === 'await' || at.kind === 'cast') at = at.value;
    else return false;
  }
}

function namesDouble(callee: Expression): boolean {
  if (callee.kind === 'name') return doubleNames.test(callee.name);
  if (callee.kind === 'member') return doubleNames.test(callee.name) || namesDouble(callee.object);
  return callee.kind === 'call' && namesDouble(callee.callee);
}

/** True inside the arguments of a call that describes calls: `Setup(x => x.PostAsync(…))`, `stubFor(post(…))`. */
function isDescribed(call: Call, file: SourceFile): boolean {
  if (describing.test(calleeName(call))) return true;
  let at: Node = call;
  for (let steps = 0; steps < 40; steps++) {
    const parent = file.index.parent.get(at);
    if (!parent) {
      const fn = file.index.functionOf.get(at);
      const lambda = fn && file.index.lambdaOf.get(fn);
      if (!lambda || lambda === at) return false;
      at = lambda;
      continue;
    }
    if (parent.kind === 'call' && parent.callee !== at) {
      const name = calleeName(parent);
      if (describing.test(name) || (name === 'when' && file.language === 'java') || namesDouble(parent.callee)) return true;
    }
    at = parent;
  }
  return false;
}

/** `app.post("/path", handler)`, `r.HandleFunc("/path", handler)`, `app.MapPost("/path", …)`: a rooted path and, after it, a function. */
function declaresRoute(call: Call, file: SourceFile, evaluator: Evaluator): boolean {
  const name = calleeName(call);
  const [first] = call.args;
  const isPath = first?.value.kind === 'literal' && typeof first.value.value === 'string' && /^(?:[A-Z]+ )?(?:\/(?!\/)|\^)/.test(first.value.value);
  if (declaring.test(name) && (isPath || call.callee.kind === 'name')) return true;
  if (!isPath || !verbMember.test(name)) return false;
  return call.args.slice(1).some((arg) => arg.value.kind === 'lambda' || evaluator.values(arg.value, file).some((value) => value.kind === 'function'));
}
