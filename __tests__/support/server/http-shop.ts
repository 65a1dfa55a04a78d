import { createServer } from 'node:http';
import { connect } from 'node:net';

import { parseConfiguration, type Configuration } from '@/cloud/server/configuration';
import { seedShop } from '@/cloud/server/database/seed';
import { createLog } from '@/cloud/server/log';
import { serveShop, type ServeOptions, type ShopServer } from '@/cloud/server/serve';
import { startStandIn, type StandIn } from '@/cloud/server/stand-in';
import { standInEnvironment } from '@/cloud/server/stand-in/environment';
import type { CloudReply } from '@/contract/envelope';
import type { Answer, Input, VerbName } from '@/contract/verbs';
import { compileShop } from '@/demo/compile/shop';

import { createTestDatabase, type TestDatabase } from '../database/postgres';
import { NOON, valueOf, type CallShop } from '../shop';
import { testContent } from '../test-content';
import { keys } from './fake-pay-api';

export const SELLER = 'openid_of_the_seller_of_tests';

/** A server of the shop over PostgreSQL, its door on a free port, and the stand-in for WeChat. */
export interface HttpShop {
  readonly address: string;
  readonly database: TestDatabase;
  readonly standIn: StandIn;
  readonly configuration: Configuration;
  readonly clock: { now: number };
  /** The log's lines. */
  readonly lines: readonly string[];
  readonly server: ShopServer;
  readonly logIn: (openid: string) => Promise<string>;
  readonly fetch: (path: string, init?: RequestInit) => Promise<Response>;
  /** Calls verbs as a shopper. */
  readonly callAs: (openid: string) => Promise<CallShop>;
  readonly close: () => Promise<void>;
}

export interface HttpShopOptions extends Partial<Omit<ServeOptions, 'log' | 'now'>> {
  readonly environment?: Readonly<Record<string, string>>;
  readonly database?: TestDatabase;
}

/** A port that is free now: the stand-in is told where notifications go before the server listens. */
function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' ? (address?.port ?? 0) : 0));
    });
  });
}

let logins = 0;

export async function openHttpShop({ environment, ...options }: HttpShopOptions = {}): Promise<HttpShop> {
  const clock = { now: NOON };
  const database = options.database ?? (await createTestDatabase());
  await seedShop(database.pool, () => compileShop(testContent(), NOON), NOON);
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const standIn = await startStandIn({ notifyUrl: `${address}/pay/notification`, now: () => clock.now, keys });
  const own = {
    SELLER_OPENID: SELLER,
    DATABASE_URL: database.url,
    SESSION_SECRETS: 'a secret of more than thirty-two characters',
    PUBLIC_URL: address,
    PORT: `${port}`,
  };
  const all = { ...standInEnvironment(standIn), ...own, ...environment };
  const configuration = valueOf(parseConfiguration(all, 'http'));
  const lines: string[] = [];
  const log = createLog({ now: () => clock.now, write: (line) => void lines.push(line) });
  const server = await serveShop(configuration, { host: '127.0.0.1', ...options, log, now: () => clock.now });
  const send = (path: string, init?: RequestInit) => fetch(`${address}${path}`, init);
  const logIn = async (openid: string) => {
    logins += 1;
    const body = JSON.stringify({ code: `login-${openid}-${logins}` });
    const { token } = (await (await send('/session', { method: 'POST', body })).json()) as { readonly token: string };
    return token;
  };
  return {
    ...{ address, database, standIn, configuration, clock, lines, server, logIn, fetch: send },
    callAs: async (openid) => {
      const headers = { authorization: `Bearer ${await logIn(openid)}` };
      return async <V extends VerbName>(verb: V, input: Input<V>) => {
        const reply = await send('/shop', { method: 'POST', headers, body: JSON.stringify({ verb, input }) });
        // The server guarantees that the answer belongs to this verb.
        return ((await reply.json()) as CloudReply).answer as Answer<V>;
      };
    },
    close: async () => {
      await server.stop();
      await standIn.close();
      if (!options.database) await database.close();
    },
  };
}

/** Sends bytes as they are, and returns all that comes back until the connection ends. */
export function sendRaw(address: string, ...parts: readonly string[]): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(Number(new URL(address).port), '127.0.0.1');
    let answer = '';
    socket.on('data', (chunk) => (answer += chunk.toString()));
    socket.on('error', () => resolve(answer));
    socket.on('close', () => resolve(answer));
    for (const part of parts) socket.write(part);
  });
}
