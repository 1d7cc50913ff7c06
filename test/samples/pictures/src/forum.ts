import { predictor } from './clients';
import { users } from './store';

/** Appeals are decided by people, in another program. */
export async function checkBanner(userId: string, banner: Buffer): Promise<void> {
  const result = await predictor.classifyImageWithNoStore('banners', 'offensive', banner);
  if (result.predictions?.[0]?.tagName === 'offensive') {
    // responsible-use-disable-next-line missing-human-review -- the appeals team looks at every ban (owner: trust-safety) until 2027-03-31
    await users.banUser(userId);
  }
}
