const codes = (list: string) => new Set(list.split(/\s+/));

const GULF = 'AE BH IQ IR KW OM QA SA';
const WEST_AFRICAN = 'BF BJ CI CV GH GM GN GW LR ML MR NE NG SL SN TG';
const EAST_AFRICAN = 'BI DJ ER ET KE KM MG MU RW SC SD SO SS TZ UG';
const CENTRAL_AFRICAN = 'AO CD CF CG CM GA GQ ST TD';
const SOUTHERN_AFRICAN = 'AO BW LS MG MU MW MZ NA SZ ZA ZM ZW';
const NORTH_AFRICAN = 'DZ EG LY MA MR SD TN';
const CENTRAL_ASIAN = 'KG KZ TJ TM UZ';
const SOUTH_ASIAN = 'AF BD BT IN LK MV NP PK';
const SOUTHEAST_ASIAN = 'BN ID KH LA MM MY PH SG TH TL VN';
const EAST_ASIAN = 'CN JP KP KR MN TW';
const WEST_ASIAN = `${GULF} IL JO LB PS SY TR YE`;
const CENTRAL_AMERICAN = 'BZ CR GT HN NI PA SV';
const SOUTH_AMERICAN = 'AR BO BR CL CO EC GY PE PY SR UY VE';
const CARIBBEAN = 'AG BB BS CU DM DO GD GY HT JM KN LC SR TT VC';
const NORDIC = 'DK FI IS NO SE';
const BALTIC = 'EE LT LV';
const BALKAN = 'AL BA BG GR HR ME MK RO RS SI XK';
const CAUCASIAN = 'AM AZ GE';
const PACIFIC = 'AU CK FJ FM KI MH NR NU NZ PG PW SB TO TV VU WS';

/** Regions that an adjective names, in small letters, by ISO 3166 codes of their states (UN geoscheme, and common usage). */
const REGIONS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['gulf', codes(GULF)],
  ['arab', codes(`${NORTH_AFRICAN} AE BH DJ IQ JO KM KW LB OM PS QA SA SO SY YE`)],
  ['middle eastern', codes(`${WEST_ASIAN} EG`)],
  ['west african', codes(WEST_AFRICAN)],
  ['east african', codes(EAST_AFRICAN)],
  ['central african', codes(CENTRAL_AFRICAN)],
  ['southern african', codes(SOUTHERN_AFRICAN)],
  ['north african', codes(NORTH_AFRICAN)],
  [
    'african',
    codes(`${WEST_AFRICAN} ${EAST_AFRICAN} ${CENTRAL_AFRICAN} ${SOUTHERN_AFRICAN} ${NORTH_AFRICAN}`),
  ],
  ['maghreb', codes('DZ LY MA MR TN')],
  ['sahel', codes('BF ML MR NE TD SN SD')],
  ['sahelian', codes('BF ML MR NE TD SN SD')],
  ['central asian', codes(CENTRAL_ASIAN)],
  ['south asian', codes(SOUTH_ASIAN)],
  ['southeast asian', codes(SOUTHEAST_ASIAN)],
  ['south-east asian', codes(SOUTHEAST_ASIAN)],
  ['east asian', codes(EAST_ASIAN)],
  ['asian', codes(`${CENTRAL_ASIAN} ${SOUTH_ASIAN} ${SOUTHEAST_ASIAN} ${EAST_ASIAN} ${WEST_ASIAN}`)],
  ['himalayan', codes('BT NP')],
  ['central american', codes(CENTRAL_AMERICAN)],
  ['south american', codes(SOUTH_AMERICAN)],
  ['latin american', codes(`${CENTRAL_AMERICAN} ${SOUTH_AMERICAN} CU DO HT MX`)],
  ['north american', codes('CA MX US')],
  ['andean', codes('BO CL CO EC PE VE')],
  ['caribbean', codes(CARIBBEAN)],
  ['pacific', codes(PACIFIC)],
  ['nordic', codes(NORDIC)],
  ['scandinavian', codes('DK NO SE')],
  ['baltic', codes(BALTIC)],
  ['balkan', codes(BALKAN)],
  ['iberian', codes('ES PT')],
  ['alpine', codes('AT CH LI SI')],
  ['benelux', codes('BE LU NL')],
  ['caucasus', codes(CAUCASIAN)],
  ['caucasian', codes(CAUCASIAN)],
  [
    'european',
    codes(
      `${NORDIC} ${BALTIC} ${BALKAN} AD AT BE BY CH CY CZ DE ES FR GB HU IE IT LI LU MC MD MT NL PL PT RU SK SM UA VA`,
    ),
  ],
  ['mediterranean', codes('AL CY DZ EG ES FR GR HR IL IT LB LY MA MC ME MT SI SY TN TR')],
  ['black sea', codes('BG GE RO RU TR UA')],
]);

/** Words that begin a region's name and are names of their own, or none: "the [West] African country". */
export const REGION_WORDS: ReadonlySet<string> = new Set(
  [...REGIONS.keys()].flatMap((region) => region.split(' ')),
);

/** The region that the words end with, "landlocked west african": its states, longest name first; null where none is one. */
export function regionIn(words: string): ReadonlySet<string> | null {
  for (let at = 0; at >= 0; at = words.indexOf(' ', at) + 1 || -1) {
    const region = REGIONS.get(words.slice(at));
    if (region !== undefined) return region;
  }
  return null;
}
