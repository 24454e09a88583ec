import pc from 'picocolors';
import { isGone } from '../merging/index.ts';
import {
  type Annotation,
  type Code,
  type Evidence,
  type Quote,
  type RecordItem,
  titleWords,
} from '../model/index.ts';
import type { Found, Store, StoredArticle } from '../store/index.ts';
import { type Context, withStore } from './context.ts';
import { contextOf } from './excerpt.ts';
import { CommandError, EXIT, type ExitCode } from './exit.ts';
import { factsOf } from './facts.ts';
import { type Output, plain } from './output.ts';

export async function show(context: Context, given: string): Promise<ExitCode> {
  return withStore(context, async (store) => {
    const { output } = context;
    await showOne(store, await theOne(store, given), output);
    return EXIT.fine;
  });
}

/** What the id stands for. Throws `CommandError` for one that stands for nothing, or is the beginning of several. */
export async function theOne(store: Store, given: string): Promise<Found> {
  const found = await store.find(given.toLowerCase());
  const [first] = found;
  if (!first) throw new CommandError(`nothing has an id that begins with “${given}” (six digits or more)`);
  if (found.length === 1) return first;
  const list = found.map(({ what, id }) => `  ${id}  ${what}`).join('\n');
  throw new CommandError(`${found.length} ids begin with “${given}”:\n${list}`);
}

async function showOne(store: Store, found: Found, output: Output): Promise<void> {
  if (found.what === 'record') {
    const item = await store.record(found.id);
    if (item) await showRecord(store, item, output);
    return;
  }
  const stored = await store.article(found.what === 'article' ? found.id : found.article);
  const annotation = found.what === 'annotation' && stored?.annotations.find(({ id }) => id === found.id);
  if (stored && annotation) showAnnotation(stored, annotation, output);
  else if (stored) showArticle(stored, output);
}

async function showRecord(store: Store, item: RecordItem, output: Output): Promise<void> {
  if (output.json) {
    output.out(JSON.stringify(item));
    return;
  }
  for (const line of factsOf(item)) output.out(line);
  for (const evidence of item.evidence) {
    const stored = await store.article(evidence.article);
    if (!stored) continue;
    showWords(stored, evidence, output);
    const newest = (await store.revisions(evidence.article)).at(-1);
    if (newest && newest.id !== evidence.article && isGone(evidence.quote, newest))
      output.out(`    ${pc.yellow('no longer in the article')}, as captured in ${newest.id.slice(0, 8)}`);
  }
}

function showAnnotation(stored: StoredArticle, annotation: Annotation, output: Output): void {
  if (output.json) {
    output.out(JSON.stringify(annotation));
    return;
  }
  output.out(pc.bold(`${annotation.layer} ${annotation.id}`));
  if (annotation.doubt) output.out(`tentative: ${plain(annotation.doubt)}`);
  for (const code of stored.annotations)
    if (code.layer === 'codes' && (code.id === annotation.id || code.of === annotation.id))
      output.out(codeLine(code));
  showWords(stored, annotation, output);
}

function codeLine({ root, quad, cameo, source, target }: Code): string {
  const sides = [source, target].map((party) => (party ? plain(party.name) : '?')).join(' → ');
  return `${root} (${quad}, CAMEO ${cameo}): ${sides}`;
}

function showWords(stored: StoredArticle, words: Quote | Evidence, output: Output): void {
  const { id, title, outlet, published } = stored.article;
  const source = [outlet, title, published?.from].filter((part) => part != null).map((part) => plain(part));
  output.out(`\n  ${pc.dim(`${id.slice(0, 8)}  ${source.join(' · ')}`)}`);
  const { before, quote, after } = contextOf(stored.article.text, words);
  output.out(`    ${plain(before)} ${marked(plain(quote))} ${plain(after)}`);
}

/** In colour, or between marks where there is none. */
function marked(words: string): string {
  return pc.isColorSupported ? pc.black(pc.bgYellow(words)) : `»${words}«`;
}

function showArticle({ article, origin, annotations, problems }: StoredArticle, output: Output): void {
  if (output.json) {
    output.out(JSON.stringify({ ...article, origin, annotations, problems }));
    return;
  }
  output.out(pc.bold(plain(titleWords(article) ?? origin)));
  const facts: readonly (readonly [string, string | null])[] = [
    ['id', article.id],
    ['outlet', article.outlet],
    ['copy of', article.credit],
    ['by', article.byline],
    ['published', article.published && `${article.published.from ?? '?'} (${article.published.because})`],
    ['dateline', article.dateline],
    ['address', article.url],
    ['from', origin],
    ['not read', article.unread],
  ];
  for (const [name, value] of facts)
    if (value !== null) output.out(`${pc.dim(name.padEnd(10))} ${plain(value)}`);
  for (const { kind, start, end } of article.regions) {
    const words = plain(article.text.slice(start, end));
    output.out(kind === 'body' || kind === 'headline' ? `\n${words}` : pc.dim(`\n[${kind}] ${words}`));
  }
}
