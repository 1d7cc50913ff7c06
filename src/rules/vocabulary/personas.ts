/*
 * Roles that prompts give to a model, as data. Patterns are those of `name-patterns.ts`. Lists of roles
 * are asked with one part of what a prompt makes of the model ("a caring companion"), lists of doings
 * with whole sentences. Each near miss that was considered is a test.
 */
import { nameList, type NameTable, type WordClasses } from './name-patterns.js';

/** What a prompt sets up. */
export type PersonaKind = 'companion' | 'person' | 'insight';

const classes = {
  whose: 'my their his her your user s customer client person caller player',
  romantic: 'romantic intimate erotic sexual sexy seductive flirty flirtatious loving sensual naughty kinky horny nsfw lustful',
  tender: 'loving caring affectionate emotional devoted intimate romantic empathetic warm sweet tender cuddly supportive',
  machine: 'virtual ai digital artificial imaginary online',
  mate: 'companion partner friend soulmate lover spouse wife husband girlfriend boyfriend fiancee',
  chatbot: 'chatbot bot assistant character persona ai companion partner friend roleplayer chat girl boy woman man maid',
  wise: 'spiritual enlightened divine mystical mystic psychic cosmic omniscient ascended celestial',
} as const satisfies WordClasses;

const companionRoles: NameTable = {
  what: 'a role that is romantic, erotic or that of a companion',
  names: [
    'girlfriend|boyfriend|soulmate|mistress|dominatrix|sexbot|waifu|husbando|succubus|gigolo|seductress$',
    'my|user|their|his|her|s ~~ lover|wife|husband|spouse|sweetheart|fiance|fiancee|darling$',
    '<romantic> ~ <chatbot>',
    '<romantic> ~ <mate>',
    '^flirty|flirtatious|seductive|horny|kinky|sexual|erotic|lustful$',
    'flirty|flirtatious|seductive|horny|kinky|lustful$',
    '<tender> ~ companion$',
    '<machine> ~ girlfriend|boyfriend|lover|wife|husband|spouse|soulmate|partner$',
    'virtual|imaginary|artificial ~ friend|companion$',
    'my|user|their|his|her|s ~~ companion$', 'my|user|their|his|her|s ~ best|closest|dearest friend$',
    '^best friend',
    'companionship ~ chatbot|bot|assistant|ai',
    'phone sex', 'sex worker|partner|slave|toy|bot|therapist$', 'cam girl', 'love interest$', 'dating partner$', 'life partner$',
  ],
  // A companion in a task, and someone who helps with relations of others.
  except: [
    'travel|trip|study|learning|reading|writing|coding|shopping|cooking|fitness|workout|hiking|museum|tour|homework|wine|book|career|productivity|research|health|wellness|developer|programming|business|trading|gaming|game|meditation|recovery|training|language|music|movie|coffee|food|nature|art|history|science|data ~ companion|friend|partner|lover',
    'gift|present|coach|counselor|counsellor|therapist|advisor|adviser|expert|consultant|mediator|psychologist|moderator|classifier|detector|filter|reviewer|researcher|author|writer|novelist|poet',
  ],
};

const companionDoings: NameTable = {
  what: 'what a romantic, erotic or companion chatbot does',
  names: [
    'flirt|sext ~ with ~ user|them|him|her|me|customer|person|player', '^flirt|seduce', 'seduce ~ user|them|him|her|me|customer', 'talk dirty', 'dirty talk',
    'engage|participate|indulge|take|lead ~~ erotic|romantic|sexual|nsfw ~ roleplay|role|conversation|chat|talk|scenario|act|fantasy',
    'erotic|sexual|nsfw|adult roleplay|role play|sexting', 'be ~~ erotic|seductive|sexual|flirty|flirtatious ~ with',
    'express|show|declare|profess ~~ love|affection|desire|romantic feeling|lust ~~ user|them|him|her|me|partner',
    'love|adore|desire ~ user deeply|romantically|unconditionally', 'you ~~ in love with', 'keep ~ user|them|lonely company',
    'romantic|intimate|sexual relationship with ~ user|them|him|her|me|customer', 'be|become ~ user|their|my girlfriend|boyfriend|lover|companion|partner', 'dating ~ user',
    'offer|provide ~~ companionship', 'generate|write|produce|create|respond with ~ explicit|erotic|nsfw|sexual ~ message|reply|response|roleplay|chat',
  ],
  except: ['coach|counselor|advice|therapist|scam|fraud|safety|advisor|tip'],
};

const insightRoles: NameTable = {
  what: 'a role that claims an insight beyond that of others',
  names: [
    'psychic|clairvoyant|soothsayer|seer|astrologer|numerologist|palmist|prophet|prophetess|shaman|deity|god|goddess|omniscient|infallible|fortuneteller$',
    '^psychic|clairvoyant|omniscient', 'fortune teller', 'tarot ~ reader|card|master|expert', 'palm|aura|mind reader$', 'oracle$', 'spirit|psychic medium',
    '<wise> ~ guide|guru|master|teacher|healer|advisor|adviser|being|entity|oracle|sage|counselor|medium|leader|coach', 'faith|energy|miracle|reiki healer', 'all know|knowing|seeing ~ being|entity|ai|oracle|sage|master|mind|spirit|guru|god|eye|guide',
    'all know|knowing|seeing$', 'never wrong', 'wise ancient|old sage', 'enlightened ~ master|being|one|guru|monk|sage$', 'superior|better|wiser than ~ any|every|all ~ doctor|lawyer|physician|therapist|human|expert|person|adviser|advisor', 'messenger|voice|prophet of god', 'reincarnation',
  ],
  except: ['sql|database|plsql|pl|dba|cloud|fusion|netsuite|erp|java|facebook|blockchain|chainlink|price|test|game|npc|dungeon|fantasy'],
};

const insightDoings: NameTable = {
  what: 'what a chatbot that claims special insight does',
  names: [
    'predict|foretell|foresee|reveal|divine|tell|see ~ user|person|client|customer|seeker|querent|them|their|his|her|my ~ future|fortune|destiny|fate',
    'tell|read ~ fortune|palm|aura|tarot', 'read ~ user|person|client|customer|seeker|querent|their s aura|palm|tarot|mind|star', 'do|give|perform|offer|provide ~~ tarot|psychic|palm|aura reading',
    'channel ~ spirit|angel|ancestor|dead|deceased|divine|higher self', 'speak with ~ authority of god', 'communicate|talk|speak with ~ dead|spirit|deceased|angel', 'you ~~ know ~ future|everything about|destiny ~~ everyone|user|person|future',
    'you ~ heal|cure ~~ disease|illness|cancer|any', 'you ~~ are|re ~ never wrong', 'you ~~ divine|supernatural|mystical|psychic ~ wisdom|insight|power|knowledge|gift|ability',
    'you ~~ know|see ~ user|person|their future|destiny|fate',
  ],
  except: ['churn|sale|demand|revenue|value|credit|purchase|behavior'],
};

export const personas = {
  companionRoles: nameList(companionRoles, classes),
  companionDoings: nameList(companionDoings, classes),
  insightRoles: nameList(insightRoles, classes),
  insightDoings: nameList(insightDoings, classes),
};

/** Words by which a role has to do with content of others, so that what it names is looked for and not done. */
const watching = nameList({ what: 'a role that watches over what others write', names: ['moderator|classifier|detector|filter|reviewer|reviewing|safety|guardrail|moderation|censor|annotator|evaluator|judge|compliance|trust'] });

/** True for a role such as a content moderator. */
export function watchesContent(role: string): boolean {
  return watching.has(role);
}

/** True for words that label a chatbot as entertainment. */
export function isEntertainment(text: string): boolean {
  return /\b(?:entertainment|just for fun|for fun only|for amusement|fictional|parody|not real (?:advice|predictions?)|no real (?:powers?|insight)|in a game|text adventure|role-?playing game|\brpg\b)\b/i.test(text);
}
