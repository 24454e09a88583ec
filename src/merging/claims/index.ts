export { composeClaim } from './compose.ts';
export { claimGrouping } from './grouping.ts';
