/** Tokens of a party's words; `last` is exclusive. */
export interface TokenSpan {
  readonly first: number;
  readonly last: number;
}

export function within({ first, last }: TokenSpan, token: number): boolean {
  return token >= first && token < last;
}
