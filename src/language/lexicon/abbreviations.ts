/**
 * Words that keep their dot. A `title` comes before a name and never ends a sentence; after the others it
 * depends on what follows.
 */
export type AbbreviationKind = 'title' | 'company' | 'month' | 'number' | 'plain';

const LISTS: Readonly<Record<AbbreviationKind, string>> = {
  title:
    'mr mrs ms messrs mme mlle dr drs prof gen lt col maj capt cmdr sgt cpl adm brig sen rep gov pres hon rev fr st ste sr sra srta amb atty supt insp det pte assoc asst dep ir ts tn ybhg hj hjh shri smt',
  company: 'sdn bhd ltd inc corp co llc plc pty pte pvt bros cie jr sr esq tbk pt',
  month: 'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun',
  number: 'no nos pp vol art para figs fig ch sec ext',
  plain:
    'etc vs al dept univ est approx ave blvd rd mt ft cf eg ie viz ph.d m.d b.a m.a d.c u.s u.k u.n e.u dist intl natl govt min max rs ca calif fla mass mich minn pa tex wash va ariz colo conn ga ill ind kan ky md mo nev okla ore tenn wis',
};

const KINDS = new Map<string, AbbreviationKind>();
for (const [kind, words] of Object.entries(LISTS) as [AbbreviationKind, string][])
  for (const word of words.split(' ')) if (!KINDS.has(word)) KINDS.set(word, kind);

/** English words that are abbreviations only with what stands around them; their dot mostly ends a sentence. */
const ALSO_WORDS = new Set(
  'no sun sat mon wed art fig al ill ind ore pa mass wash gen min max col mar dec ch sec ext pt rd mo va ca est'.split(
    ' ',
  ),
);

/** `word` is in lower case and without its dot. */
export function abbreviationKind(word: string): AbbreviationKind | undefined {
  return KINDS.get(word);
}

export function isAlsoWord(word: string): boolean {
  return ALSO_WORDS.has(word);
}
