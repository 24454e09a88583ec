import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Whole numbers from 0 up to but without `below`; the same for the same seed (Park and Miller 1988). */
export type Random = (below: number) => number;

export function randomFrom(seed: number): Random {
  let state = (seed % 2_147_483_646) + 1;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

const OUTLETS = ['Harwick Courier', 'Lowmere Post', 'Tarn Wire', 'Ostmark Ledger'];
const GIVEN = ['Ma', 'To', 'Il', 'Ra', 'No', 'An', 'Bru', 'Ce', 'Di', 'Es'];
const ENDINGS = ['ra', 'mas', 'se', 'fel', 'ori', 'neke', 'no', 'lin', 'mir', 'ta'];
const FAMILY = ['Lind', 'Okel', 'Brand', 'Quin', 'Had', 'Morav', 'Sat', 'Ferr', 'Nyb', 'Os'];
const FAMILY_ENDINGS = ['en', 'ola', 'eck', 'ard', 'ovic', 'ini', 'erg', 'ami', 'otte', 'und'];
const STATES = ['Norway', 'Kenya', 'Chile', 'Latvia', 'Oman', 'Peru', 'Ghana', 'Japan', 'Malta', 'Nepal'];
const MATTERS = ['ferry links', 'grain', 'student exchanges', 'port fees', 'fishing quotas', 'rail', 'visas'];
const MONTHS = ['January', 'February', 'March', 'April', 'June', 'July', 'September', 'November'];

/** Small articles about meetings of thousands of people over ten years: as in the news, most have few neighbours. */
export function writeArticles(folder: string, count: number, seed: number): void {
  const random = randomFrom(seed);
  const one = <T>(of: readonly T[]): T => of[random(of.length)] as T;
  for (let number = 0; number < count; number++) {
    const name = () => `${one(GIVEN)}${one(ENDINGS)} ${one(FAMILY)}${one(FAMILY_ENDINGS)}`;
    const [guest, host] = [name(), name()];
    const [state, other, matter] = [one(STATES), one(STATES), one(MATTERS)];
    const [day, month, year] = [1 + random(28), one(MONTHS), 2025 + random(10)];
    const text = `${guest} in ${other} for talks on ${matter}

By ${one(OUTLETS)} staff
${month} ${day}, ${year}

${state}'s Foreign Minister ${guest} met President ${host} in ${other} on ${month} ${day}.
"We agreed to widen our work on ${matter}," ${guest.split(' ')[1]} said after the meeting.

Trade between ${state} and ${other} reached $${1 + random(9)}.${random(10)} billion in ${year - 1}, ${host.split(' ')[1]} said.
The two sides will sign an agreement on ${one(MATTERS)} by the end of ${year + 1}. It was report ${number}.
`;
    writeFileSync(join(folder, `${String(number).padStart(3, '0')}.txt`), text);
  }
}
