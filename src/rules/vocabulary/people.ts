/**
 * What names say about people: sensitive traits, as data. Phrases are separated by commas and read
 * as words in base form, so that `unionMember`, `union_members` and `Union Members` are one.
 */
import { baseForm, baseWords, wordsOf } from './words.js';

/** A sensitive trait as messages name it. */
export type Trait = 'race or ethnicity' | 'religion' | 'political view' | 'sexual orientation' | 'health condition' | 'union membership' | 'emotion' | 'gender';

/** What an identifier or text names: a class that a model learns, a field of a document, or a sentence that says what to look for. */
export type NamedAs = 'class' | 'field' | 'description';

interface TraitWords {
  readonly trait: Trait;
  /** The trait itself. */
  readonly names: string;
  /** Groups of people by the trait. */
  readonly groups: string;
  /** Groups that count only beside a word for people, because the words mean other things as often. */
  readonly groupsOfPeople: string;
}

const traits: readonly TraitWords[] = [
  {
    trait: 'race or ethnicity',
    names: 'race ethnicity, ethnicity, ethnic group, ethnic origin, ethnic background, racial origin, racial group, race of person',
    groups: 'african american, asian american, native american, pacific islander, middle eastern, south asian, east asian, southeast asian, asian, caucasian, hispanic, latino, latina, latinx, arab, romani, aboriginal, mestizo, mulatto, afro american, person of color, people of colour',
    groupsOfPeople: 'black, white, brown, african, indian, indigenous, mixed race, race, racial, ethnic',
  },
  {
    trait: 'religion',
    names: 'religion, religious affiliation, religious belief, religious denomination, religious group, religious view',
    groups: 'muslim, jewish, jew, hindu, sikh, buddhist, mormon, atheist, islamic',
    groupsOfPeople: 'christian, catholic, protestant, orthodox, evangelical, religious, amish',
  },
  {
    trait: 'political view',
    names: 'political affiliation, political party, political view, political opinion, political leaning, political orientation, political belief, party affiliation, party membership, voting preference',
    groups: 'leftist, right winger, left winger, communist',
    groupsOfPeople: 'republican, democrat, conservative, liberal, socialist, activist',
  },
  {
    trait: 'sexual orientation',
    names: 'sexual orientation, sexuality, sexual preference',
    groups: 'gay, lesbian, bisexual, homosexual, heterosexual, lgbt, lgbtq, lgbtqia',
    groupsOfPeople: 'straight, queer',
  },
  {
    trait: 'health condition',
    names: 'health condition, medical condition, health status, medical diagnosis, diagnosis, disability, disability status, pregnancy, pregnancy status, hiv status, mental illness, mental disorder, medical history, chronic illness, chronic disease',
    groups: 'pregnant, autistic, autism, adhd, dyslexia, dyslexic, diabetic, diabetes, melanoma, carcinoma, leukemia, pneumonia, covid, covid 19, covid19, tuberculosis, asthma, asthmatic, alzheimer, alzheimers, parkinson, parkinsons, epilepsy, epileptic, hiv, hiv positive, schizophrenia, schizophrenic, dementia, obese, obesity, down syndrome, eczema, psoriasis, retinopathy, glaucoma, malaria, anorexia, anorexic',
    groupsOfPeople: 'disabled, depressed, bipolar, alcoholic, drug addict, addict, intoxicated, drunk, sick, ill, overweight, blind, deaf, cancer, tumor, depression',
  },
  {
    trait: 'union membership',
    names: 'trade union membership, labor union membership, labour union membership, union membership, trade union, labor union, labour union, union status',
    groups: 'trade union member, labor union member, labour union member, union member, union supporter, union organizer, unionist, trade unionist, unionized',
    groupsOfPeople: 'union',
  },
  {
    trait: 'emotion',
    names: 'emotion, emotional state, facial emotion',
    groups: 'happiness, sadness, angry',
    groupsOfPeople: 'happy, sad, anger, fear, fearful, afraid, surprised, disgust, disgusted, contempt, nervous, anxious, upset, stressed, bored, confused, frustrated',
  },
  {
    trait: 'gender',
    names: 'gender, gender identity',
    groups: 'male, female, man, woman, men, women, boy, girl, transgender, nonbinary, non binary',
    groupsOfPeople: '',
  },
];

/** Words for people. */
const people =
  'person people human face facial selfie portrait adult child kid baby teenager teen man woman men women male female boy girl user customer employee staff worker applicant candidate patient student pupil visitor guest passenger driver member author writer speaker sender individual someone somebody voter citizen resident tenant spouse skin';
/** Words that may stand beside a trait and leave its meaning alone; every other word makes the whole a name of something else. */
const beside =
  'a an the is are has with who of or and in young old elderly middle aged age senior junior class tag label category type group kind status code name detected detection positive negative possible suspected self reported declared identity identification background origin belief view history info information detail details current primary other unknown expression state mood severity grade stage mild severe x ray xray mri ct scan lung chest lesion brain smiling looking wearing image photo picture patient record field value';
/** Words by which a text is about attacks on people, which moderation looks for. */
const attacks =
  'hate hateful attack harass harassment slur insult insulting discriminate discrimination discriminatory abuse abusive violence violent threat threaten threatening harm mock derogatory offensive dehumanize demean stereotype bully bullying incite promote against bias racist racism sexist homophobic antisemitic islamophobic suicide';
/** Words by which a sentence speaks of whoever wrote, or of somebody in particular. */
const subjects = 'person people user customer employee applicant candidate patient author writer speaker sender student member individual someone somebody poster employee worker citizen voter';
/** Words of other fields by which `race` is a contest. */
const contests = 'distance horse lap winner track bib finish podium jockey team car circuit rider pace split marathon runner round';

interface Phrase {
  readonly trait: Trait;
  readonly words: readonly string[];
  readonly kind: 'trait' | 'group' | 'groupOfPeople';
}

const phrases: readonly Phrase[] = traits
  .flatMap(({ trait, names, groups, groupsOfPeople }) => [...read(trait, 'trait', names), ...read(trait, 'group', groups), ...read(trait, 'groupOfPeople', groupsOfPeople)])
  .sort((a, b) => b.words.length - a.words.length);
const sets = { people: words(people), beside: words(beside), attacks: words(attacks), subjects: words(subjects), contests: words(contests) };

function read(trait: Trait, kind: Phrase['kind'], list: string): readonly Phrase[] {
  return list === '' ? [] : list.split(', ').map((phrase) => ({ trait, kind, words: baseWords(phrase) }));
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' ').map(baseForm));
}

/**
 * The sensitive trait of people that a name or sentence asks for.
 *
 * A class and a field count only as a whole: `femaleEmployee` names a trait, `femaleConnector` does
 * not. A field of a document is what somebody filled in, so that gender and emotion do not count
 * there. A description has to speak of a person, and not of attacks on people.
 *
 * @param others names that stand beside it, such as the other fields that are read.
 * @returns null where no trait is named.
 */
export function traitNamed(text: string, as: NamedAs, others: readonly string[] = []): Trait | null {
  const all = wordsOf(text).map(baseForm);
  if (as === 'description') return traitDescribed(all);
  const covered = new Set<number>();
  const found: { readonly phrase: Phrase; readonly at: number }[] = [];
  for (const phrase of phrases) {
    if (as === 'field' && (phrase.trait === 'gender' || phrase.trait === 'emotion')) continue;
    const at = runAt(all, phrase.words, covered);
    if (at < 0) continue;
    found.push({ phrase, at });
    phrase.words.forEach((_, index) => covered.add(at + index));
  }
  if (all.some((word, index) => !covered.has(index) && !sets.beside.has(word) && !sets.people.has(word) && !/^\d+$/.test(word))) return null;
  const counting = found.filter(({ phrase, at }) => phrase.kind !== 'groupOfPeople' || all.some((word, index) => sets.people.has(word) && (index < at || index >= at + phrase.words.length)) || isRaceField(phrase, as, all, others));
  return (counting.find(({ phrase }) => phrase.trait !== 'gender') ?? counting[0])?.phrase.trait ?? null;
}

/** A field `race` on its own, unless the fields beside it are of a contest. */
function isRaceField({ words: run }: Phrase, as: NamedAs, all: readonly string[], others: readonly string[]): boolean {
  return as === 'field' && all.length === 1 && run[0] === 'race' && !others.some((other) => baseWords(other).some((word) => sets.contests.has(word)));
}

function traitDescribed(all: readonly string[]): Trait | null {
  if (all.some((word) => sets.attacks.has(word)) || !all.some((word) => sets.subjects.has(word))) return null;
  return phrases.find(({ trait, kind, words: run }) => trait !== 'gender' && trait !== 'emotion' && kind !== 'groupOfPeople' && runAt(all, run, new Set()) >= 0)?.trait ?? null;
}

function runAt(all: readonly string[], run: readonly string[], covered: ReadonlySet<number>): number {
  for (let at = 0; at + run.length <= all.length; at++) {
    if (run.every((word, index) => all[at + index] === word && !covered.has(at + index))) return at;
  }
  return -1;
}
