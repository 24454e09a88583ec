export { withOutcomes } from './commitments/outcomes.ts';
export { stateOfCommitment } from './commitments/state.ts';
export * from './contribution.ts';
export { coverageOf, silences } from './coverage/index.ts';
export { disagreementsOf } from './disagreements.ts';
export type { Profile } from './entities/profile.ts';
export type { Item } from './item.ts';
export * from './merge.ts';
export { storiesOf } from './stories/index.ts';
