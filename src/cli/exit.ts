/** What the exit code of a command says; the help lists them. */
export const EXIT = {
  fine: 0,
  /** Some of it: an input could not be read while the rest was, or nothing was found. */
  partly: 1,
  usage: 2,
  store: 3,
  lie: 4,
  interrupted: 130,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

export const EXIT_HELP = `Exit codes:
  0    all went well
  1    some input could not be read (the rest was), or nothing was found
  2    the command was not understood
  3    the store can't be opened or written: missing, locked, damaged, or the disk is full
  4    verify found words that are not in their article
  130  stopped with Ctrl-C; what was acknowledged is in the store`;

/** Ends a command with one line for the person, and no stack trace. */
export class CommandError extends Error {
  readonly code: ExitCode;

  constructor(message: string, code: ExitCode = EXIT.partly) {
    super(message);
    this.code = code;
  }
}
