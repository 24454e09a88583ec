import { readFileSync } from 'node:fs';
import { EXIT, type ExitCode } from './exit.ts';
import { programFor } from './program.ts';
import { runToEnd } from './run.ts';

/** Runs one command line and gives its exit code. */
export async function main(args: readonly string[]): Promise<ExitCode> {
  return runToEnd(args.includes('--debug'), async (stop) => {
    let code: ExitCode = EXIT.fine;
    const program = programFor({ version: versionOf(), stop, end: (ended) => (code = ended) });
    await program.parseAsync(args, { from: 'user' });
    return code;
  });
}

function versionOf(): string {
  const url = new URL('../../package.json', import.meta.url);
  return (JSON.parse(readFileSync(url, 'utf8')) as { version: string }).version;
}
