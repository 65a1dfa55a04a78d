/**
 * A process of a server, for tests: answers what its parent sends, over the database in its argument. It stands still at
 * NOON, and has the payment sandbox of a phone of its own.
 */
import { randomInt } from 'node:crypto';

import { randomIds } from '@/cloud/embedded/ids';
import { createRouter } from '@/cloud/router';
import { createPool } from '@/cloud/server/database/pool';
import type { VerbName } from '@/contract/verbs';

import { openTestShop } from '../shop';
import { portsOver } from './postgres-shop';

/** A request to a process, and its place among all of them. */
export interface ProcessRequest {
  readonly n: number;
  readonly shopperId?: string;
  readonly verb: VerbName;
  readonly input: unknown;
}

const RANGE = 2 ** 40;

const [, , connectionString = ''] = process.argv;
const pool = createPool({ connectionString });
const shop = openTestShop();
const ids = randomIds(() => randomInt(RANGE) / RANGE);
const portsFor = portsOver({ pool }, shop);

process.on('message', (request: ProcessRequest) => void answer(request));
process.on('disconnect', () => process.exit());
process.send?.('ready');

async function answer({ n, shopperId, verb, input }: ProcessRequest): Promise<void> {
  const route = createRouter(async () => ({ ...(await portsFor(shopperId)), ids }));
  process.send?.({ n, answer: (await route({ verb, input })).answer });
}
