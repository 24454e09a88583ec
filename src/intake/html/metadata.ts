import type { Dated } from '../../model/index.ts';
import { findDay, inLocalTime, publishedAs } from '../clean/dates.ts';
import { isAgency } from '../text/agencies.ts';
import type { PageHead } from './page.ts';

/** What a page's metadata says of its article. */
export interface Metadata {
  readonly title: string | null;
  readonly outlet: string | null;
  readonly byline: string | null;
  /** An organisation named as the author. */
  readonly credit: string | null;
  readonly url: string | null;
  readonly published: Dated | null;
}

type Node = Readonly<Record<string, unknown>>;

const PUBLISHED_META = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'datepublished',
  'article.published',
  'parsely-pub-date',
  'sailthru.date',
  'publish-date',
  'publish_date',
  'published_date',
  'publishdate',
  'publication_date',
  'pubdate',
  'dc.date.issued',
  'dcterms.date',
  'dcterms.created',
  'dc.date',
  'dc.date.created',
  'cxenseparse:recs:publishtime',
  'rnews:datepublished',
  'citation_publication_date',
  'citation_date',
  'originalpublicationdate',
  'article_date_original',
  'article:published',
  'date',
  'created',
];

/** Authors that are offices. */
const ISSUER = /\b(?:ministry|department|embassy|government|office|secretariat|delegation|mission)\b/i;

/** From JSON-LD, OpenGraph, the meta names in use, `<time>` and the page's address, in that order. */
export function metadataOf(head: PageHead): Metadata {
  const node = articleNode(head.jsonLd) ?? {};
  const { meta } = head;
  const outlet =
    clean(meta.get('og:site_name')) ?? nameOf(node.publisher) ?? clean(meta.get('application-name')) ?? null;
  const author = authorOf(node) ?? writtenAuthor(meta);
  const organisation =
    author !== null && (isOrganisation(node.author) || ISSUER.test(author) || isAgency(author));
  const url = address(head.canonical) ?? address(meta.get('og:url')) ?? address(stringIn(node, 'url'));
  return {
    title: withoutOutlet(
      clean(meta.get('og:title')) ?? stringIn(node, 'headline') ?? clean(head.title),
      outlet,
    ),
    outlet,
    byline: organisation ? null : author,
    credit: organisation ? author : null,
    url,
    published: publishedOf(head, node, url),
  };
}

function publishedOf(head: PageHead, node: Node, url: string | null): Dated | null {
  const address = fromUrl(url);
  const stamped =
    publishedAs(node, ['datePublished']) ??
    brokenJsonLd(head.jsonLd) ??
    publishedAs(Object.fromEntries(head.meta), PUBLISHED_META) ??
    fromTimes(head.times) ??
    publishedAs(node, ['dateCreated', 'uploadDate']);
  return stamped ? inLocalTime(stamped, address) : address;
}

/** JSON-LD that can't be parsed, as where a text has line breaks, still says its date. */
function brokenJsonLd(scripts: readonly string[]): Dated | null {
  for (const script of scripts) {
    const match = /"datePublished"\s*:\s*"([^"]{8,40})"/.exec(script);
    const dated = match && publishedAs({ datePublished: match[1] }, ['datePublished']);
    if (dated) return dated;
  }
  return null;
}

function fromTimes(times: PageHead['times']): Dated | null {
  const time = times.find(({ published }) => published) ?? times[0];
  return time ? publishedAs({ time: time.datetime }, ['time']) : null;
}

/** A whole date in the address: ".../2025/03/04/talks". */
function fromUrl(url: string | null): Dated | null {
  const match = url && /\/((?:19|20)\d{2})([/-]?)(\d{2})\2(\d{2})(?:[/_-]|$)/.exec(url);
  if (!match) return null;
  const found = findDay(`${match[1]}-${match[3]}-${match[4]}`);
  return (
    found && { from: found.day, to: found.day, basis: 'metadata', because: `address ${url.slice(0, 200)}` }
  );
}

const ARTICLE_TYPE = /Article$|Posting$|^Report|PressRelease|^WebPage$/;
/** Nodes of JSON-LD looked at. */
const MOST_NODES = 2000;

/** The node of JSON-LD that describes the article; a web page's own only where there is no other. */
function articleNode(scripts: readonly string[]): Node | null {
  let page: Node | null = null;
  const queue: unknown[] = scripts.map(parsed);
  for (let i = 0; i < queue.length && i < MOST_NODES; i++) {
    const node = queue[i];
    if (Array.isArray(node)) queue.push(...node.slice(0, MOST_NODES));
    else if (isNode(node)) {
      const types = [node['@type']].flat().filter((type) => typeof type === 'string');
      if (types.some((type) => type === 'WebPage')) page ??= node;
      else if (types.some((type) => ARTICLE_TYPE.test(type))) return node;
      if (node['@graph']) queue.push(node['@graph']);
      if (isNode(node.mainEntity)) queue.push(node.mainEntity);
      if (isNode(node.mainEntityOfPage)) queue.push(node.mainEntityOfPage);
    }
  }
  return page;
}

function parsed(script: string): unknown {
  try {
    return JSON.parse(script.replace(/^\s*(?:\/\/\s*)?<!\[CDATA\[|(?:\/\/\s*)?\]\]>\s*$/g, ''));
  } catch {
    return null;
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function stringIn(node: Node, key: string): string | null {
  const value = node[key];
  return typeof value === 'string' ? clean(value) : null;
}

/** A name, given as a string, a node or a list of either. */
function nameOf(value: unknown): string | null {
  if (typeof value === 'string') return /^https?:/.test(value) ? null : clean(value);
  if (Array.isArray(value)) {
    const names = value
      .slice(0, 10)
      .map(nameOf)
      .filter((name) => name !== null);
    return names.length > 0 ? [...new Set(names)].join(', ') : null;
  }
  return isNode(value) ? nameOf(value.name ?? null) : null;
}

function authorOf(node: Node): string | null {
  return nameOf(node.author ?? node.creator)?.replace(/^by /i, '') ?? null;
}

function isOrganisation(author: unknown): boolean {
  const first = Array.isArray(author) ? author[0] : author;
  return (
    isNode(first) &&
    [first['@type']].flat().some((type) => typeof type === 'string' && /Organization$/.test(type))
  );
}

function writtenAuthor(meta: ReadonlyMap<string, string>): string | null {
  for (const key of ['author', 'article:author', 'dc.creator', 'byl', 'parsely-author', 'sailthru.author']) {
    const name = clean(meta.get(key));
    if (name && !/^https?:|^www\.|@/.test(name)) return name.replace(/^by /i, '');
  }
  return null;
}

function clean(words: string | null | undefined): string | null {
  return (
    words
      ?.replace(/<[^>]{1,200}>/g, '')
      .replace(/\s+/g, ' ')
      .trim() || null
  );
}

function address(url: string | null | undefined): string | null {
  return url && /^https?:\/\//i.test(url) ? url : null;
}

/** "Talks in Oslo end | Fjord Post" → "Talks in Oslo end". */
function withoutOutlet(title: string | null, outlet: string | null): string | null {
  if (!title || !outlet) return title;
  const parts = /^(.{8,}?)\s+[|–—·•»-]\s+([^|–—·•»]{2,60})$/u.exec(title);
  return parts && parts[2]!.toLowerCase().includes(outlet.toLowerCase()) ? parts[1]! : title;
}
