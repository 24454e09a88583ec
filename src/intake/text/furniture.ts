import { endsInStop } from './draft.ts';

/**
 * Cues that words speak to the reader of a site and not about the world. Nothing here knows an outlet:
 * a block is furniture when several kinds of cue meet in it, outside quotation marks.
 */
const CUES =
  /\b(?:you|your|yours|we|our|us|newsletters?|unsubscribe|inbox|mailbox|privacy policy|privacy notice|cookies?|terms of (?:use|service)|terms and conditions|log ?in|sign in|click here|follow us|subscribe(?:rs?|d)?|subscriptions?|sign(?:ing)? (?:me |us )?up|donat(?:e|ions?)|contributions?|memberships?|become an? (?:member|friend|supporter|patron|subscriber)|support(?:ing)? (?:us|our|independent)|dear readers?|a message from|(?:our|independent|quality) journalism|our (?:reporting|newsroom|readers?|journalists?)|ad-free|free (?:trial|briefing|access|article)|print edition|our (?:app|podcast)|e-?mail address|advertis(?:e|ement|er|ing)|per month|a month|please consider|reader-funded|listener-funded|reader-supported|comments?|(?:may|can) be reached at|follow (?:him|her|them|me) on (?:twitter|x|facebook|instagram|linkedin|bluesky|mastodon|telegram|threads)|be reproduced (?:without|in any form)|be (?:re)?published, broadcast|(?:document|article|material|content) is subject to copyright)\b/gi;

/** Cues that are enough alone. */
const ALONE =
  /^(?:(?:may|can) be reached at|follow \w+ on|be reproduced|be (?:re)?published|\w+ is subject)/i;
/** 1 unless given: said of a site and hardly of anything else. 0.5: also found in news. */
const WEIGHT: Readonly<Record<string, number>> = {
  subscribe: 0.5,
  subscriber: 0.5,
  subscribers: 0.5,
  subscribed: 0.5,
  subscription: 0.5,
  subscriptions: 0.5,
  'sign up': 0.5,
  'signing up': 0.5,
  donate: 0.5,
  donation: 0.5,
  donations: 0.5,
  contribution: 0.5,
  contributions: 0.5,
  membership: 0,
  memberships: 0,
  mailbox: 0.5,
  cookie: 0.5,
  cookies: 0.5,
  advertise: 0.5,
  advertising: 0.5,
  advertiser: 0.5,
  advertisement: 0.5,
  'independent journalism': 0.5,
  'quality journalism': 0.5,
  'a month': 0.5,
  'per month': 0.5,
  comment: 0,
  comments: 0.5,
};

const ADDRESS = new Set(['you', 'your', 'yours']);
const VOICE = new Set(['we', 'our', 'us']);

/** Verbs by which a site tells its reader what to do, at the start of a sentence. */
const IMPERATIVE =
  /(?:^|[.!?:]["”’]?\s+)(?:please |so |then |and )?(?:subscribe|sign (?:me )?up|support (?:us|our|the|independent|quality)|donate|register|log ?in|sign in|download|follow (?:us|our|the)|share this|click|tap|get (?:the|our|your|unlimited|full|access|breaking|all)|join (?:us|our|the conversation)|become an? (?:member|friend|supporter|patron|subscriber)|never miss|don[’']t miss|give what|help us|stay (?:informed|updated|up to date)|send (?:us|your|tips)|make an? (?:one-off |monthly )?(?:donation|gift|contribution)|advertise with|contact us|visit our|enjoying)\b/i;

/** Whole lines that only a page's furniture has. */
const STOCK_LINE =
  /^(?:adverts?|advertisement|advertising|explore further|this (?:slideshow|video|page|site) requires javascript.*|please enable javascript.*|story continues below.*|continue reading.*|sponsored(?: content)?|promoted|share(?: this)?(?: (?:article|story|on .*))?|tweet|e-?mail|print(?: (?:this )?(?:page|article))?|send to a friend|comments?(?: \(?\d+\)?)?|\d+ comments?|leave a (?:comment|reply)|post a comment|view comments|loading\W*|skip to (?:content|main content).*|menu|search|home|log in|sign in|preview|back to top|most (?:read|popular|viewed)|trending(?: now)?|recommended(?: for you)?|related(?: (?:news|stories|articles|topics|content|coverage|posts))?|more (?:stories|news|on this story|from .{2,40})|you (?:may|might) also (?:like|be interested in).*|editors?[’']s? picks?|read (?:more|also|next|on)|see also|tags?|topics?|filed under.*|listen(?: to this article)?|watch(?: live)?|save|gift this article|copy link|(?:\d+|one) min(?:ute)?s?(?: read)?|\d+ shares?|subscribe(?: now)?|donate(?: now)?|newsletter|cookie(?:s| policy| settings)|privacy(?: policy)?|terms of (?:use|service)|accept(?: all)?(?: cookies)?|follow us(?: on .*)?|facebook|twitter|x|whatsapp|telegram|linkedin|instagram|reddit|press release|for immediate release|end(?:s)?)[:.]?$/i;

/** Rules, signs that a text ends, and numbers of a series: "* * *", "-30-", "2025/12". */
const MARK = /^(?:[^\p{L}\p{N}]{1,80}|[-–#]+ ?(?:30|ends?) ?[-–#]+|\d{4}\/\d{1,4})$/iu;

/** How a pointer to another page begins: "Read more: …", "Related: …". */
const POINTER =
  /^[\W_]{0,4}(?:(?:read|watch|listen|see)(?: more| also| next| again| live| on)? ?(?:[:|»>→]| more\b| also\b| again\b)|also (?:read|see|watch)\b|also on (?!\w+day\b)[^.!?]{2,60}$|related(?: \w+)? ?[:|»]|more on this (?:story|topic)|you (?:may|might) also like|in case you missed|don[’']t miss|recommended ?:|see also|click here|tags? ?:|topics? ?:|keywords? ?:|share (?:(?:this|the) (?:article|story|post|page|news)|on (?:facebook|twitter|x|whatsapp|linkedin|telegram)|via|this:)|follow us\b|download (?:our|the) app|subscribers agree\b|the views expressed|views expressed|this (?:article|story|post|piece) (?:was|first|originally|has been) (?:originally |first )?(?:published|appeared|translated|updated|produced)|originally published|first published (?:in|by|at)|(?:for )?media (?:contacts?|enquiries|inquiries)\b|notes? (?:to|for) editors?|listen to (?:this|our)|support [^.!?]{2,60}!$|a message from [^.!?]{2,60}[:.]?$|dear (?:readers?|subscribers?|supporters?)\b[^.!?]{0,20}$)/i;

/** Enough cues of different kinds to say that a block isn't the article. */
const ENOUGH = 2;

/** A line that opens or is furniture by its form alone. `words` is the trimmed block. */
export function isStockLine(words: string): boolean {
  if (words.length <= 90 && STOCK_LINE.test(words)) return true;
  return words.length <= 300 && POINTER.test(words);
}

/** A line that parts or ends a text, or numbers it. It says nothing of the lines after it. */
export function isMark(words: string): boolean {
  return words.length <= 80 && MARK.test(words);
}

/** The block tells the reader to do something for the site, or offers what sites offer. */
export function speaksToReader(words: string): boolean {
  CUES.lastIndex = 0;
  if (!CUES.test(words)) return false;
  const own = outsideQuotation(words);
  const found = new Set(Array.from(own.matchAll(CUES), ([cue]) => kindOfCue(cue)));
  if (found.has('alone')) return true;
  const imperative = IMPERATIVE.test(own);
  let score = (imperative ? 1.5 : 0) + (found.has('address') ? 1 : 0) + (found.has('voice') ? 0.5 : 0);
  let vocabulary = 0;
  for (const cue of found) vocabulary += cue === 'address' || cue === 'voice' ? 0 : (WEIGHT[cue] ?? 1);
  score += vocabulary;
  if (!imperative && vocabulary === 0) return false;
  // A sentence about newsletters that speaks to nobody is news about newsletters.
  const speaks = imperative || found.has('address') || found.has('voice') || !endsInStop(words);
  return speaks && score >= ENOUGH;
}

function kindOfCue(cue: string): string {
  const lower = cue.toLowerCase();
  if (ADDRESS.has(lower)) return 'address';
  if (VOICE.has(lower)) return 'voice';
  return ALONE.test(lower) ? 'alone' : lower;
}

const FIRST_OR_SECOND = /\b(?:you|your|we|our|us|i|my)\b/i;
const OFFERING = /\b(?:you|your|our|us)\b/i;

/** Somebody speaks for the site or to the reader, outside quotation marks. */
export function hasSiteVoice(words: string): boolean {
  return FIRST_OR_SECOND.test(words) && FIRST_OR_SECOND.test(outsideQuotation(words));
}

/** The site's "our" and "you", outside quotation marks. A writer's "I" and "we" are none of it. */
export function isOffer(words: string): boolean {
  return OFFERING.test(words) && OFFERING.test(outsideQuotation(words));
}

/** The words with what stands between double quotation marks taken out; an open quotation runs to the end. */
function outsideQuotation(words: string): string {
  return words.replace(/[“"„«][^”"“»]*(?:[”"“»]|$)/gu, ' ');
}
