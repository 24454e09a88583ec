import type { PloverRoot } from '../../model/index.ts';
import { rootOf } from './plover.ts';

/** How an act is told when it isn't simply done: intended, threatened, asked of another, refused, ceased. */
export type Mode = 'intend' | 'threaten' | 'ask' | 'order' | 'refuse' | 'cease';

/**
 * CAMEO code of an act in a mode, by the act's root: "will meet" is 036, "refused to meet" 125, "threatened to cut aid" 131.
 * What isn't listed stays as it is under `intend` ("will investigate" is 090), and is the mode's own code elsewhere.
 */
const IN_MODE: Readonly<Record<Mode, Readonly<Partial<Record<PloverRoot, string>>>>> = {
  intend: {
    CONSULT: '036',
    SUPPORT: '032',
    COOPERATE: '031',
    AID: '033',
    YIELD: '035',
    PROTEST: '133',
    SANCTION: '131',
    MOBILIZE: '138',
    COERCE: '132',
    ASSAULT: '138',
  },
  threaten: { PROTEST: '133', SANCTION: '131', MOBILIZE: '138', COERCE: '132', ASSAULT: '138' },
  ask: {
    CONSULT: '106',
    SUPPORT: '102',
    COOPERATE: '101',
    AID: '103',
    YIELD: '105',
    // Whoever calls for sanctions or for an attack on somebody finds fault with him, and asks nothing of him.
    PROTEST: '113',
    SANCTION: '110',
    MOBILIZE: '110',
    COERCE: '110',
    ASSAULT: '110',
  },
  // An order to one's own side to attack, or for somebody to be held, is the act itself.
  order: { PROTEST: '140', SANCTION: '172', COERCE: '173', ASSAULT: '190' },
  refuse: {
    COOPERATE: '121',
    AID: '122',
    YIELD: '124',
    CONSULT: '125',
    // Restraint: "failed to renew the embargo", "will not attack".
    PROTEST: '082',
    SANCTION: '080',
    MOBILIZE: '087',
    COERCE: '081',
    ASSAULT: '087',
  },
  // "Stopped issuing visas", "ceased shelling".
  cease: {
    CONSULT: '164',
    SUPPORT: '160',
    COOPERATE: '160',
    AID: '162',
    YIELD: '172',
    PROTEST: '082',
    SANCTION: '085',
    MOBILIZE: '087',
    COERCE: '081',
    ASSAULT: '087',
  },
};

/** CAMEO has codes of its own for a mediation that is agreed to, asked for, refused. */
const MEDIATION: Readonly<Partial<Record<Mode, string>>> = { intend: '039', ask: '108', refuse: '126' };

/** Of a mode alone: "agreed to it", "threatened the court". */
export const OWN_CODE: Readonly<Record<Mode, string>> = {
  intend: '030',
  threaten: '130',
  ask: '100',
  order: '100',
  refuse: '120',
  cease: '080',
};

/** The code of an act told in a mode; one that has the mode in it already stays as it is. */
export function inMode(mode: Mode, cameo: string): string {
  const root = rootOf(cameo);
  if (mode === 'order' && root === 'MOBILIZE') return cameo;
  const own = MEDIATION[mode];
  if (own && cameo === '045') return own;
  const isOwn = mode === 'intend' || root === rootOf(OWN_CODE[mode]);
  return IN_MODE[mode][root] ?? (isOwn ? cameo : OWN_CODE[mode]);
}
