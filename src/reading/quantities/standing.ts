/** Whether a figure is reported as reached, or aimed at: by the nearest cue before it in its clause. */
import { type Atoms, wordAt } from '../times/atoms.ts';

const TARGET = new Set(
  `target targets goal goals aim aims aimed aiming plan plans planned planning pledged pledge pledges promised promise
  promises committed commit commits will would shall should hope hopes hoped want wants wanted seek seeks sought seeking
  offered offer offers asked asks need needs needed requested requests require requires demanded demands expected expects
  expect forecast forecasts projected proposes proposed propose attract envisages envisaged budgeted earmarked strive strives striving strove`.split(
    /\s+/,
  ),
);

const REACHED = new Set(
  `was were had has have reached reaching stood stands amounted totalled totaled came rose fell grew received paid spent
  number numbers numbered is are arrived made killed signed said since holds employs hosts accounted accounts`.split(
    /\s+/,
  ),
);

const REACH = 24;

export function standingOf(atoms: Atoms, first: number): 'reported' | 'target' {
  let past = true;
  for (let k = first - 1; k >= 0 && first - k < REACH; k--) {
    const word = wordAt(atoms, k, first);
    if (word === '' || word === ';') break;
    // "up from nine", "against 140 MW at present"
    if (word === 'to' && k >= first - 3) past = false;
    if (past && k >= first - 4 && /^(?:from|against|than)$/.test(word)) return 'reported';
    if (TARGET.has(word)) return 'target';
    // "The aim is 3"
    if (/^(?:is|are|was|were)$/.test(word) && TARGET.has(wordAt(atoms, k - 1, first))) return 'target';
    if (word === 'to' && /^(?:is|are|due|set|agreed)$/.test(wordAt(atoms, k - 1, first))) return 'target';
    if (REACHED.has(word) && wordAt(atoms, k - 1, first) !== 'to') return 'reported';
  }
  return 'reported';
}
