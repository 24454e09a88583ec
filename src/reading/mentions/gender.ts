import { genderOfGiven } from '../../language/lexicon/given.ts';

export type Gender = 'male' | 'female';

const set = (words: string) => new Set(words.split(/\s+/));

const MALE_HONORIFICS = set(
  `mr mister messrs monsieur m sir lord sheikh shaikh shaykh sayyid syed baron count duke viscount marquis earl prince king haji hajji
  alhaji tuan encik imam rabbi ayatollah mullah maulana pandit swami kyai gus cardinal archbishop bishop monsignor msgr father brother shri
  sri sardar pak bapak dato datuk herr señor senor don dom signor senhor pan ato u ko reb oom frère fr`,
);
const FEMALE_HONORIFICS = set(
  `mrs ms miss mme mlle madame mademoiselle madam lady dame datin puan hajah hajjah hajja alhaja sheikha baroness countess duchess
  viscountess marchioness princess queen smt shrimati kumari begum bu ibu frau fräulein señora señorita senora doña dona signora senhora
  weizero woizero daw ma sister mother soeur`,
);

/** Slavic, Baltic and Icelandic surnames: "Koleva", "Nováková", "Kowalska", "Kazlauskienė", "Jónsdóttir"; not "Villanueva". */
const FEMALE_SURNAME = /(?:[^aeiou\s]{1,2}(?:ova|eva)|ová|(?:sk|ck)aya|(?:sk|ck)a|ienė|aitė|ytė|d[oó]ttir)$/u;
const MALE_SURNAME = /\p{L}{3}(?:[^aeio]ov|[^aeio]ev|(?:sk|ck)(?:y|i|yi|iy)|auskas|evičius)$/u;

export function genderOfHonorific(honorific: string | null): Gender | null {
  if (honorific === null) return null;
  for (const part of honorific.toLowerCase().replaceAll('’', "'").split(/[ .]+/)) {
    if (MALE_HONORIFICS.has(part)) return 'male';
    if (FEMALE_HONORIFICS.has(part)) return 'female';
  }
  return null;
}

/** By the given name, or by the ending that a surname has for women or for men. */
export function genderOfName(name: string): Gender | null {
  const given = genderOfGivenName(name);
  if (given !== null) return given;
  if (FEMALE_SURNAME.test(name)) return 'female';
  return MALE_SURNAME.test(name) ? 'male' : null;
}

export function genderOfGivenName(name: string): Gender | null {
  const space = name.indexOf(' ');
  if (space < 0) return null;
  const given = name.slice(0, space).toLowerCase();
  const first = given.includes('-') ? given.slice(0, given.indexOf('-')) : given;
  // "Park Min-ji": a family name first.
  const last = name.slice(name.lastIndexOf(' ') + 1).toLowerCase();
  for (const form of last.includes('-') ? [given, last, first] : [given, first]) {
    const gender = genderOfGiven(form);
    if (gender !== null) return gender;
  }
  return /\bbin\b/.test(name) ? 'male' : /\bbint[i]?\b/.test(name) ? 'female' : null;
}
