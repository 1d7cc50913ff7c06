import type { Call, Lambda } from '../program/model.js';
import { calleeName } from './http-receivers.js';
import type { Project, SourceFile } from './project.js';
import type { RequestStep, RequestSteps } from './request-steps.js';
import { usesOf } from './uses.js';

/** HTTP clients that are set up where dependency injection is. */
export class RegisteredClients {
  private sites: readonly { readonly call: Call; readonly file: SourceFile }[] | null = null;

  constructor(
    private readonly project: Project,
    private readonly steps: RequestSteps,
  ) {}

  /**
   * What is done to the HTTP client of a call's class: `AddHttpClient<Api>(c => c.BaseAddress = …)` for
   * the class around it, `AddHttpClient("name", c => …)` for a client made by that name.
   */
  stepsAt(call: Call, file: SourceFile): readonly RequestStep[] {
    if (file.language !== 'csharp' || call.callee.kind !== 'member') return [];
    const cls = file.index.classAround.get(call);
    const names = new Set(
      this.steps.of(call.callee.object, file).flatMap((step) => {
        const first = step.kind === 'call' && calleeName(step.call) === 'CreateClient' ? step.call.args[0]?.value : undefined;
        return first?.kind === 'literal' && typeof first.value === 'string' ? [first.value] : [];
      }),
    );
    return this.registrations().flatMap((site) => {
      const isTyped = cls !== undefined && site.call.typeArgs.some((type) => type.name.slice(type.name.lastIndexOf('.') + 1) === cls.name);
      const isNamed = site.call.args.some(({ value }) => value.kind === 'literal' && typeof value.value === 'string' && names.has(value.value));
      if (!isTyped && !isNamed) return [];
      return site.call.args.flatMap(({ value }) => (value.kind === 'lambda' ? stepsOfParameter(value, site.file) : []));
    });
  }

  private registrations(): readonly { readonly call: Call; readonly file: SourceFile }[] {
    this.sites ??= this.project.parsedFiles().flatMap((file) => (file.language === 'csharp' ? file.index.calls.flatMap((call) => (calleeName(call) === 'AddHttpClient' ? [{ call, file }] : [])) : []));
    return this.sites;
  }
}

/** What a lambda does to its last parameter, the client. */
function stepsOfParameter(lambda: Lambda, file: SourceFile): readonly RequestStep[] {
  const target = lambda.fn.params.at(-1)?.target;
  if (target?.kind !== 'name' || target.variable === null) return [];
  const uses = usesOf(`v${String(target.variable)}`, file);
  return [
    ...uses.calls.flatMap((call): readonly RequestStep[] => (call.callee.kind === 'member' ? [{ kind: 'call', name: call.callee.name, call, file, via: [] }] : [])),
    ...uses.settings.map((setting): RequestStep => ({ kind: 'set', name: setting.path.at(-1) ?? '', value: setting.value, file, via: [] })),
  ];
}
