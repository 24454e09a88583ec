/** Words that, with a capital after an abbreviation or a question, begin a sentence rather than go on with a name. */
const STARTERS = new Set(
  `the a an this that these those there here it its he his him she her they their we our you your i my in on at by
  for from with without after before during since until while when where what who why how which if as but and or so
  yet nor both all some many most several few no not one two three earlier later meanwhile however moreover
  furthermore also then now today yesterday tomorrow asked according despite although though because under over
  between among against about more such other another each every last next only even still just is are was were has
  have had do does did will would can could should may might must let nearly almost officials critics analysts
  government leaders such`.split(/\s+/),
);

export function isStarter(lower: string): boolean {
  return STARTERS.has(lower);
}

/** After "…?”" and a name or pronoun these go on with the sentence: “Why?” Okello asked. */
const TAGS = new Set(
  'said asked says asks added wondered replied cried told quipped tweeted wrote exclaimed'.split(' '),
);

export function isQuoteTag(lower: string): boolean {
  return TAGS.has(lower);
}
