/**
 * How sure each kind of evidence is: ordered and rounded after the share that proved right on wikigold and
 * on reading/mentions/annotated/tune.jsonl. What has `none` is kept for the document's memory to decide.
 */
export const CERTAINTY = {
  titled: 0.95,
  state: 0.95,
  listed: 0.85,
  given: 0.85,
  namedPlace: 0.8,
  body: 0.75,
  city: 0.7,
  placeWord: 0.6,
  afterPreposition: 0.6,
  unlistedPair: 0.55,
  acronym: 0.5,
  team: 0.4,
  none: 0,
};
