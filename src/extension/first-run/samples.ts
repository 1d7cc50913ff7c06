/** Samples that ship with the extension, one for each language that has calls to show. */

/** What is said of a sample: its language, its file, and the call in it that everything starts from. */
export interface Sample {
  /** The editor's id of the language. */
  readonly language: SampleLanguage;
  /** The language's own name, which is not translated. */
  readonly name: string;
  /** File below `media/samples`. */
  readonly file: string;
  /** The member that calls the service; the cursor is put on its first use in code. */
  readonly call: string;
}

export type SampleLanguage = 'typescript' | 'python' | 'csharp' | 'java' | 'go';

/** In the order in which they are offered. */
export const samples: readonly Sample[] = [
  { language: 'typescript', name: 'TypeScript', file: 'profile-picture.ts', call: '.classifyImage(' },
  { language: 'python', name: 'Python', file: 'profile-picture.py', call: '.classify_image(' },
  { language: 'csharp', name: 'C#', file: 'profile-picture.cs', call: '.ClassifyImageAsync(' },
  { language: 'java', name: 'Java', file: 'profile-picture.java', call: '.classifyImage(' },
  { language: 'go', name: 'Go', file: 'profile-picture.go', call: '.ClassifyImage(' },
];

/** Languages whose sample is that of another one. */
const relatives: Readonly<Record<string, SampleLanguage>> = { javascript: 'typescript', typescriptreact: 'typescript', javascriptreact: 'typescript' };

/**
 * The sample for a language of the editor, or undefined where there is none.
 *
 * @param language an id such as `python`
 */
export function sampleFor(language: string): Sample | undefined {
  const wanted = relatives[language] ?? language;
  return samples.find((sample) => sample.language === wanted);
}

/** Offset of the first character of the called member in a sample's text, or -1 where it is not in it. */
export function offsetOfCall(text: string, { call }: Sample): number {
  const found = text.indexOf(call);
  return found === -1 ? -1 : found + call.indexOf('.') + 1;
}
