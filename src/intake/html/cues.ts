/** What an element's tag, class, id and role say about what it holds; bits, so that an element has several. */
export const Cue = {
  /** Menus, boxes, comments, related links: what a page sets around its article. */
  aside: 1,
  byline: 2,
  date: 4,
  caption: 8,
  /** Not shown on the page. */
  hidden: 16,
  link: 32,
  /** Named as the article's text by the page itself. */
  articleBody: 64,
} as const;

const ASIDE_TAGS = new Set(['nav', 'footer', 'aside', 'form', 'dialog', 'button', 'menu', 'label']);
const ASIDE_ROLES = new Set([
  'navigation',
  'complementary',
  'contentinfo',
  'banner',
  'dialog',
  'alertdialog',
  'search',
  'menu',
  'menubar',
  'toolbar',
]);

/** Words of class names and ids, between their hyphens, that pages give to what isn't the article. */
const ASIDE_NAME =
  /(?:^|[\s_-])(?:comments?|commenting|disqus|respond|reply|footer|footnav|sidebar|side|rail|related|relatedarticles?|relatedcontent|recirc(?:ulation)?|promos?|promotion|newsletters?|subscri(?:be|ption|ptions)|sign-?up|signin|login|register|registration|shar(?:e|es|ing|ebar|ethis)|addthis|social|socials?media|follow|adverts?|advertis(?:ement|ing)|ads?|adslot|adbox|adunit|dfp|sponsor(?:ed)?|cookies?|consent|gdpr|ccpa|breadcrumbs?|menu|navbar|nav|navigation|popular|trending|most-?(?:read|viewed|popular|recent)|mostread|recommend(?:ed|ations?)?|outbrain|taboola|zergnet|teasers?|toolbar|paywall|donat(?:e|ion|ions)|modal|popup|overlay|lightbox|more-?(?:stories|news|on|from|articles|like)|read-?(?:more|next|also)|also-?(?:read|like)|up-?next|next-?(?:article|story|post)|prev(?:ious)?-?(?:article|story|post)|author-?(?:bio|box|card|info|description|details)|bio|aboutauthor|about-author|tags|taglist|topics|keywords|copyright|disclaimer|legal|print-?only|skip-?(?:link|to)|sr-only|screen-?reader(?:-text)?|visually-?hidden|visuallyhidden|accessibility|widget|gallery-?(?:thumbs|nav)|carousel|slider|poll|quiz|survey|rating|ticker|weather|stocks?|search|searchform|language|switcher|masthead|site-?header|global-?header|page-?header|infobox|fact-?box|toc|jumplinks?|pagination|pager|correction-?form|feedback|report-?(?:error|abuse)|upsell|meter|cta|callout|partners?|inline-?related|story-?package|hashtags?)(?:$|[\s_-])/;
/** Framework class names that have such a word and mean something else. */
const NEUTRAL_NAME = /(?:^|\s)(?:no|has|with|without|is|js|non|hide|show)-[\w-]+/g;

const BYLINE_NAME =
  /(?:^|[\s_-])(?:byline|by-?line|bylines|authors?|author-?names?|writer|writers|creator|contributors?)(?:$|[\s_-])/;
const DATE_NAME =
  /(?:^|[\s_-])(?:date|dates|datetime|timestamp|time|pub-?date|published|publish-?date|posted|posted-?on|dateline|updated)(?:$|[\s_-])/;
const CAPTION_NAME =
  /(?:^|[\s_-])(?:caption|captions|wp-caption-text|figcaption|photo-?credit|image-?credit|credit|credits|image-?source|photo-?caption|cutline|picture-?caption|media-?caption)(?:$|[\s_-])/;
const HIDDEN_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** Longest class and id looked at; hostile pages make them long. */
const LONGEST_NAME = 400;

export function cuesOf(tag: string, attributes: Readonly<Record<string, string>>): number {
  let cues = 0;
  if (ASIDE_TAGS.has(tag) || ASIDE_ROLES.has(attributes.role ?? '')) cues |= Cue.aside;
  if (tag === 'figcaption' || tag === 'figure') cues |= Cue.caption;
  if (tag === 'time') cues |= Cue.date;
  if (tag === 'a') cues |= Cue.link;
  if (attributes.rel === 'author' || attributes.itemprop === 'author') cues |= Cue.byline;
  if (attributes.itemprop === 'datePublished' || attributes.itemprop === 'dateModified') cues |= Cue.date;
  if (/\barticleBody\b/i.test(attributes.itemprop ?? '')) cues |= Cue.articleBody;
  if ('hidden' in attributes || (attributes.style && HIDDEN_STYLE.test(attributes.style))) cues |= Cue.hidden;
  const name = classAndId(attributes);
  if (name === '') return cues;
  if (ASIDE_NAME.test(name)) cues |= Cue.aside;
  if (BYLINE_NAME.test(name)) cues |= Cue.byline;
  if (DATE_NAME.test(name)) cues |= Cue.date;
  if (CAPTION_NAME.test(name)) cues |= Cue.caption;
  return cues;
}

/** Class and id in small letters, camel case parted: "relatedLinks" → "related-links". */
function classAndId(attributes: Readonly<Record<string, string>>): string {
  const both = `${attributes.class ?? ''} ${attributes.id ?? ''}`.trim().slice(0, LONGEST_NAME);
  return both === ''
    ? ''
    : both
        .replace(/([a-z])([A-Z])/g, '$1-$2')
        .toLowerCase()
        .replace(NEUTRAL_NAME, ' ');
}
