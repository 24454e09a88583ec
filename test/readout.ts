import { spawn } from 'node:child_process';
import { join } from 'node:path';

export const COMMAND = join(import.meta.dirname, '..', 'src', 'cli', 'readout.ts');

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface RunOptions {
  readonly cwd: string;
  readonly input?: string;
  /** Ends the process, as a power cut would, so long after its start. */
  readonly killAfterMs?: number | undefined;
  /** Called with each line of its output. */
  readonly onLine?: (line: string, kill: (signal?: NodeJS.Signals) => void) => void;
}

/** Runs `readout` as a person would. */
export function readout(
  args: readonly string[],
  { cwd, input = '', killAfterMs, onLine }: RunOptions,
): Promise<Ran> {
  const child = spawn(process.execPath, [COMMAND, ...args], { cwd, env: { ...process.env, NO_COLOR: '1' } });
  const kill = (signal: NodeJS.Signals = 'SIGKILL') => child.kill(signal);
  if (killAfterMs !== undefined) setTimeout(kill, killAfterMs, 'SIGKILL');
  let [out, err] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (piece: string) => {
    const seen = out.lastIndexOf('\n') + 1;
    out += piece;
    for (const line of out.slice(seen).split('\n').slice(0, -1)) onLine?.(line, kill);
  });
  child.stderr.setEncoding('utf8').on('data', (piece: string) => {
    err += piece;
  });
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  return new Promise((resolve) => {
    child.on('close', (code) => resolve({ code, out, err }));
  });
}

/** A server that was started, at the address that it printed. */
export interface Serving {
  readonly url: string;
  /** Presses Ctrl-C and gives the exit code. */
  stop(): Promise<number | null>;
}

export function serving(args: readonly string[], { cwd }: { cwd: string }): Promise<Serving> {
  const child = spawn(process.execPath, [COMMAND, ...args], { cwd });
  const closed = new Promise<number | null>((resolve) => {
    child.on('close', resolve);
  });
  const stop = () => {
    child.kill('SIGINT');
    return closed;
  };
  return new Promise((resolve, reject) => {
    child.stdout.setEncoding('utf8').on('data', (piece: string) => {
      const url = /http:\/\/[\d.:]+/.exec(piece)?.[0];
      if (url) resolve({ url, stop });
    });
    void closed.then((code) => reject(new Error(`it ended with ${code} before it served`)));
  });
}
