import { listedClasses } from './words.ts';

const set = (words: string) => new Set(words.split(' '));

export const DETERMINERS = set(
  'a an the this that these those each every either neither some any no both all several many few most another such',
);
export const POSSESSIVES = set('his her its their our my your whose');
export const SUBJECT_PRONOUNS = set('he she they it we i you who');
export const PRONOUNS = set(
  'he she they it we i you him her them us me who whom himself herself itself themselves this that these those',
);
export const PREPOSITIONS = set(
  'of in on at by for with from to into onto over under about against between among amid through throughout during since until till ' +
    'after before behind beyond within without toward towards upon via despite per as like near across around along above below ' +
    'following including regarding concerning off out up down alongside ahead besides except versus than',
);
export const SUBORDINATORS = set(
  'that if whether because while although though when where whereas unless since once until before after as so lest whereby how why what',
);
export const RELATIVES = set('who which that whom whose where');
export const COORDINATORS = set('and or but nor yet');
export const MODALS = set("will would shall should can could may might must 'll 'd wo ca");
export const BE = set("be is are was were been being am 's 're 'm");
export const HAVE = set("have has had having 've");
export const DO = set('do does did');
export const NEGATIONS = set("not n't never no neither nor hardly");
/** Adverbs that stand inside a verb group and don't end in "-ly". */
const VERB_ADVERBS = set(
  'also now then still already just even soon later earlier once again ever never not always often yet instead too today yesterday tomorrow ' +
    'thus therefore however meanwhile both all first further together long well since here there apparently far',
);
/** Words with "-ly" that aren't adverbs. */
const NOT_ADVERBS = set(
  'family ally italy july reply supply only assembly early daily weekly monthly yearly likely friendly elderly unlikely rally bully fly apply rely imply multiply anomaly monopoly',
);

export function isAdverb(lower: string): boolean {
  if (VERB_ADVERBS.has(lower)) return true;
  if (lower.endsWith('ly')) return lower.length > 4 && !NOT_ADVERBS.has(lower);
  return listedClasses(lower) === 'r';
}
