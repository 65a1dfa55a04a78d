import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';

import { Unavailable } from '@/cloud/unavailable';
import { SECOND } from '@/contract/time';

import { refuse, type HttpReply } from './http/message';
import { createRoutes, type Routes } from './http/routes';
import type { RoutesOptions } from './http/routes-options';
import { errorFields } from './log';

/** Requests that are answered at once; what comes beside them is told to come again. */
const MAX_AT_ONCE = 200;

/**
 * Who sends slowly is cut off: a header within five seconds, all of a request within fifteen. A proxy keeps connections for
 * a minute, so that this side keeps them longer.
 */
const LIMITS = {
  headersTimeout: 5 * SECOND,
  requestTimeout: 15 * SECOND,
  keepAliveTimeout: 65 * SECOND,
  connectionsCheckingInterval: SECOND,
  maxHeaderSize: 8 * 1024,
};
const MAX_CONNECTIONS = 1_000;

/** An HTTP server of the shop. */
export interface Door {
  /** It listens on this port, of all addresses unless one is named; the port is told, as 0 stands for any. */
  readonly listen: (port: number, host?: string) => Promise<number>;
  /** Takes no more requests and finishes those that run, within so many ms. */
  readonly close: (withinMs: number) => Promise<void>;
}

export interface DoorOptions extends RoutesOptions {
  /** Other limits, for tests. */
  readonly limits?: Partial<typeof LIMITS>;
}

export function createDoor(options: DoorOptions): Door {
  const routes = createRoutes(options);
  let running = 0;
  let isClosing = false;
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const startedAt = performance.now();
    running += 1;
    const reply =
      running > MAX_AT_ONCE ? refuse(503, 'too many requests at once') : await replyTo(request, routes, options);
    running -= 1;
    send(response, request, isClosing ? { ...reply, headers: { ...reply.headers, connection: 'close' } } : reply);
    const { method, url = '' } = request;
    const path = routeOf(url, routes)?.[0] ?? 'unknown';
    const ms = Math.round(performance.now() - startedAt);
    // Asked every few seconds by the platform.
    if (path !== '/health' && path !== '/ready')
      options.log.info('request', { method, path, status: reply.status, ms, ...reply.facts });
  };
  const server = createServer({ ...LIMITS, ...options.limits }, (request, response) => void answer(request, response));
  server.maxConnections = MAX_CONNECTIONS;
  return {
    listen: (port, host) => listen(server, port, host),
    close: async (withinMs) => {
      isClosing = true;
      const timer = setTimeout(() => server.closeAllConnections(), withinMs);
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeIdleConnections();
      await closed;
      clearTimeout(timer);
    },
  };
}

function listen(server: Server, port: number, host: string | undefined): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      const address = server.address();
      resolve(typeof address === 'object' ? (address?.port ?? port) : port);
    });
  });
}

/** The path in the table, and what answers it. Only the one that has its signature there has a query. */
function routeOf(url: string, routes: Routes) {
  const folder = `${url.slice(0, url.indexOf('/', 1))}/`;
  const whole = url.startsWith('/push?') ? '/push' : url;
  const path = routes.has(whole) ? whole : folder;
  const methods = routes.get(path);
  return methods && ([path, methods] as const);
}

async function replyTo(request: IncomingMessage, routes: Routes, { log }: RoutesOptions): Promise<HttpReply> {
  const found = routeOf(request.url ?? '', routes);
  if (!found) return refuse(404, 'nothing here');
  const [path, methods] = found;
  const route = methods[request.method ?? ''];
  if (!route) return refuse(405, 'not this method', { allow: Object.keys(methods).join(', ') });
  try {
    return await route(request);
  } catch (error) {
    const isAway = error instanceof Unavailable;
    log.error(isAway ? 'away' : 'bug', { path, ...errorFields(error) });
    return isAway ? refuse(503, 'the database is away') : refuse(500, 'it did not work');
  }
}

function send(response: ServerResponse, request: IncomingMessage, { status, headers, body = '' }: HttpReply): void {
  // Who left the connection needs no answer.
  if (response.destroyed) return;
  const isUnread = !request.complete;
  response.writeHead(status, {
    ...headers,
    'content-length': Buffer.byteLength(body),
    ...(isUnread && { connection: 'close' }),
  });
  response.end(body);
}
