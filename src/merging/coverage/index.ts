export { coverageOf } from './matrix.ts';
export { silences } from './silences.ts';
