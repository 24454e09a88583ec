import type { Configuration } from './configuration.ts';
import type { Features } from './features.ts';

/**
 * What a word's role is guessed by before there is a tree: words and tags around it, the nearest verbs and nouns on
 * either side, and the roles given to the words before it.
 */
export function addRoleFeatures(features: Features, c: Configuration, at: number): void {
  const { words, tags, roles, clusters, coarse, nominalAhead } = c;
  const before = at - 1;
  const before2 = at > 1 ? at - 2 : 0;
  const before3 = at > 2 ? at - 3 : 0;
  const word = words[at]!;
  const tag = tags[at]!;
  const tag1 = tags[before]!;
  const tag2 = tags[before2]!;
  const next1 = tags[at + 1]!;
  const next2 = tags[at + 2]!;
  const next3 = tags[at + 3]!;
  const role1 = roles[before]!;
  const role2 = roles[before2]!;
  const verb = c.verbBefore[at]!;
  const verbAfter = c.verbAfter[at]!;
  const phrase = nominalAhead[at]!;
  const last = phrase === at ? 1 : phrase === 0 ? 0 : 2;
  const opener = c.openerBefore[at]!;

  features.begin();
  features.two(word, tag);
  features.one(tag);
  features.two(word, words[before]!);
  features.two(word, words[at + 1]!);
  features.two(word, tag1);
  features.two(word, next1);
  features.three(word, tag1, next1);
  features.two(tag1, tag);
  features.two(tag, next1);
  features.three(tag1, tag, next1);
  features.three(tag2, tag1, tag);
  features.three(tag, next1, next2);
  features.four(tag, next1, next2, next3);
  features.four(tag2, tag1, tag, next1);
  features.four(tag1, tag, next1, next2);
  features.four(tags[before3]!, tag2, tag1, tag);
  features.two(words[before]!, tag);
  features.two(words[at + 1]!, tag);
  features.two(words[before2]!, tag);
  features.two(words[at + 2]!, tag);
  features.three(words[before]!, tag, next1);
  features.three(words[at + 1]!, tag, tag1);
  features.three(role1, word, tag);
  features.two(role1, tag);
  features.three(role1, tag, next1);
  features.three(role2, role1, tag);
  features.four(role2, role1, tag, next1);
  features.four(roles[before3]!, role2, role1, tag);
  features.three(role1, words[before]!, tag);
  features.two(clusters[at]!, tag);
  features.three(clusters[before]!, clusters[at]!, tag);
  features.three(clusters[at]!, clusters[at + 1]!, tag);
  features.three(clusters[at]!, role1, last);
  // the clause around it
  features.three(tag, last, tags[verb]!);
  features.three(tag, last, tags[verbAfter]!);
  features.four(tag, last, roles[verb]!, tags[verb]!);
  features.three(words[verb]!, tag, last);
  features.three(words[verbAfter]!, tag, last);
  features.four(words[verb]!, word, tag, last);
  features.four(clusters[verb]!, clusters[at]!, tag, last);
  features.four(tag, last, words[opener]!, roles[opener]!);
  features.four(tag, last, roles[opener]!, tags[verb]!);
  features.four(word, tag, words[opener]!, last);
  features.four(tag, last, tags[opener]!, tags[verbAfter]!);
  features.three(tag, words[phrase]!, word);
  features.three(tag, coarse[phrase]!, word);
  features.four(tag, tags[verb]!, tags[verbAfter]!, tags[opener]!);
  features.four(roles[verb]!, word, tag, tags[verbAfter]!);
  features.three(word, tag, c.marks[at]! < 3 ? c.marks[at]! : 3);
  features.three(tag, at === 1 ? 1 : 0, at === c.count ? 1 : 0);
}
