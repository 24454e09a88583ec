import type { Move } from './verbs.ts';

/** CAMEO code of a thing's being done, ended, broken, granted, refused, asked for. `do` serves where `give` has none, and vice versa. */
export type NounCodes = Readonly<Partial<Record<Move, string>>>;

/** Nouns that name political acts, or what they are done with; singular. */
export const NOUN_CODES: readonly (readonly [codes: NounCodes, nouns: string])[] = [
  [{ do: '163', end: '085', ask: '110' }, 'sanction embargo tariff countermeasure'],
  [{ do: '143', end: '085', ask: '113' }, 'boycott'],
  [
    { do: '172', end: '081', ask: '100' },
    'ban curfew restriction rule requirement censorship crackdown blackout clampdown lockdown quarantine penalty fine emergency curb prohibition',
  ],
  [{ do: '191', end: '0872', ask: '110' }, 'blockade siege'],
  [
    { give: '070', end: '162', refuse: '122', ask: '103' },
    'aid assistance relief help fund funding grant loan credit donation money supply food medicine equipment vaccine dose shipment ammunition resource package contribution expertise bailout subsidy investment medic doctor expert tent blanket euro dollar cash million billion scholarship',
  ],
  [{ give: '072', end: '162', refuse: '122', ask: '103' }, 'weapon arm'],
  [
    { give: '072', send: '154', end: '162', refuse: '122', ask: '103' },
    'missile tank helicopter jet aircraft frigate destroyer carrier warplane drone bomber battery',
  ],
  [
    { do: '046', end: '164', refuse: '125', ask: '106', accept: '036', break: '164' },
    'talk negotiation dialogue discussion consultation contact deliberation conversation',
  ],
  [
    { do: '040', end: '125', refuse: '125', ask: '106' },
    'meeting visit trip summit session phone-call conference lunch dinner gathering reception view',
  ],
  [{ do: '045', end: '165', refuse: '126', ask: '108', accept: '038' }, 'mediation arbitration'],
  [
    { do: '050', end: '161', break: '161', refuse: '120', ask: '102' },
    'relation tie link relationship partnership recognition friendship',
  ],
  [{ do: '060', end: '160', refuse: '121', ask: '101' }, 'cooperation co-operation collaboration'],
  [
    { do: '154', send: '154', give: '074', end: '087', ask: '105', refuse: '121' },
    'troop force soldier army warship fleet battalion brigade reservist reinforcement contingent regiment squadron commando paratrooper mercenary marine presence deployment',
  ],
  [
    { do: '074', send: '074', end: '166', ask: '103', refuse: '121' },
    'peacekeeper observer monitor inspector peacekeeping',
  ],
  [{ do: '151' }, 'alert'],
  [
    { do: '0871', give: '0871', end: '190', break: '196', refuse: '127', accept: '0871', ask: '105' },
    'ceasefire cease-fire truce armistice',
  ],
  [
    { do: '0874', ask: '105', refuse: '124', end: '124' },
    'withdrawal pullout retreat pullback disengagement surrender',
  ],
  [
    { do: '140', end: '082', ask: '113', refuse: '123' },
    'protest demonstration rally march sit-in riot vigil picket walkout uprising hunger-strike',
  ],
  [{ do: '090', end: '081', ask: '100', refuse: '123' }, 'investigation probe inquiry enquiry search'],
  [
    { do: '115', end: '081', refuse: '120' },
    'lawsuit suit complaint charge prosecution indictment trial action extradition',
  ],
  [
    { do: '111', end: '050', refuse: '120' },
    'criticism condemnation rebuke allegation accusation outrage blame tirade',
  ],
  [
    { do: '110', refuse: '120' },
    'concern worry alarm dismay disappointment anger objection displeasure reservation doubt disapproval',
  ],
  [
    { do: '100', end: '080', accept: '080', refuse: '120', ask: '100' },
    'request demand call appeal petition bid motion plea',
  ],
  [
    { do: '030', end: '120', accept: '030', refuse: '120', give: '030', ask: '100' },
    'proposal offer plan invitation overture initiative suggestion formula',
  ],
  [{ do: '051', give: '070', end: '160', refuse: '120', ask: '102' }, 'support backing'],
  [
    { do: '051', give: '051', end: '160', refuse: '120', ask: '102' },
    'assurance solidarity praise sympathy congratulation condolence appreciation confidence tribute gratitude endorsement welcome',
  ],
  [{ accept: '080', refuse: '124' }, 'condition obligation'],
  [{ do: '032', give: '032', end: '160' }, 'commitment pledge promise'],
  [{ do: '030' }, 'readiness willingness intention hope desire eagerness'],
  [
    { do: '057', end: '120', break: '120', refuse: '127', accept: '030', ask: '107' },
    'agreement deal treaty pact accord memorandum contract protocol settlement convention compromise consensus mou',
  ],
  [
    { do: '190', end: '087', ask: '110' },
    'attack offensive assault operation bombing shelling raid incursion invasion war warfare massacre killing violence hostility fire clash ambush bombardment rocket strike blast explosion beheading combat aggression fighting shooting bomb coup revenge retaliation retribution reprisal genocide cyberattack cyber-attack',
  ],
  [{ do: '195', end: '087', ask: '110' }, 'airstrike air-strike'],
  [{ do: '182', end: '081' }, 'torture abuse beating'],
  [
    { do: '173', end: '0841', give: '0841' },
    'arrest detention prisoner hostage detainee captive inmate warrant imprisonment',
  ],
  [{ do: '174', end: '081' }, 'deportation expulsion eviction'],
  [{ do: '130', give: '130', end: '080' }, 'warning threat'],
  [{ do: '139', give: '139', end: '080' }, 'ultimatum deadline'],
  [{ do: '100', accept: '080', refuse: '120' }, 'pressure'],
  [{ do: '150', end: '087' }, 'exercise drill manoeuvre maneuver game test patrol'],
  [
    { give: '064', end: '160', refuse: '121', ask: '101' },
    'intelligence information evidence data detail document file',
  ],
  [{ ask: '100', give: '075', refuse: '122' }, 'refuge asylum shelter'],
  [{ accept: '075', refuse: '121', give: '075', do: '075', end: '174' }, 'refugee migrant'],
  [
    { give: '081', do: '081', refuse: '123', end: '172', ask: '100', accept: '081' },
    'permission approval access citizenship pardon amnesty concession licence license visa entry passage permit mandate clearance accreditation authorisation authorization bail waiver authority immunity',
  ],
  [{ do: '173', give: '063', refuse: '121', ask: '101' }, 'suspect fugitive'],
  [{ refuse: '120' }, 'claim notion rumour rumor insinuation finding'],
  [{ do: '083', end: '123', ask: '104' }, 'resignation'],
  [{ give: '081', end: '172', break: '190' }, 'border airspace crossing checkpoint frontier skies'],
  [{ do: '054', end: '161' }, 'embassy consulate mission'],
  [{ send: '040', do: '040' }, 'letter message delegation'],
  [{ end: '172', refuse: '172' }, 'cabinet parliament'],
  [{ end: '161', give: '050', send: '050' }, 'ambassador diplomat envoy attaché attache nuncio consul'],
  [{ end: '163', give: '085' }, 'asset account'],
  [{ end: '172', refuse: '172' }, 'website channel broadcaster newspaper platform'],
  [{ end: '144', refuse: '144' }, 'road street highway motorway traffic'],
  [{ do: '175' }, 'gas'],
  // Only "martial law" is told of.
  [{}, 'law'],
  [{ give: '083', end: '083' }, 'power post'],
  [{ end: '087' }, 'programme program enrichment arsenal'],
  [{ ask: '100', give: '080' }, 'explanation answer clarification'],
  [{ ask: '100', do: '055', give: '055', refuse: '120' }, 'apology regret remorse'],
  [{ end: '163', do: '061' }, 'trade import export'],
  [{ end: '160', do: '061' }, 'flight membership participation'],
];

/** Nouns of a move, told of the noun that follows: "a suspension of air links". */
export const NOMINAL_MOVES: ReadonlyMap<string, Move> = new Map(
  (
    [
      ['do', 'imposition introduction start launch'],
      [
        'end',
        'end suspension cancellation reduction cut lifting easing freeze halt removal severing expulsion cessation',
      ],
      ['break', 'violation breach'],
      ['refuse', 'rejection refusal denial'],
      ['accept', 'acceptance'],
    ] as const
  ).flatMap(([move, nouns]) => nouns.split(' ').map((noun) => [noun, move] as const)),
);
