import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { createServer } from 'node:net';

import type { Ports } from '@/cloud/ports';
import { describeProblems, parseConfiguration, type Configuration } from '@/cloud/server/configuration';
import { createPool } from '@/cloud/server/database/pool';
import { migrate } from '@/cloud/server/database/migrate';
import { seedShop } from '@/cloud/server/database/seed';
import { serveShop, type ServeOptions } from '@/cloud/server/serve';
import { startStandIn } from '@/cloud/server/stand-in';
import type { StandInControl } from '@/cloud/server/stand-in/control';
import { standInEnvironment } from '@/cloud/server/stand-in/environment';
import { ok } from '@/contract/result';
import { content } from '@/demo';
import { compileShop } from '@/demo/compile/shop';

import { endLeftOver, startPostgres, type Postgres } from '../postgres';
import { servePreview } from './preview-server';

/** Who the previews are, as `?as=` names them: two shoppers, and the seller. */
const NAMES = ['shopper', 'another', 'seller'] as const;
type Name = (typeof NAMES)[number];

/** As `platform/network/shop-server` logs in. */
const openidOf = (name: Name) => `preview_openid_of_${name}`;

/** How long the stand-in takes to refund, ms. */
const REFUND_TAKES = 1_000;

export interface OpenCloudOptions extends Pick<ServeOptions, 'log' | 'pinyin'> {
  /** Where PostgreSQL keeps its data (see `startPostgres`). */
  readonly data: string;
  /** Whether the shop of the last start goes on; else it is a new one. */
  readonly keeps?: boolean;
  /** The preview, built with XIAOPU_CLOUD=http. */
  readonly preview: string;
  /** Of the shop's server; one that is free by default. */
  readonly port?: number;
}

export interface OpenCloud {
  readonly addresses: Readonly<Record<Name, string>>;
  readonly close: () => Promise<void>;
}

/**
 * The real cloud on this machine: PostgreSQL, the server, a stand-in for WeChat that signs and encrypts, and a preview for
 * each shopper and the seller. The money is imagined.
 */
export async function openCloud({ data, keeps = false, ...options }: OpenCloudOptions): Promise<OpenCloud> {
  const opened: (() => unknown)[] = [];
  /** The last that was opened first. */
  const close = async () => {
    for (const end of opened.splice(0).reverse()) await end();
  };
  try {
    await endLeftOver(data);
    if (!keeps) rmSync(data, { recursive: true, force: true });
    // Also if its start is broken off.
    opened.push(() => endLeftOver(data));
    const postgres = startPostgres(data);
    return { addresses: await openShop(postgres, options, (end) => void opened.push(end)), close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** `onOpen`: takes what ends each of the parts. */
async function openShop(
  postgres: Postgres,
  { preview, port: chosen, ...options }: Omit<OpenCloudOptions, 'data' | 'keeps'>,
  onOpen: (end: () => unknown) => void,
): Promise<OpenCloud['addresses']> {
  const databaseUrl = postgres.urlOf('postgres');
  await fillDatabase(databaseUrl);
  const port = chosen ?? (await freePort());
  const address = `http://127.0.0.1:${port}`;
  const standIn = await startStandIn({ notifyUrl: `${address}/pay/notification` });
  onOpen(() => standIn.close());
  const { control } = standIn;
  const environment = { ...standInEnvironment(standIn), DATABASE_URL: databaseUrl, PUBLIC_URL: address };
  const configuration = configure({ ...environment, PORT: `${port}` });
  const wrapPayments = (payments: Ports['payments']) => withPreviewCashier(payments, control);
  const server = await serveShop(configuration, { ...options, host: '127.0.0.1', wrapPayments });
  onOpen(() => server.stop());
  const previews = await Promise.all(NAMES.map(() => servePreview({ folder: preview, port, control })));
  for (const each of previews) onOpen(() => each.close());
  const addressOf = (at: number, name: Name) => [name, `${previews[at]?.address}?as=${name}`] as const;
  return Object.fromEntries(NAMES.map((name, at) => addressOf(at, name))) as Record<Name, string>;
}

function configure(environment: Readonly<Record<string, string | undefined>>): Configuration {
  const own = { SELLER_OPENID: openidOf('seller'), SESSION_SECRETS: randomBytes(32).toString('hex') };
  const parsed = parseConfiguration({ ...environment, ...own }, 'http');
  if (!parsed.ok) throw new Error(describeProblems(parsed.failure));
  return parsed.value;
}

async function fillDatabase(connectionString: string): Promise<void> {
  const pool = createPool({ connectionString });
  try {
    await migrate(pool);
    const now = Date.now();
    await seedShop(pool, () => compileShop(content, now), now);
  } finally {
    await pool.end();
  }
}

/**
 * A browser has no WeChat Pay: its cashier is the one of the demo, over a payment that was really prepared. Nobody but the
 * stand-in ends a refund.
 */
function withPreviewCashier(payments: Ports['payments'], control: StandInControl): Ports['payments'] {
  return {
    ...payments,
    prepay: async (request) => {
      const prepared = await payments.prepay(request);
      const { number, amount } = request;
      return prepared.ok ? ok({ kind: 'sandbox', number, amount, payee: content.shop.name }) : prepared;
    },
    refund: async (request) => {
      const asked = await payments.refund(request);
      if (asked.ok) setTimeout(() => control.endRefund(request.refundNumber, 'SUCCESS'), REFUND_TAKES).unref();
      return asked;
    },
  };
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
