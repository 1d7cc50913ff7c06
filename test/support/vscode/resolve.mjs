/** Module resolution of tests: see `register.mjs`. */
const standIn = new URL('./index.ts', import.meta.url).href;

export async function resolve(specifier, context, next) {
  return next(specifier === 'vscode' ? standIn : specifier, context);
}
