import type { English } from '../../language/english.ts';
import { type ContactForm, type ContactKind, quoteOf, type ToldForm } from '../../model/index.ts';
import { BESIDE, type Trigger } from './triggers.ts';
import { isMark, isVerbHere, wordAt } from './words.ts';

/** Of a visit: "a state visit". "State" before talks is the other word. */
const RANKS: ReadonlyMap<string, ContactForm> = new Map([
  ['state', 'state'],
  ['official', 'official'],
  ['working', 'working'],
  ['private', 'private'],
]);

/** Of a meeting; an "official" or "state" one says nothing, a "private" one only that nobody looked on. */
const MEETING_FORMS: ReadonlyMap<string, ContactForm> = new Map([
  ['working', 'working'],
  ['private', 'private'],
  ['bilateral', 'bilateral'],
  ['bilaterals', 'bilateral'],
  ['two-way', 'bilateral'],
  ['trilateral', 'trilateral'],
  ['tripartite', 'trilateral'],
  ['three-way', 'trilateral'],
]);

const CHANNELS: ReadonlyMap<string, ContactForm> = new Map([
  ['phone', 'phone'],
  ['phoned', 'phone'],
  ['telephone', 'phone'],
  ['telephoned', 'phone'],
  ['telephonic', 'phone'],
  ['rang', 'phone'],
  ['video', 'video'],
  ['videoconference', 'video'],
  ['video-conference', 'video'],
  ['videolink', 'video'],
  ['virtual', 'video'],
  ['virtually', 'video'],
  ['online', 'video'],
]);

/** Tokens from a contact to the words for its channel: "spoke on Wednesday evening with her counterpart by phone". */
const CHANNEL_WITHIN = 14;

/** How the contact was held, where the words tell; `triggers` are all of its sentence. */
export function formsOf(
  english: English,
  trigger: Trigger,
  kind: ContactKind,
  triggers: readonly Trigger[],
): readonly ToldForm[] {
  const found = [
    ...namedForms(english, trigger, kind),
    channelOf(english, trigger, kind),
    beside(english, trigger, kind, triggers),
  ];
  const told = new Map<ContactForm, ToldForm>();
  for (const form of found) if (form && !told.has(form.form)) told.set(form.form, form);
  return [...told.values()];
}

/** The adjectives before the noun: "an official visit", "a working lunch". */
function namedForms(english: English, trigger: Trigger, kind: ContactKind): readonly ToldForm[] {
  if (trigger.kind === 'verb') return [];
  const forms = kind === 'visit' ? RANKS : MEETING_FORMS;
  const found: ToldForm[] = [];
  for (let at = trigger.first; at <= trigger.token; at++) {
    const form = forms.get(wordAt(english, at));
    if (form) found.push(toldAt(english, form, at));
  }
  return found;
}

/** "A video call", "telephoned", "joined the meeting by video link". */
function channelOf(english: English, trigger: Trigger, kind: ContactKind): ToldForm | null {
  if (kind !== 'call' && kind !== 'meeting' && kind !== 'summit') return null;
  const first = trigger.kind === 'noun' ? trigger.first : trigger.token;
  const end = english.sentences.last[english.tokens.sentence[trigger.token]!]!;
  for (let at = first; at < Math.min(end, trigger.token + CHANNEL_WITHIN); at++) {
    if (at > trigger.token && isMark(english, at)) return null;
    const form = CHANNELS.get(wordAt(english, at));
    const own =
      kind === 'call' || at <= trigger.token || /^(?:by|via|over|through)$/.test(wordAt(english, at - 1));
    if (form && own) return toldAt(english, form, at);
  }
  return null;
}

/** "On the sidelines of the summit": of the contact nearest before these words, or else the first after them. */
function beside(
  english: English,
  trigger: Trigger,
  kind: ContactKind,
  triggers: readonly Trigger[],
): ToldForm | null {
  if (kind !== 'meeting' && kind !== 'signing') return null;
  const { tokens, sentences } = english;
  const sentence = tokens.sentence[trigger.token]!;
  for (let at = sentences.first[sentence]!; at < sentences.last[sentence]!; at++) {
    const word = tokens.lower(at);
    if (!BESIDE.test(word) || word === 'occasion' || wordAt(english, at + 1) !== 'of') continue;
    const held = triggers.filter((one) => !isGatheringBeside(english, one, at));
    const own = held.findLast(({ token }) => token < at) ?? held.find(({ token }) => token > at);
    return own === trigger ? toldAt(english, 'sidelines', at) : null;
  }
  return null;
}

/** The summit or conference itself, up to the next verb or comma after "sidelines of". */
function isGatheringBeside(english: English, { token }: Trigger, beside: number): boolean {
  if (token < beside) return false;
  for (let at = beside + 1; at < token; at++)
    if (wordAt(english, at) === ',' || isMark(english, at) || isVerbHere(english, at)) return false;
  return true;
}

function toldAt({ text, tokens }: English, form: ContactForm, token: number): ToldForm {
  return { form, ...quoteOf(text, tokens.start[token]!, tokens.end[token]!) };
}
