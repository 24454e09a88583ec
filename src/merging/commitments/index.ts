export { composeCommitment } from './compose.ts';
export { commitmentGrouping } from './grouping.ts';
