import { type AlikeWeights, compare, FEATURES } from '../src/merging/stories/alike.ts';
import type { Profile } from '../src/merging/stories/profile.ts';

/** An article whose event is known, and the topic that look-alike events share. */
export interface MarkedStory {
  readonly profile: Profile;
  readonly event: string;
  readonly topic: string;
}

const PASSES = 12;
const RATE = 0.5;
const DECAY = 1e-5;
/** Of pairs of different topics, which are easy and by far the most, one in so many is learnt from. */
const ONE_IN = 23;

/** Logistic regression over pairs of articles, by AdaGrad (Duchi, Hazan & Singer 2011); the same stories give the same weights. */
export function fitAlike(stories: readonly MarkedStory[]): AlikeWeights {
  const features: Float64Array[] = [];
  const isSame: boolean[] = [];
  for (let a = 0; a < stories.length; a++)
    for (let b = 0; b < a; b++) {
      const [one, other] = [stories[a]!, stories[b]!];
      if (one.topic !== other.topic && (a * 7919 + b * 104729) % ONE_IN !== 0) continue;
      const own = new Float64Array(FEATURES);
      compare(one.profile, other.profile, own);
      features.push(own);
      isSame.push(one.event === other.event);
    }
  const weights = new Float64Array(FEATURES);
  const squares = new Float64Array(FEATURES).fill(1e-8);
  for (let pass = 0; pass < PASSES; pass++)
    for (let step = 0; step < features.length; step++) {
      // Neighbours in the list are alike: a large prime steps through all of it in another order.
      const pair = (step * 7907 + pass * 31) % features.length;
      const own = features[pair]!;
      let sum = 0;
      for (let at = 0; at < FEATURES; at++) sum += weights[at]! * own[at]!;
      const error = (isSame[pair] ? 1 : 0) - 1 / (1 + Math.exp(-sum));
      for (let at = 0; at < FEATURES; at++) {
        const slope = error * own[at]! - DECAY * weights[at]!;
        squares[at]! += slope * slope;
        weights[at]! += (RATE * slope) / Math.sqrt(squares[at]!);
      }
    }
  return [...weights];
}
