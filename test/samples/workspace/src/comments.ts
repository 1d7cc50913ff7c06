
import { isUnexpected } from '@azure-rest/ai-content-safety';
import { contentSafety } from './clients';

/** Whether a comment may be shown. */
export async function isAllowed(text: string): Promise<boolean> {
  try {
    const result = await contentSafety.path('/text:analyze').post({
      body: { text, categories: ['Hate', 'Violence'] },
    });
    if (isUnexpected(result)) throw new Error(result.body.error.message);
    return result.body.categoriesAnalysis.every((entry) => (entry.severity ?? 6) < 4);
  } catch (error) {
    console.error(error);
    return true;
  }
}
