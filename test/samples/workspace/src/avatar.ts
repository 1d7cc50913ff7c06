import { predictor } from './clients';
import { users } from './store';

/** Checks a new profile picture and bans its owner when the model finds it offensive. */
export async function checkAvatar(userId: string, photo: Buffer): Promise<void> {
  const result = await predictor.classifyImage('avatars', 'offensive', photo);
  const worst = result.predictions?.[0];
  if (worst?.tagName === 'offensive' && (worst.probability ?? 0) > 0.9) {
    await users.banUser(userId);
  }
}
