/** Verbs of promises whose past isn't made with "-ed"; those whose past is like the present tell nothing. */
const IRREGULAR =
  'begin began begun,bring brought,build built,buy bought,draw drew drawn,drive drove driven,find found,fly flew flown,freeze froze frozen,' +
  'get got gotten,give gave given,go went gone,grow grew grown,hold held,keep kept,lay laid,lead led,leave left,lend lent,make made,meet met,' +
  'pay paid,rebuild rebuilt,rise rose risen,see saw seen,seek sought,sell sold,send sent,shrink shrank shrunk,speak spoke spoken,spend spent,' +
  'stand stood,take took taken,teach taught,tell told,undertake undertook undertaken,win won,withdraw withdrew withdrawn,write wrote written';

const PASTS: ReadonlyMap<string, readonly string[]> = new Map(
  IRREGULAR.split(',').map((forms) => {
    const [verb = '', ...pasts] = forms.split(' ');
    return [verb, pasts] as const;
  }),
);

const IRREGULAR_PASTS: ReadonlySet<string> = new Set([...PASTS.values()].flat());

export function canBePast(word: string): boolean {
  return word.endsWith('ed') || IRREGULAR_PASTS.has(word);
}

/** Past forms of a verb, which may itself stand in another form: "launching", "released". */
export function pastsOf(verb: string): string[] {
  const bases = [verb, verb.replace(/s$/, '')];
  if (verb.endsWith('ing')) {
    const cut = verb.slice(0, -3);
    bases.push(cut, `${cut}e`, cut.replace(/(.)\1$/, '$1'));
  }
  return [
    ...new Set([
      ...(canBePast(verb) ? [verb] : []),
      ...bases.flatMap((base) => PASTS.get(base) ?? regularPasts(base)),
    ]),
  ];
}

function regularPasts(base: string): string[] {
  if (base.endsWith('e')) return [`${base}d`];
  const last = base.at(-1) ?? '';
  return [`${base}ed`, base.replace(/(?<=[^aeiou])y$/, 'ied'), `${base}${last}ed`].filter((past) =>
    past.endsWith('ed'),
  );
}
