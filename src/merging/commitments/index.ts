export { composeCommitment } from './compose.ts';
export { commitmentGrouping } from './grouping.ts';
export { withOtherSides } from './other-side.ts';
