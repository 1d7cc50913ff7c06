/** `*.openai.azure.com` and `<region>.tts.speech.microsoft.com` without what stands for a label. */
export function withoutLabel(pattern: string): string {
  return pattern.replace(/^(?:\*|<[^>]+>|\{[^}]+\})\./, '').toLowerCase();
}
