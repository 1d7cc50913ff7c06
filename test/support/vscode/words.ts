/** `vscode.l10n` without a translation, or with the one that a test gives it. */
export const l10n = {
  bundle: undefined as Record<string, string> | undefined,
  uri: undefined,
  t(message: string, ...values: unknown[]): string {
    return (l10n.bundle?.[message] ?? message).replace(/\{(\d+)\}/g, (placeholder, index: string) => String(values[Number(index)] ?? placeholder));
  },
};
