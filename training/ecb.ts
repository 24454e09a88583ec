import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { profileOf } from '../src/merging/stories/profile.ts';
import type { Article, Region } from '../src/model/index.ts';
import type { MarkedStory } from './stories.ts';

const TOKEN = /<token t_id="\d+" sentence="(\d+)" number="\d+">([^<]*)<\/token>/g;

/**
 * Articles of ECB+ (Cybulska & Vossen 2014): of each topic, those in files named "ecb" tell of one event and those in files named "ecbplus"
 * of another like it.
 */
export function readEcb(folder: string): MarkedStory[] {
  const topics = readdirSync(folder).filter((name) => /^\d+$/.test(name));
  return topics
    .sort((a, b) => Number(a) - Number(b))
    .flatMap((topic) =>
      readdirSync(join(folder, topic))
        .filter((name) => name.endsWith('.xml'))
        .sort()
        .map((name) => ({
          profile: profileOf(articleIn(readFileSync(join(folder, topic, name), 'utf8'))),
          event: `${topic} ${name.includes('plus') ? 'plus' : ''}`,
          topic,
        })),
    );
}

/** Its words with spaces between, a sentence a paragraph. */
function articleIn(xml: string): Article {
  const sentences = Map.groupBy(xml.matchAll(TOKEN), ([, sentence]) => sentence);
  const regions: Region[] = [];
  let text = '';
  for (const words of sentences.values()) {
    const start = text.length;
    text += words.map(([, , word]) => plain(word!)).join(' ');
    regions.push({ kind: 'body', start, end: text.length });
    text += '\n\n';
  }
  return { text, regions } as unknown as Article;
}

function plain(word: string): string {
  return word
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}
