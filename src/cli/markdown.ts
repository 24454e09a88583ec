import type {
  ArticleSummary,
  Claim,
  Commitment,
  CommitmentState,
  Disagreement,
  Dossier,
  Encounter,
  Evidence,
  Figure,
} from '../model/index.ts';
import { documentWords, intervalWords, kindWords, namesOf } from './facts.ts';
import { plain, plural } from './output.ts';

/** A dossier to put into a note: every item with the words it rests on and where they stand. */
export function markdownOf(dossier: Dossier): string {
  const cite = citer(dossier.articles);
  const { scope, asOf } = dossier;
  const period = scope.period.from || scope.period.to ? `, ${intervalWords(scope.period)}` : '';
  return [
    `# ${literal(scope.words || 'All coverage')}${period}`,
    `${plural(dossier.articles.length, 'article')}; deadlines as of ${asOf}.`,
    section('Encounters', dossier.encounters, (one) => encounterOf(one, cite)),
    section('Figures', dossier.figures, (one) => figureOf(one, cite)),
    section('Disagreements', dossier.disagreements, (one) => disagreementOf(one, cite)),
    section('Commitments', dossier.commitments, (one) => commitmentOf(one, cite)),
    section('Statements', dossier.claims, (one) => claimOf(one, cite)),
    section('Articles', dossier.articles, articleOf),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

type Cite = (evidence: readonly Evidence[]) => string;

function section<T>(title: string, items: readonly T[], line: (item: T) => string): string {
  return items.length === 0 ? '' : `## ${title}\n\n${items.map(line).join('\n')}`;
}

function encounterOf(encounter: Encounter, cite: Cite): string {
  const { title, status, when, places, partOf, evidence } = encounter;
  const facts = [
    kindWords(encounter),
    status,
    when ? intervalWords(when) : 'date unknown',
    ...places,
    ...documentWords(encounter),
  ];
  return `${partOf ? '  ' : ''}- **${literal(title)}** (${literal(facts.join(', '))})${cite(evidence)}`;
}

function figureOf({ measure, parties, period, authority, evidence }: Figure, cite: Cite): string {
  const facts = [
    ...(parties.length > 0 ? [namesOf(parties)] : []),
    ...(period ? [intervalWords(period)] : []),
    ...(authority ? [`according to ${authority.name}`] : []),
  ];
  return `- **${literal(measure)}**${facts.length > 0 ? ` (${literal(facts.join('; '))})` : ''}${cite(evidence)}`;
}

function disagreementOf({ type, about, explanation, sides }: Disagreement, cite: Cite): string {
  const reports = sides.map(({ words, evidence }) => `\n  - ${literal(words)}${cite([evidence])}`);
  return `- **${type}** on ${literal(about)}: ${literal(explanation)}${reports.join('')}`;
}

function commitmentOf(one: Commitment & { readonly state: CommitmentState }, cite: Cite): string {
  const who = namesOf(one.actors) || one.actorWords || 'Unnamed';
  const strength = `${one.negated ? 'not ' : ''}${one.strength}`;
  const deadline = one.deadline ? `, by ${intervalWords(one.deadline)}` : '';
  return `- **${literal(who)}**: ${literal(one.action)} (${strength}${literal(deadline)}; ${one.state})${cite(one.evidence)}`;
}

function claimOf({ speaker, source, negated, words, said, evidence }: Claim, cite: Cite): string {
  const who = speaker?.name ?? source ?? 'Unnamed';
  const day = said ? ` (${intervalWords(said)})` : '';
  return `- **${literal(who)}**${negated ? ' (denied)' : ''}${day}: ${literal(words)}${cite(evidence)}`;
}

function articleOf({ id, title, origin, outlet, published, url, unread }: ArticleSummary): string {
  const facts = [
    outlet,
    published ? intervalWords(published) : 'undated',
    url,
    unread && `not read: ${unread}`,
  ];
  return `- \`${id.slice(0, 8)}\` ${literal(title ?? origin)} (${literal(facts.filter(Boolean).join(', '))})`;
}

/** The words of each report, under the item. */
function citer(articles: readonly ArticleSummary[]): Cite {
  const byId = new Map(articles.map((article) => [article.id, article]));
  return (evidence) =>
    evidence
      .map(({ article, quote }) => {
        const { outlet, title } = byId.get(article) ?? { outlet: null, title: null };
        return `\n  > ${literal(quote)} — ${literal(outlet ?? title ?? article.slice(0, 8))}, \`${article.slice(0, 8)}\``;
      })
      .join('');
}

/** What an article says must not become a link, a picture or a heading of ours. */
function literal(text: string): string {
  return plain(text).replace(/[\\`*_[\]<>#|~]/g, '\\$&');
}
