import type { Database } from '@/cloud/ports';
import { ok } from '@/contract/result';

import { valueOf } from '../shop';

export const stock = (id: string, left: number) => ({ id, left, supplied: left });

const AT_ONCE = 24;

/** Gives other transactions a chance to come in between. */
const aMoment = () => new Promise((resolve) => void setTimeout(resolve, 1));

const atOnce = <T>(run: (n: number) => Promise<T>) =>
  Promise.all(Array.from({ length: AT_ONCE }, (_none, n) => run(n)));

/** Runs transactions that an isolated database can't mix up. Throws when it did. */
export async function checkIsolation(db: Database): Promise<void> {
  await countsEveryWrite(db);
  await sellsWhatThereIs(db);
  await keepsTheSum(db);
}

/** Each reads a number and writes the next. The document does not exist before. */
async function countsEveryWrite(db: Database): Promise<void> {
  await atOnce(async () =>
    valueOf(
      await db.transaction(async (tx) => {
        const { left } = (await tx.get('stock', 'counter')) ?? stock('counter', 0);
        await aMoment();
        tx.put('stock', stock('counter', left + 1));
        return ok(undefined);
      }),
    ),
  );
  const counter = await db.get('stock', 'counter');
  if (counter?.left !== AT_ONCE) throw new Error(`${AT_ONCE} writes were counted as ${counter?.left}`);
}

/** Two documents that may together not go below 0; each transaction reads both and writes one. */
async function sellsWhatThereIs(db: Database): Promise<void> {
  const pieces = 8;
  valueOf(
    await db.transaction(async (tx) => {
      tx.put('stock', stock('here', pieces / 2));
      tx.put('stock', stock('there', pieces / 2));
      return ok(undefined);
    }),
  );
  const sold = await atOnce(async (n) =>
    valueOf(
      await db.transaction(async (tx) => {
        const [here, there] = [await tx.get('stock', 'here'), await tx.get('stock', 'there')];
        await aMoment();
        const own = n % 2 === 0 ? here : there;
        if (!here || !there || !own || here.left + there.left <= 0) return ok(0);
        tx.put('stock', stock(own.id, own.left - 1));
        return ok(1);
      }),
    ),
  );
  const total = sold.reduce<number>((sum, one) => sum + one, 0);
  if (total !== pieces) throw new Error(`${total} of ${pieces} pieces were sold`);
}

/** Moves pieces between documents that transactions read in opposite orders, so that two can wait for each other. */
async function keepsTheSum(db: Database): Promise<void> {
  const ids = ['left', 'right'] as const;
  valueOf(
    await db.transaction(async (tx) => {
      for (const id of ids) tx.put('stock', stock(id, 10));
      return ok(undefined);
    }),
  );
  for (let pair = 0; pair < 2; pair += 1)
    await Promise.all(
      [ids, [...ids].reverse()].map(async ([from = 'left', to = 'right']) =>
        valueOf(
          await db.transaction(async (tx) => {
            const giver = (await tx.get('stock', from))?.left ?? 0;
            await aMoment();
            const taker = (await tx.get('stock', to))?.left ?? 0;
            tx.put('stock', stock(from, giver - 3));
            tx.put('stock', stock(to, taker + 3));
            return ok(undefined);
          }),
        ),
      ),
    );
  const after = await db.getMany('stock', ids);
  const left = after.map((each) => each.left);
  if (left.some((each) => each !== 10)) throw new Error(`10 and 10 pieces became ${left.join(' and ')}`);
}
