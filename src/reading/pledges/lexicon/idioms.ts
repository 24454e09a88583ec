import type { Strength } from '../../../model/index.ts';
import type { Trigger } from './triggers.ts';

/** A verb with words that it says together with: "~" stands for up to three words before a noun, as in "put ~ name to", "*" for an object. */
export interface Idiom {
  /** After the verb; each may be one of several. */
  readonly words: readonly (readonly string[])[];
  readonly trigger: Trigger;
}

type Options = Partial<Pick<Trigger, 'frame' | 'thing' | 'gerund'>>;

const WITH_ANY: Options = { thing: 'any', gerund: true };

function idioms(strength: Strength, lines: string, options: Options = WITH_ANY): [string, Idiom][] {
  const trigger: Trigger = {
    strength,
    frame: 'doing',
    thing: 'none',
    gerund: false,
    through: [],
    passiveOnly: false,
    ...options,
  };
  return lines
    .trim()
    .split('\n')
    .map((line) => {
      const [verb = '', ...words] = line.trim().split(' ');
      return [verb, { words: words.map((word) => word.split('|')), trigger }];
    });
}

/** By lemma of the verb. */
export const IDIOMS: ReadonlyMap<string, readonly Idiom[]> = Map.groupBy(
  [
    ...idioms(
      'agreed',
      `put ~ name|names|signature|signatures|seal to
      put pen to paper on
      set ~ seal|name|names|hand|hands to|on
      shake hands on
      shake on
      come to terms on|over|about
      find|reach common ground on
      strike hands on`,
    ),
    ...idioms('agreed', 'join forces|hands\npool ~ resources|efforts\nlink arms', { gerund: false }),
    ...idioms(
      'accepted',
      `throw ~ weight|support behind
      put ~ weight behind
      give|lend ~ backing|support|seal|nod to
      give ~ thumbs up to
      give way to|over|on
      come round|around to
      come out in favour|favor of
      get behind
      open ~ doors|door|ports|gates|border|borders|market|markets to
      find ~ way clear to`,
    ),
    ...idioms(
      'offered',
      'hold out ~ prospect|possibility|hope of\nput|place * at ~ disposal\nmake * available\nopen ~ purse to',
    ),
    ...idioms(
      'proposed',
      `come up with ~ plan|scheme|idea|proposal for|of
      come up with
      speak|come out up for
      put in ~ word for`,
    ),
    ...idioms('demanded', 'put|bring ~ pressure on\nserve|give notice on|to', {
      frame: 'asking',
    }),
    ...idioms(
      'aims',
      `set ~ heart|hearts|mind|minds|cap on|upon
      have|set|fix ~ eye|eyes|sights on
      have ~ designs on
      stake|lay ~ claim to
      throw ~ hat in|into the ring for
      put|throw ~ name forward for
      make|take aim at
      make ~ start on
      make ~ push|play|pitch for
      go|push|press|forge|move|drive|plough ahead|on|forward with
      go through with
      get ready for
      get down to`,
    ),
    ...idioms(
      'aims',
      'make ready\nget ready\nmake up ~ mind|minds\nmake ~ point of\nmake it ~ priority|business|aim|goal',
      {
        gerund: true,
      },
    ),
    ...idioms(
      'considering',
      `have second thoughts about|on|over
      leave|keep|hold ~ door|doors|way open to|for
      leave|keep ~ open mind on|about|over
      keep ~ options open on|about|over
      leave|keep open ~ possibility|option|prospect|door|question of
      give ~ thought|consideration to
      take ~ look at
      open ~ door to
      reserve judgement|judgment on|over|about
      sit on the fence on|over|about
      sleep on
      play with ~ idea|thought|notion of
      blow hot and cold on|over|about`,
    ),
    ...idioms('proposed', 'put it to', { frame: 'asking' }),
    ...idioms('considering', 'have a|half|no mind', { gerund: false }),
    ...idioms(
      'hopes',
      'pin|set|place|put ~ hopes|hope|faith on|in\nkeep ~ fingers crossed for\ncross ~ fingers for\nhold out ~ hope|hopes of|for',
    ),
    ...idioms(
      'refused',
      `shut|close|slam|bar ~ door|doors|gate on|to|against
      pour|throw cold water on|over
      turn ~ back|backs on
      turn up ~ nose at
      turn ~ nose up at
      turn ~ thumbs down on
      give ~ thumbs down to
      turn ~ deaf ear to
      wash ~ hands of
      draw ~ line at
      give short shrift to
      have nothing to do with
      have none of
      have no truck|part with|in
      hold|stand|come out|firm against
      come down against
      dig in ~ heels over|on|against
      dig ~ heels in over|on|against
      drag ~ feet|heels over|on
      set ~ face|faces against
      put|place|use ~ veto on|against
      pull ~ plug on
      cry off
      back out of
      shake ~ head at
      stand in ~ way of
      want no part of|in
      want nothing to do with
      keep|stay|steer clear|out of
      close ~ mind to`,
    ),
  ].flatMap(([verbs, idiom]) => verbs.split('|').map((verb) => [verb, idiom] as const)),
  ([verb]) => verb,
)
  .entries()
  .reduce(
    (byVerb, [verb, pairs]) =>
      byVerb.set(
        verb,
        pairs.map(([, idiom]) => idiom),
      ),
    new Map<string, Idiom[]>(),
  );

/** What is said of a plan with "is": "is out of the question", "is under study". By the noun, with the words before it. */
export const STATES: ReadonlyMap<string, readonly (readonly [string, Strength])[]> = new Map([
  ['question', [['out of the', 'refused']]],
  ['table', [['off the', 'refused']]],
  ['agenda', [['off the', 'refused']]],
  ...['consideration', 'study', 'review', 'discussion', 'examination', 'negotiation', 'debate'].map(
    (noun): [string, [string, Strength][]] => [
      noun,
      [
        ['under', 'considering'],
        ['under active', 'considering'],
        ['under close', 'considering'],
        ['under serious', 'considering'],
        ['up for', 'considering'],
      ],
    ],
  ),
  ['cards', [['on the', 'considering']]],
  ['works', [['in the', 'aims']]],
  ['pipeline', [['in the', 'aims']]],
  ['offing', [['in the', 'aims']]],
  ['offer', [['on', 'offered']]],
  ['unthinkable', [['', 'refused']]],
  ['afoot', [['', 'aims']]],
]);

/** What is said of somebody with "is", before what is to be done: "is in line to", "is in two minds about". */
export const STANDING: ReadonlyMap<string, readonly (readonly [string, Strength, readonly string[]])[]> =
  new Map([
    ...['verge', 'brink', 'point', 'cusp', 'eve'].map((noun): [string, [string, Strength, string[]][]] => [
      noun,
      [['on the', 'scheduled', ['of']]],
    ]),
    ['line', [['in', 'scheduled', ['for']]]],
    ['down', [['', 'scheduled', []]]],
    [
      'minds',
      [
        ['in two', 'considering', ['about', 'over', 'on']],
        ['of two', 'considering', ['about', 'over', 'on']],
      ],
    ],
    ['mind', [['of a', 'considering', []]]],
    ['pains', [['at', 'aims', []]]],
    ['for', [['all', 'proposed', ['for']]]],
    ['favour', [['in', 'proposed', ['of']]]],
    ['favor', [['in', 'proposed', ['of']]]],
    ['standby', [['on', 'offered', []]]],
    ['hand', [['on', 'offered', []]]],
    ['market', [['in the', 'aims', ['for']]]],
    ['talks', [['in', 'considering', []]]],
    ['position', [['in no', 'refused', []]]],
    ['fence', [['on the', 'considering', ['about', 'over', 'on']]]],
  ]);
