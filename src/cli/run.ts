import { CommanderError } from 'commander';
import { CommandError, EXIT, type ExitCode } from './exit.ts';
import { endQuietlyOnClosedPipe } from './output.ts';

/** Does the work of a command and gives its exit code: every error becomes one line. */
export async function runToEnd(
  debug: boolean,
  work: (stop: AbortSignal) => Promise<ExitCode>,
): Promise<ExitCode> {
  endQuietlyOnClosedPipe();
  const stop = new AbortController();
  // The second Ctrl-C ends at once: the store is sound at any moment.
  process.once('SIGINT', () => stop.abort());
  process.once('SIGTERM', () => stop.abort());
  try {
    return await work(stop.signal);
  } catch (error) {
    return explainError(error, debug);
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
