import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { ServerType } from '@hono/node-server';
import type { Store } from '../store/index.ts';
import { type Context, withStore } from './context.ts';
import { CommandError, EXIT, type ExitCode } from './exit.ts';

const HOST = '127.0.0.1';
/** Ports tried after the one that was asked for. */
const PORTS_TRIED = 50;

export async function serve(context: Context, port: number): Promise<ExitCode> {
  return withStore(context, (store) => serveUntilStopped(store, context, port));
}

/** Serves the pages to this machine alone, until Ctrl-C. */
export async function serveUntilStopped(
  store: Store,
  { output, stop }: Context,
  port: number,
): Promise<ExitCode> {
  if (stop.aborted) return EXIT.interrupted;
  const server = await listen(store, port);
  const url = `http://${HOST}:${(server.address() as AddressInfo).port}`;
  output.out(output.json ? JSON.stringify({ what: 'serving', url }) : `Serving at ${url} (Ctrl-C ends it)`);
  await once(stop, 'abort');
  server.close();
  if ('closeAllConnections' in server) server.closeAllConnections();
  return EXIT.fine;
}

/** On the port, or the next that is free. */
async function listen(store: Store, first: number): Promise<ServerType> {
  const [{ createAdaptorServer }, { createApp }] = await Promise.all([
    import('@hono/node-server'),
    import('../server/app.ts'),
  ]);
  const server = createAdaptorServer({ fetch: createApp(store).fetch });
  for (let port = first; port < Math.min(first + PORTS_TRIED, 65_536); port++) {
    server.listen(port, HOST);
    try {
      await once(server, 'listening');
      return server;
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code !== 'EADDRINUSE' && code !== 'EACCES') throw error;
    }
  }
  throw new CommandError(`the ports from ${first} on are all taken: choose one with --port`, EXIT.usage);
}
