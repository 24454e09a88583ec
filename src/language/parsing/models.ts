import { PARTICIPLE, PAST } from './finite-verb.ts';
import { NumberedWords } from './numbered-words.ts';
import { readPacked, type TableShape } from './packed.ts';
import { Parser } from './parser.ts';
import { arcsOf, RoleGuesser } from './roles.ts';
import { type DictionaryData, TagDictionary } from './tag-dictionary.ts';
import { groupsOf } from './tag-groups.ts';
import { Tagger } from './tagger.ts';
import { Vocabulary } from './vocabulary.ts';
import type { Weights } from './weights.ts';
import { readWordClasses } from './word-classes.ts';

export interface TaggerHeader {
  readonly tables: readonly TableShape[];
  /** "NNP|PROPN": Penn tag and universal part of speech, by number. */
  readonly tags: readonly string[];
  readonly dictionary: DictionaryData;
}

export interface ParserHeader {
  readonly tables: readonly TableShape[];
  /** By number; number 0 is none. */
  readonly relations: readonly string[];
  readonly roles: readonly string[];
}

/** What training wrote, ready to read with. */
export interface Models {
  readonly tags: readonly string[];
  readonly relations: readonly string[];
  /** Group of each tag, for `Configuration.lookAhead`. */
  readonly groups: Uint8Array;
  /** Numbers of two tags and of a relation. */
  readonly past: number;
  readonly participle: number;
  readonly participial: number;
  readonly vocabulary: Vocabulary;
  readonly words: NumberedWords;
  readonly tagger: Tagger;
  readonly guesser: RoleGuesser;
  readonly parser: Parser;
}

type FiveTables = readonly [Weights, Weights, Weights, Weights, Weights];

let loaded: Models | undefined;

/** Reads the weights the first time it is called. */
export function models(): Models {
  return (loaded ??= load());
}

function load(): Models {
  const tagging = readPacked<TaggerHeader>(new URL('./weights/tagger.zst', import.meta.url));
  const parsing = readPacked<ParserHeader>(new URL('./weights/parser.zst', import.meta.url));
  const { tags } = tagging.header;
  const { relations, roles } = parsing.header;
  const dictionary = new TagDictionary(tagging.header.dictionary);
  const vocabulary = new Vocabulary(dictionary, readWordClasses());
  const [coreTags, furtherTags] = tagging.tables;
  const [coreRoles, furtherRoles, coreActions, furtherActions, labels] =
    parsing.tables as unknown as FiveTables;
  return {
    tags,
    relations,
    groups: groupsOf(tags),
    past: tags.indexOf(PAST),
    participle: tags.indexOf(PARTICIPLE),
    participial: relations.indexOf('acl'),
    vocabulary,
    words: new NumberedWords(vocabulary),
    tagger: new Tagger(vocabulary, dictionary, coreTags!, furtherTags!, tags),
    guesser: new RoleGuesser(coreRoles, furtherRoles),
    parser: new Parser({
      coreActions,
      furtherActions,
      labels,
      arcOfRole: arcsOf(roles, relations),
      root: relations.indexOf('root'),
    }),
  };
}
