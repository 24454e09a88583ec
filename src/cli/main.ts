import { readFileSync } from 'node:fs';
import { CommanderError } from 'commander';
import { CommandError, EXIT, type ExitCode } from './exit.ts';
import { endQuietlyOnClosedPipe } from './output.ts';
import { programFor } from './program.ts';

/** Runs one command line and gives its exit code. Every error becomes one line. */
export async function main(args: readonly string[]): Promise<ExitCode> {
  endQuietlyOnClosedPipe();
  const stop = new AbortController();
  // A second Ctrl-C ends at once: the store is sound at any moment.
  process.once('SIGINT', () => stop.abort());
  process.once('SIGTERM', () => stop.abort());
  let code: ExitCode = EXIT.fine;
  const program = programFor({ version: versionOf(), stop: stop.signal, end: (ended) => (code = ended) });
  try {
    await program.parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    return explainError(error, args.includes('--debug'));
  }
}

function explainError(error: unknown, debug: boolean): ExitCode {
  // Help, the version, or a usage error that commander has already explained.
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.fine : EXIT.usage;
  const message = error instanceof Error ? error.message : String(error);
  const known = error instanceof CommandError || isStoreError(error);
  process.stderr.write(`readout: ${known ? message : `Readout has a fault: ${message}. Please report it`}\n`);
  if (debug && error instanceof Error) process.stderr.write(`${error.stack}\n`);
  else if (!known) process.stderr.write('readout: --debug shows where it happened\n');
  if (error instanceof CommandError) return error.code;
  return isStoreError(error) ? EXIT.store : EXIT.partly;
}

/** By name, so that the store isn't loaded to show a help text. */
function isStoreError(error: unknown): boolean {
  return error instanceof Error && error.name === 'StoreError';
}

function versionOf(): string {
  const url = new URL('../../package.json', import.meta.url);
  return (JSON.parse(readFileSync(url, 'utf8')) as { version: string }).version;
}
