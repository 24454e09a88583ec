import type { MiddlewareHandler } from 'hono';

/** Nothing but our own style sheet: no script, no frame, no picture from elsewhere. */
const POLICY =
  "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

const LOOPBACK = new Set(['127.0.0.1', 'localhost', '[::1]']);

/**
 * Answers only requests that were addressed to this machine by a loopback name: a page elsewhere that
 * points a name of its own at 127.0.0.1 gets nothing.
 */
export const guard: MiddlewareHandler = async (context, next) => {
  const host = (context.req.header('host') ?? new URL(context.req.url).host).replace(/:\d+$/, '');
  if (!LOOPBACK.has(host)) return context.text('Open Readout at http://127.0.0.1 on this machine.\n', 421);
  await next();
  const { headers } = context.res;
  headers.set('content-security-policy', POLICY);
  headers.set('x-content-type-options', 'nosniff');
  headers.set('referrer-policy', 'no-referrer');
  headers.set('cross-origin-opener-policy', 'same-origin');
  headers.set('cross-origin-resource-policy', 'same-origin');
  headers.set('cache-control', 'no-store');
};
