export { codeOf } from './code.ts';
export { type PloverCode, quadOf } from './plover.ts';
export type { TokenSpan } from './spans.ts';
