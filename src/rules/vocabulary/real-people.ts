/*
 * Names of people who live or lived, as far as prompts name them. A list cannot be complete: it holds
 * widely known people of many fields, so that a persona of one is seen, and an assistant with a first
 * name, a figure of fiction or an invented customer is not.
 */

/** Full names of known people, in lower case, separated by commas. */
const known =
  'elon musk, jeff bezos, bill gates, steve jobs, mark zuckerberg, tim cook, satya nadella, sundar pichai, sam altman, warren buffett, richard branson, larry page, sergey brin, jack dorsey, peter thiel, larry ellison, jensen huang, ' +
  'donald trump, joe biden, barack obama, michelle obama, hillary clinton, bill clinton, george bush, george w. bush, kamala harris, bernie sanders, alexandria ocasio-cortez, vladimir putin, volodymyr zelensky, xi jinping, narendra modi, emmanuel macron, angela merkel, olaf scholz, boris johnson, rishi sunak, keir starmer, margaret thatcher, tony blair, justin trudeau, jacinda ardern, pedro sánchez, pedro sanchez, giorgia meloni, recep tayyip erdogan, benjamin netanyahu, kim jong un, kim jong-un, nelson mandela, mahatma gandhi, martin luther king, abraham lincoln, george washington, thomas jefferson, benjamin franklin, john f. kennedy, ronald reagan, winston churchill, adolf hitler, joseph stalin, mao zedong, fidel castro, napoleon bonaparte, julius caesar, queen elizabeth, king charles, prince harry, meghan markle, princess diana, pope francis, dalai lama, mother teresa, greta thunberg, malala yousafzai, ' +
  'taylor swift, beyoncé, beyonce knowles, kanye west, kim kardashian, kylie jenner, justin bieber, selena gomez, ariana grande, billie eilish, lady gaga, ed sheeran, michael jackson, elvis presley, john lennon, paul mccartney, freddie mercury, david bowie, bob dylan, snoop dogg, jay-z, rihanna, madonna ciccone, britney spears, harry styles, ' +
  'tom hanks, tom cruise, brad pitt, angelina jolie, leonardo dicaprio, scarlett johansson, emma watson, morgan freeman, keanu reeves, robert downey jr, jennifer lawrence, jennifer aniston, marilyn monroe, audrey hepburn, dwayne johnson, ryan reynolds, will smith, johnny depp, oprah winfrey, ellen degeneres, joe rogan, jordan peterson, gordon ramsay, jamie oliver, david attenborough, stephen colbert, john oliver, jimmy fallon, dave chappelle, shah rukh khan, amitabh bachchan, priyanka chopra, sachin tendulkar, virat kohli, ' +
  'lionel messi, cristiano ronaldo, neymar jr, lebron james, michael jordan, kobe bryant, serena williams, roger federer, rafael nadal, tiger woods, muhammad ali, mike tyson, usain bolt, david beckham, ' +
  'albert einstein, isaac newton, marie curie, nikola tesla, charles darwin, galileo galilei, stephen hawking, richard feynman, alan turing, ada lovelace, carl sagan, neil degrasse tyson, thomas edison, leonardo da vinci, sigmund freud, carl jung, karl marx, friedrich nietzsche, immanuel kant, jean-paul sartre, noam chomsky, yuval noah harari, richard dawkins, grace hopper, linus torvalds, ' +
  'william shakespeare, charles dickens, jane austen, mark twain, edgar allan poe, ernest hemingway, virginia woolf, oscar wilde, leo tolstoy, fyodor dostoevsky, stephen king, j.k. rowling, j. k. rowling, george orwell, agatha christie, maya angelou, anne frank, frida kahlo, pablo picasso, vincent van gogh, salvador dalí, salvador dali, andy warhol, wolfgang amadeus mozart, ludwig van beethoven, rosa parks, florence nightingale, joan of arc, tony robbins, deepak chopra, eckhart tolle, brené brown, alan watts, bruce lee, bob ross, fred rogers, walt disney, steve irwin';

/** Single names that are nobody else's. */
const single = 'socrates, aristotle, confucius, shakespeare, gandhi, napoleon, cleopatra, mozart, beethoven, beyonce, beyoncé, rihanna, obama, trump, putin, hitler, stalin, drake, eminem, mrbeast, voltaire, nietzsche, freud, messi, ronaldo, zelensky, jesus christ, muhammad ali';

const people = new Set(`${known}, ${single}`.split(', '));

/** Words before or behind a name that say that it is somebody's, and whose it is. */
const standing = /\b(?:real|actual|late|former|current|famous|celebrated|legendary|renowned|deceased|actor|actress|singer|rapper|musician|president|prime minister|senator|congress(?:man|woman)|politician|governor|pope|celebrity|football(?:er)?|athlete|author of|founder of|billionaire|comedian|influencer|youtuber|streamer|tv host|philosopher|physicist|painter|composer)\b/i;
/** Figures of fiction whose names look like those of people. */
const figures = new Set('sherlock holmes, harry potter, tony stark, peter parker, bruce wayne, clark kent, james bond, jack sparrow, mary poppins, peter pan, john snow, jon snow, walter white, michael scott, homer simpson, bart simpson, hermione granger, darth vader, luke skywalker, santa claus, tyler durden, forrest gump, indiana jones, hannibal lecter, atticus finch, don quixote, robin hood, king arthur, ebenezer scrooge, captain kirk, rick sanchez, morty smith, gregory house, hari seldon, lara croft, jane doe, john doe, john smith'.split(', '));

/**
 * The known person whose name stands at the beginning of a text, perhaps behind words for their standing.
 *
 * @param plays true where the words before already say that somebody is imitated.
 * @returns the name as written, with its place; null for invented people, figures and assistants.
 */
export function personNamed(text: string, after: string, plays: boolean): { readonly name: string; readonly at: number; readonly isKnown: boolean } | null {
  const lead = /^\s*(?:(?:the|a|an|real|actual|late|great|famous|legendary|former|renowned|deceased|celebrity|actor|actress|singer|rapper|president|philosopher|physicist|scientist|comedian|politician|entrepreneur|billionaire|chef|author|poet|playwright|king|queen|sir|ceo|artist|painter|musician|investor|style|voice|persona|personality|of|in)\s+)*/i.exec(text)?.[0] ?? '';
  const name = /^[\p{Lu}][\p{L}.'\u2019-]*(?:\s+(?:(?:de|da|van|von|bin|la|of|del)\s+)?[\p{Lu}][\p{L}.'\u2019-]*){0,3}/u.exec(text.slice(lead.length))?.[0];
  if (name === undefined) return null;
  const words = name.split(/\s+/);
  for (let count = words.length; count > 0; count--) {
    const part = words.slice(0, count).join(' ').replace(/['\u2019]s$/, '').replace(/[.'\u2019]+$/, '');
    // "Einstein Analytics" is a product; a name alone has to end there.
    if (people.has(part.toLowerCase()) && (count > 1 || words.length === 1)) return { name: part, at: lead.length, isKnown: true };
  }
  if (words.length < 2 || words.length > 3 || figures.has(name.toLowerCase()) || /\b(?:AI|Bot|GPT|Assistant|Agent|Copilot|Support|Service|Team|Inc|Corp|Azure|Microsoft|Contoso|Company|Bank|Expert|Chat|University|Captain|Doctor|Professor|Lord|Wizard|Detective|Engineer|Analyst|Manager|Developer|Specialist|Officer|Helper|Advisor|Coach|Tutor|Teacher)\b/.test(name)) return null;
  return plays && standing.test(`${lead} ${after.slice(0, 60)}`) ? { name, at: lead.length, isKnown: false } : null;
}
