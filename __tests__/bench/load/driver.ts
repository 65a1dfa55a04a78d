/**
 * `npm run load [-- orders …]`: orders and reads a second over a PostgreSQL of its own, with so many orders in the table
 * (100 and 10000 unless named), by two and four processes. Prints a table; times are of this machine, so nothing is
 * compared.
 */
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { createRouter } from '@/cloud/router';
import type { Input, VerbName } from '@/contract/verbs';

import { startPostgres } from '../../../config/postgres';
import { createTestDatabase } from '../../support/database/postgres';
import { orderInput } from '../../support/shop';
import { fillDatabase, openLoadShop, shopperOf, skuOf } from './shop';
import type { Done, Task } from './worker';

const PROCESSES = [2, 4];
const AT_ONCE = 4;
/** So many that the first second of a new process, whose code is not compiled yet, does not decide. */
const REQUESTS = 3_200;

type Ask = (n: number) => { readonly verb: VerbName; readonly input: unknown };

async function questions(): Promise<Readonly<Record<string, Ask>>> {
  const shop = openLoadShop();
  const order = await orderInput(shop.call, { [skuOf(0)]: 1 });
  const { answer } = await createRouter(() => shop.engine.portsFor())({ verb: 'cart.quote', input: order });
  if (!answer.ok) throw new Error('no quote');
  let requests = 0;
  const placing = (sku: (n: number) => string) => (n: number) => {
    requests += 1;
    const input: Input<'order.place'> = {
      ...order,
      requestId: `load-${requests}`,
      lines: [{ skuId: sku(n), quantity: 1 }],
    };
    return { verb: 'order.place' as const, input };
  };
  return {
    'orders, one SKU': placing(() => skuOf(0)),
    'orders, fifty SKUs': placing(skuOf),
    'feed.list': () => ({ verb: 'feed.list', input: {} }),
    'cart.quote': (n) => ({ verb: 'cart.quote', input: { lines: [{ skuId: skuOf(n), quantity: 1 }] } }),
    'order.list': () => ({ verb: 'order.list', input: {} }),
  };
}

const quantile = (sorted: readonly number[], part: number) =>
  (sorted[Math.floor(sorted.length * part)] ?? 0).toFixed(0);

async function measure(children: readonly ChildProcess[], ask: Ask): Promise<string> {
  const tasks = children.map((_child, at): Task => {
    const own = Array.from({ length: REQUESTS / children.length }, (_none, n) => n * children.length + at);
    return { atOnce: AT_ONCE, requests: own.map((n) => ({ shopperId: shopperOf(n), ...ask(n) })) };
  });
  const startedAt = performance.now();
  const done = await Promise.all(
    children.map(async (child, at) => {
      const answered = once(child, 'message');
      child.send(tasks[at] ?? {});
      const [one]: readonly Done[] = await answered;
      return one;
    }),
  );
  const seconds = (performance.now() - startedAt) / 1000;
  const times = done.flatMap((one) => one?.milliseconds ?? []).sort((a, b) => a - b);
  const outcomes = JSON.stringify(done.map((one) => one?.outcomes));
  return `${(REQUESTS / seconds).toFixed(0)}/s  p50 ${quantile(times, 0.5)} ms  p95 ${quantile(times, 0.95)} ms  ${outcomes}`;
}

async function main(): Promise<void> {
  const folder = path.join(tmpdir(), `xiaopu-load-${process.pid}`);
  const postgres = startPostgres(folder);
  const named = process.argv.slice(2).map(Number);
  try {
    for (const orders of named.length > 0 ? named : [100, 10_000]) {
      const database = await createTestDatabase(postgres);
      await fillDatabase(database, orders, REQUESTS);
      for (const count of PROCESSES) {
        const children = Array.from({ length: count }, () =>
          fork(path.join(__dirname, 'worker.ts'), [database.url], { execArgv: ['--import', 'tsx'] }),
        );
        await Promise.all(children.map((child) => once(child, 'message')));
        for (const [name, ask] of Object.entries(await questions()))
          console.log(`${orders} orders, ${count} processes, ${name}: ${await measure(children, ask)}`);
        await Promise.all(
          children.map((child) => {
            const ended = once(child, 'exit');
            child.disconnect();
            return ended;
          }),
        );
      }
      await database.close();
    }
  } finally {
    postgres.stop('immediate');
    rmSync(folder, { recursive: true, force: true });
  }
}

void main();
