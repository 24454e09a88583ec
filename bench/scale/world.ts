import { type Random, shuffled } from './random.ts';

/** A state with its people, as coverage names them. */
interface State {
  readonly name: string;
  readonly adjective: string;
  readonly capital: string;
  readonly cities: readonly [string, string];
}

const STATES: readonly State[] = [
  'Norway|Norwegian|Oslo|Bergen|Stavanger',
  'Vietnam|Vietnamese|Hanoi|Hai Phong|Da Nang',
  'Finland|Finnish|Helsinki|Turku|Oulu',
  'Kenya|Kenyan|Nairobi|Mombasa|Kisumu',
  'Portugal|Portuguese|Lisbon|Porto|Faro',
  'Chile|Chilean|Santiago|Valparaiso|Antofagasta',
  'Ghana|Ghanaian|Accra|Kumasi|Tamale',
  'Peru|Peruvian|Lima|Arequipa|Trujillo',
  'Morocco|Moroccan|Rabat|Casablanca|Tangier',
  'Poland|Polish|Warsaw|Gdansk|Poznan',
  'Ireland|Irish|Dublin|Cork|Galway',
  'Mongolia|Mongolian|Ulaanbaatar|Erdenet|Darkhan',
  'Uruguay|Uruguayan|Montevideo|Salto|Paysandu',
  'Croatia|Croatian|Zagreb|Split|Rijeka',
  'Nepal|Nepalese|Kathmandu|Pokhara|Biratnagar',
  'Senegal|Senegalese|Dakar|Thies|Saint-Louis',
  'Canada|Canadian|Ottawa|Halifax|Winnipeg',
  'Tunisia|Tunisian|Tunis|Sfax|Sousse',
  'Denmark|Danish|Copenhagen|Aarhus|Odense',
  'Ecuador|Ecuadorian|Quito|Guayaquil|Cuenca',
  'Latvia|Latvian|Riga|Liepaja|Daugavpils',
  'Namibia|Namibian|Windhoek|Swakopmund|Rundu',
  'Cambodia|Cambodian|Phnom Penh|Battambang|Siem Reap',
  'Greece|Greek|Athens|Patras|Thessaloniki',
].map((line) => {
  const [name = '', adjective = '', capital = '', first = '', second = ''] = line.split('|');
  return { name, adjective, capital, cities: [first, second] };
});

const GIVEN =
  'Marta Elin Wanjiru Sofia Amara Rosa Leila Hanna Niamh Oyuna Paola Ivana Sita Awa Greta Ines Tomas Anders Kamau Duarte Kofi Mateo Youssef Piotr Cormac Bataar Diego Marko Bikram Ousmane Henrik Joaquim'.split(
    ' ',
  );
const SURNAMES =
  'Brandal Okonjo Lindvik Farrugia Castanho Mbeki-Lund Quispe Haddou Wronski Kilbride Ganzorig Larrosa Babich Thapalia Diagne Sorvik Pelkonen Muthoni Valdoro Asante-Rey Tordal Benkirane Nowicka Dargan Erdenebat Sosa-Lima Perkovich Gurunga Faye-Holt Ekblad Rantala Otieno-Marsh Salgueiro Boateng Huaraca Zerouali'.split(
    ' ',
  );
const OUTLETS = [
  'Harbour',
  'Northern',
  'Continental',
  'Delta',
  'Capital',
  'Evening',
  'Pacific',
  'Summit',
].flatMap((first) =>
  ['Dispatch', 'Ledger', 'Observer', 'Monitor', 'Wire'].map((second) => `${first} ${second}`),
);

/** People of the samples: as named in full and in short, and whom they serve: the guest, the host, a neighbour or nobody. */
const PEOPLE: readonly (readonly [full: string, short: string, state: 0 | 1 | 2 | null])[] = [
  ['Ingrid Solbakk', 'Solbakk', 0],
  ['Doan Vinh Khai', 'Khai', 1],
  ['Aino Kettula', 'Kettula', 2],
  ['Torstein Lyngra', 'Lyngra', 0],
  ['Ta Hoai Nam', 'Nam', 1],
  ['Marit Hovdenes', 'Hovdenes', 0],
  ['Huynh Cong Lap', 'Lap', 1],
  ['Eirik Vassli', 'Vassli', 0],
  ['Dang Le Thuy', 'Thuy', 1],
  ['Vuong Dinh Thuc', 'Thuc', 1],
  ['Kjersti Nygaard-Holm', 'Nygaard-Holm', 0],
  ['Oddny Stavseng', 'Stavseng', null],
  ['Bodil Rasch', 'Rasch', null],
  ['Trygve Aune', 'Aune', null],
  ['Sverre Hauglid', 'Hauglid', null],
];

const SAMPLE_OUTLETS = [
  'Meridian Wire',
  'Skerry News Agency',
  'Skerry',
  'Fjord Gazette',
  'Red River Courier',
  'Baltic Signal',
  'Kestrel Institute',
  'Seafood Ledger',
  'Havnetidende',
];

/** What a world puts in the place of the samples' names: the same everywhere in it. */
export type Names = ReadonlyMap<string, string>;

/**
 * Names for coverage of two states. A state has the same leaders in every world, as in life; the others who
 * speak are of one world only.
 *
 * @param world its number: two worlds may have the same states
 */
export function namesOf(world: number, random: Random): Names {
  const states = shuffled(STATES, random).slice(0, 3) as [State, State, State];
  const names = new Map<string, string>();
  const put = (from: string, to: string) => {
    names.set(from, to);
    names.set(from.toUpperCase(), to.toUpperCase());
  };
  const [guest, host, neighbour] = states;
  put('Norway', guest.name);
  put('Norwegian', guest.adjective);
  put('Oslo', guest.capital);
  for (const city of ['Ålesund', 'Aalesund', 'Tromso']) put(city, guest.cities[0]);
  put('Vietnam', host.name);
  put('Viet Nam', host.name);
  put('Vietnamese', host.adjective);
  put('Hanoi', host.capital);
  put('Hai Phong', host.cities[0]);
  put('Ho Chi Minh City', host.cities[1]);
  put('Da Nang', host.cities[1]);
  put('Finland', neighbour.name);
  put('Finnish', neighbour.adjective);
  put('Helsinki', neighbour.capital);
  for (const [index, [full, short, of]] of PEOPLE.entries()) {
    const seat = of === null ? STATES.length + world : STATES.indexOf(states[of]);
    const given = GIVEN[(seat * 7 + index * 5) % GIVEN.length] ?? '';
    const surname = SURNAMES[(seat * 11 + index * 13) % SURNAMES.length] ?? '';
    put(full, `${given} ${surname}`);
    put(short, surname);
  }
  return names;
}

/** Outlets for one printing of the coverage. */
export function outletsOf(random: Random): Names {
  const chosen = shuffled(OUTLETS, random);
  return new Map(
    SAMPLE_OUTLETS.flatMap((outlet, index) => {
      const own = chosen[index] ?? '';
      return [[outlet, own] as const, [outlet.toUpperCase(), own.toUpperCase()] as const];
    }),
  );
}
