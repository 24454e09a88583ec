export { withOutcomes } from './commitments/outcomes.ts';
export { stateOfCommitment } from './commitments/state.ts';
export { coverageOf, silences } from './coverage/index.ts';
export { disagreementsOf } from './disagreements.ts';
export type { Profile } from './entities/profile.ts';
export type { Neighbours } from './group.ts';
export { type Item, idOf } from './item.ts';
export * from './merge.ts';
