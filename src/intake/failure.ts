/** Input that could not be read. A value, never thrown: the rest goes on. */
export interface IntakeFailure {
  /** The file as given, with the line of a JSONL file; "standard input". */
  readonly origin: string;
  /** What is wrong with it: "it is empty". */
  readonly reason: string;
  /** What a person can do: "save it as plain text". */
  readonly advice: string;
}

/** One line for a person: "notes.pdf: not read: it is a PDF file. Save it as plain text or HTML." */
export function failureLine({ origin, reason, advice }: IntakeFailure): string {
  return `${origin}: not read: ${reason}. ${advice}.`;
}
