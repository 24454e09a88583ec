/** One line on a terminal that says how far long work is; nothing where nobody watches. */
export interface Progress {
  /** @param total null while it isn't known */
  at(done: number, total: number | null, doing: string): void;
  /** Takes the line away, so that other lines can be written. */
  clear(): void;
}

/** Shorter work needs no progress, and no more frames can be read. */
const FRAME_MS = 100;
const BAR_WIDTH = 24;

export function progressOn(stream: NodeJS.WriteStream, wanted: boolean): Progress {
  if (!wanted || !stream.isTTY) return { at: () => {}, clear: () => {} };
  let last = performance.now();
  let drawn = false;
  return {
    at: (done, total, doing) => {
      if (performance.now() - last < FRAME_MS) return;
      last = performance.now();
      drawn = true;
      const line = `${total === null ? `${done}` : `${bar(done, total)} ${done}/${total}`}  ${doing}`;
      stream.write(`\r\u001B[K${line.slice(0, (stream.columns ?? 80) - 1)}`);
    },
    clear: () => {
      if (drawn) stream.write('\r\u001B[K');
      drawn = false;
    },
  };
}

function bar(done: number, total: number): string {
  const full = total === 0 ? BAR_WIDTH : Math.round((done / total) * BAR_WIDTH);
  return `${'█'.repeat(full)}${'░'.repeat(BAR_WIDTH - full)}`;
}
