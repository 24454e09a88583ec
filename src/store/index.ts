export { StoreError } from './error.ts';
export { MATCH_CLOSES, MATCH_OPENS } from './queries/snippet.ts';
export { openSqliteStore } from './sqlite/store.ts';
export type * from './store.ts';
