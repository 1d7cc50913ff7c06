/** What code calls pictures of people. Words are base forms. */
import { baseWords, oneOf } from './words.js';

/** Words that stand for people wherever they name a picture, a tag, a folder or a project. */
const people = oneOf('person people human face selfie headshot mugshot avatar pedestrian employee coworker colleague teammate biometric');
/** Words that do so only beside a word for a picture, since they name other things as often. */
const roles = oneOf('user member customer visitor driver worker guest player profile identity passport family staff patient student passenger attendee baby girl boy kid man woman men women child');
/** Words that name people only where they are the whole name, as tags do. */
const alone = oneOf('man woman men women boy girl male female baby kid adult child staff visitor customer patient student worker smile smiling frown crying');
const pictures = oneOf('photo photograph picture image img pic snapshot portrait webcam cctv');
/** Pictures of something else that only stands below: `childImage`. */
const loosely = oneOf('image img');
/** Words after which the word is about something else: `employeeId`, `humanReview`. */
const attributes = oneOf('id ids number key token name email count api service client repository url uri endpoint type code review reviewer readable approval step resource time friendly input output');
/** Words before which a face is nobody's. */
const things = oneOf('watch clock rock cliff dice cube coin card type font front back user interface rubber moon dial mountain wall');

/**
 * The word by which a name says that pictures show people.
 *
 * @param text an identifier, or a short literal such as a tag or a folder.
 * @returns the word in base form, or null where the name says nothing of the kind.
 */
export function picturedPeople(text: string): string | null {
  // The plural of `selfie` looks like that of a word in -y.
  const words = baseWords(text).map((word) => (word === 'selfy' ? 'selfie' : word));
  const [only] = words;
  if (words.length === 1 && only !== undefined && alone.has(only)) return only;
  for (const [index, word] of words.entries()) {
    if (attributes.has(words[index + 1] ?? '')) continue;
    if (word === 'face' && things.has(words[index - 1] ?? '')) continue;
    if (people.has(word)) return word;
    const shown = words.filter((other) => pictures.has(other) && !(word === 'child' && loosely.has(other)));
    if (roles.has(word) && shown.length > 0) return word;
  }
  return null;
}
