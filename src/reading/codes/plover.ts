import type { PloverRoot, QuadClass } from '../../model/index.ts';

/**
 * PLOVER (github.com/openeventdata/PLOVER) sorts political acts by fifteen roots in four quad classes; its forerunner CAMEO has
 * twenty roots with finer codes. The lexicon is kept in CAMEO codes, from which the PLOVER root follows.
 */
export interface PloverCode {
  readonly root: PloverRoot;
  readonly quad: QuadClass;
  /** CAMEO code of three or four digits: "036", "0841". */
  readonly cameo: string;
  /** Firm where the tree and the order of words give one root. */
  readonly firmness: 'firm' | 'tentative';
  readonly doubt?: string;
}

/** By the first two digits. CAMEO 01, mere comment, has no PLOVER root. */
const ROOTS: Readonly<Record<string, PloverRoot>> = {
  '02': 'REQUEST',
  '03': 'AGREE',
  '04': 'CONSULT',
  '05': 'SUPPORT',
  '06': 'COOPERATE',
  '07': 'AID',
  '08': 'YIELD',
  '09': 'ACCUSE',
  '10': 'REQUEST',
  '11': 'ACCUSE',
  '12': 'REJECT',
  '13': 'THREATEN',
  '14': 'PROTEST',
  '15': 'MOBILIZE',
  '16': 'SANCTION',
  '17': 'COERCE',
  '18': 'ASSAULT',
  '19': 'ASSAULT',
  '20': 'ASSAULT',
};

const QUADS: Readonly<Record<PloverRoot, QuadClass>> = {
  AGREE: 'verbal cooperation',
  CONSULT: 'verbal cooperation',
  SUPPORT: 'verbal cooperation',
  COOPERATE: 'material cooperation',
  AID: 'material cooperation',
  YIELD: 'material cooperation',
  REQUEST: 'verbal conflict',
  ACCUSE: 'verbal conflict',
  REJECT: 'verbal conflict',
  THREATEN: 'verbal conflict',
  PROTEST: 'material conflict',
  SANCTION: 'material conflict',
  MOBILIZE: 'material conflict',
  COERCE: 'material conflict',
  ASSAULT: 'material conflict',
};

/** Throws for what is no CAMEO code with a PLOVER root. */
export function rootOf(cameo: string): PloverRoot {
  const root = ROOTS[cameo.slice(0, 2)];
  if (!root) throw new Error(`no PLOVER root for CAMEO ${cameo}`);
  return root;
}

export function quadOf(root: PloverRoot): QuadClass {
  return QUADS[root];
}
