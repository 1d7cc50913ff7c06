import { contentSafety, predictor } from './clients';
import { reviewQueue, users } from './store';

/** The picture is not kept, and a person decides before anything happens to its owner. */
export async function checkAvatar(userId: string, photo: Buffer): Promise<void> {
  const result = await predictor.classifyImageWithNoStore('avatars', 'offensive', photo);
  if ((result.predictions?.[0]?.probability ?? 0) > 0.9) {
    const review = await reviewQueue.request({ userId, result });
    if (review.approved) await users.banUser(userId);
  }
}

/** A failed check keeps the comment back. */
export async function isAllowed(text: string): Promise<boolean> {
  try {
    const result = await contentSafety.path('/text:analyze').post({ body: { text } });
    return result.status === '200' && result.body.categoriesAnalysis.every((entry) => (entry.severity ?? 6) < 4);
  } catch (error) {
    console.error(error);
    return false;
  }
}
