const codes = (list: string) => new Set(list.split(/\s+/));

const ISLANDS = codes(
  `AG AU BB BH BN BS CU CV CY DM DO FJ FM GB GD GL HT ID IE IS JM JP KI KM KN LC LK MG MH MT MU MV NR NZ PG PH PW SB SC SG ST TL TO TT TV
  TW VC VU WS FO CK NU HK PR BM KY`,
);
const MONARCHIES = codes(
  `AD AE BE BH BN BT DK ES GB JO JP KH KW LI LS LU MA MC MY NL NO OM QA SA SE SZ TH TO AU CA NZ PG SB JM BS BB BZ GD LC VC AG KN TV`,
);
const KINGDOMS = codes('BE BH BT DK ES GB JO KH LS MA NL NO SA SE SZ TH TO');

/** States that a word for their kind may mean, by ISO 3166 code. */
const KINDS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['kingdom', KINGDOMS],
  ['monarchy', MONARCHIES],
  ['emirate', codes('AE KW QA BH')],
  ['sultanate', codes('OM BN')],
  ['principality', codes('MC LI AD')],
  ['city-state', codes('SG VA MC')],
  ['city', codes('SG VA MC')],
  ['archipelago', ISLANDS],
  ['island', ISLANDS],
  ['superpower', codes('US CN RU')],
  ['federation', codes('RU AE MY CH DE AT BE BR MX NG ET AU CA IN US SO NP BA KM FM SD SS IQ PK AR VE')],
]);

/** Whether "the kingdom", "the island state" may mean this state; words that tell no kind may mean any. */
export function isOfKind(head: string, state: string): boolean {
  const kind = KINDS.get(head);
  if (kind !== undefined) return kind.has(state);
  return head !== 'republic' || !KINGDOMS.has(state);
}
