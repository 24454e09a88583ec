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

const OUTLETS = ['Harwick Courier', 'Lowmere Post', 'Tarn Wire', 'Ostrava Ledger'];
const PEOPLE = ['Mara Lind', 'Tomas Okello', 'Ilse Brandt', 'Rafael Quint', 'Noor Haddad'];
const STATES = ['Norway', 'Kenya', 'Chile', 'Latvia', 'Oman'];
const MATTERS = ['ferry links', 'grain', 'student exchanges', 'port fees', 'fishing quotas'];
const MONTHS = ['January', 'March', 'June', 'September'];

/** Small articles about a few meetings, some of them about the same one. */
export function writeArticles(folder: string, count: number, seed: number): void {
  const random = randomFrom(seed);
  const one = <T>(of: readonly T[]): T => of[random(of.length)] as T;
  for (let number = 0; number < count; number++) {
    const [guest, host, state, other, matter] = [
      one(PEOPLE),
      one(PEOPLE),
      one(STATES),
      one(STATES),
      one(MATTERS),
    ];
    const [day, month] = [1 + random(28), one(MONTHS)];
    const text = `${guest} in ${other} for talks on ${matter}

By ${one(OUTLETS)} staff
${month} ${day}, 2031

${state}'s Foreign Minister ${guest} met President ${host} in ${other} on ${month} ${day}.
"We agreed to widen our work on ${matter}," ${guest.split(' ')[1]} said after the meeting.

Trade between ${state} and ${other} reached $${1 + random(9)}.${random(10)} billion in 2030, ${host.split(' ')[1]} said.
The two sides will sign an agreement on ${one(MATTERS)} by the end of 2032. It was report ${number}.
`;
    writeFileSync(join(folder, `${String(number).padStart(3, '0')}.txt`), text);
  }
}
