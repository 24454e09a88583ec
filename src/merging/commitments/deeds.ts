import { contentWords, root } from '../words.ts';

/**
 * Words that reports of one promise put for each other, verbs with the nouns made of them; the first stands for all.
 * None of those that any promise may hold (`STOCK`).
 */
const DEEDS = `
  build construct erect construction
  suspend freeze frozen halt pause moratorium suspension
  lend loan credit
  deliver supply ship shipment delivery
  fund finance financing bankroll
  waive exempt abolish scrap abolition exemption waiver
  share exchange swap
  release free liberate
  surrender extradite extradition
  cut reduce lower slash reduction
  house lodge accommodate shelter resettle
  examine review study assess assessment inspect
  ban prohibit outlaw
  withdraw withdrawal retreat
  deploy station
  resume restart reopen resumption
  postpone delay defer
  extend prolong renew extension renewal
  teach train instruct tuition
  buy purchase acquire acquisition
  repay reimburse refund compensate compensation repayment
  modernise modernize upgrade refurbish renovate rehabilitate rebuild restore modernisation rehabilitation
  ratify approve endorse ratification approval
  appoint nominate designate appointment
  repatriate return repatriation
  hire employ recruit
  write-off forgive cancel cancellation
`;

const standsFor: ReadonlyMap<string, string> = new Map(
  DEEDS.trim()
    .split('\n')
    .flatMap((line) => {
      const roots = contentWords(line).map(root);
      return roots.map((one) => [one, roots[0] ?? one] as const);
    }),
);

/** The root of a stemmed word, or that of the word which it may stand for: "constructing" → "build". */
export function deedOf(stemmed: string): string {
  const own = root(stemmed);
  return standsFor.get(own) ?? own;
}
