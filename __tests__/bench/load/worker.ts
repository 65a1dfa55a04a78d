/** One process of the load driver: asks the handlers over its own pool, so many at once, and reports each answer's time. */
import { createRouter } from '@/cloud/router';
import { createPool } from '@/cloud/server/database/pool';
import type { VerbName } from '@/contract/verbs';

import { portsOver } from '../../support/database/postgres-shop';
import { openLoadShop, ownIds } from './shop';

export interface Task {
  readonly requests: readonly { readonly shopperId: string; readonly verb: VerbName; readonly input: unknown }[];
  readonly atOnce: number;
}

export interface Done {
  readonly milliseconds: readonly number[];
  /** How many were answered like this: `ok` or the code of the failure. */
  readonly outcomes: Readonly<Record<string, number>>;
}

const [, , connectionString = ''] = process.argv;
const portsFor = portsOver({ pool: createPool({ connectionString }) }, openLoadShop());
const ids = ownIds();

async function work({ requests, atOnce }: Task): Promise<Done> {
  const milliseconds: number[] = [];
  const outcomes: Record<string, number> = {};
  const rest = requests.values();
  async function askOneByOne(): Promise<void> {
    for (const { shopperId, verb, input } of rest) {
      const startedAt = performance.now();
      const route = createRouter(async () => ({ ...(await portsFor(shopperId)), ids }));
      const { answer } = await route({ verb, input });
      milliseconds.push(performance.now() - startedAt);
      const outcome = answer.ok ? 'ok' : answer.failure.code;
      outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
    }
  }
  await Promise.all(Array.from({ length: atOnce }, askOneByOne));
  return { milliseconds, outcomes };
}

process.on('message', (task: Task) => void work(task).then((done) => process.send?.(done)));
process.on('disconnect', () => process.exit());
void portsFor().then(() => process.send?.('ready'));
