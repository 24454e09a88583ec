export { coverageOf } from './matrix.ts';
export { type Silence, silences } from './silences.ts';
