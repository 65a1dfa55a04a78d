import type { IndexedDocument, IndexName } from '@/cloud/indexes';
import type { OrderRecord } from '@/cloud/records';
import type { Ports, Transaction, WriteFailure } from '@/cloud/ports';
import { putComment, removeComment } from '@/cloud/repositories/feed/comments';
import { readActivity } from '@/cloud/repositories/feed/post-activity';
import { putOrder } from '@/cloud/repositories/orders/put-order';
import { removeReview } from '@/cloud/repositories/reviews/write-review';
import { plus } from '@/contract/money';
import { ok, type Result } from '@/contract/result';
import type { ShopperCommentRecord } from '@/domain/feed/post-activity';
import { namelessAct, namelessOrder, withoutFriend } from '@/domain/me/nameless';

/** Documents in one transaction. */
const BATCH = 20;

type Done = Result<void, WriteFailure>;
type Step = () => Promise<Done>;

interface Removal<I extends IndexName> {
  readonly index: I;
  /** Takes the document out of the caller's list. Does nothing if it is not there any more. */
  readonly remove: (tx: Transaction, id: string) => Promise<void>;
}

/** Removes what an index finds of the caller, some documents at a time, until it finds nothing. */
async function removeAll<I extends IndexName>({ index, remove }: Removal<I>, { db, caller }: Ports): Promise<Done> {
  for (;;) {
    const found = await db.list(index, { key: caller.shopperId, limit: BATCH });
    if (found.length === 0) return ok(undefined);
    const ids = new Set(found.map(({ document }: { readonly document: IndexedDocument<I> }) => document.id));
    const done = await db.transaction<void, never>(async (tx) => {
      for (const id of ids) await remove(tx, id);
      return ok(undefined);
    });
    if (!done.ok) return done;
  }
}

/** The steps that take several transactions. `newId`: under which the orders stay. */
export function eraseSteps(newId: string, ports: Ports): readonly Step[] {
  const { shopperId } = ports.caller;
  const removals: readonly Removal<IndexName>[] = [
    { index: 'ordersByShopper', remove: (tx, id) => makeNameless(tx, id, { shopperId, newId }) },
    { index: 'giftsByFriend', remove: (tx, id) => leaveGift(tx, id, { shopperId, newId }) },
    { index: 'reviewsByShopper', remove: removeReview },
    { index: 'commentsByShopper', remove: (tx, id) => leaveComment(tx, id, { shopperId, newId }) },
    { index: 'offersByShopper', remove: async (tx, id) => tx.remove('offers', id) },
    { index: 'reactionsByShopper', remove: takeBack },
  ];
  return removals.map((removal) => () => removeAll(removal, ports));
}

interface Ids {
  readonly shopperId: string;
  readonly newId: string;
}

async function makeNameless(tx: Transaction, id: string, { shopperId, newId }: Ids): Promise<void> {
  const found = await tx.get('orders', id);
  if (found?.shopperId !== shopperId) return;
  if (found.payForMeId !== undefined) tx.remove('payForMeLinks', found.payForMeId);
  const { note: _words, payForMeId: _link, acts, history, otherPayers, ...kept }: OrderRecord = found;
  const rename = (account: string) => (account === shopperId ? newId : account);
  await putOrder(tx, {
    ...kept,
    shopperId: newId,
    order: namelessOrder(kept.order),
    ...(acts && { acts: acts.map((act) => ({ ...namelessAct(act), by: rename(act.by) })) }),
    ...(history && { history: history.map((change) => ({ ...change, by: rename(change.by) })) }),
    ...(otherPayers && { otherPayers: otherPayers.map(rename) }),
  });
}

/** A gift that the shopper claimed stays its giver's order, sent to nobody. */
async function leaveGift(tx: Transaction, id: string, { shopperId, newId }: Ids): Promise<void> {
  const found = await tx.get('orders', id);
  if (found?.claimedBy === shopperId)
    await putOrder(tx, { ...found, claimedBy: newId, order: withoutFriend(found.order) });
}

/** Removes a comment of the shopper; in one of somebody else, whom it answers and who reported it has another name. */
async function leaveComment(tx: Transaction, id: string, { shopperId, newId }: Ids): Promise<void> {
  const found = await tx.get('comments', id);
  if (!found) return;
  if (found.shopperId === shopperId) return removeComment(tx, found);
  const { replyTo, reports } = found;
  const rename = <A extends object>(author: A): A =>
    'shopperId' in author && author.shopperId === shopperId ? { ...author, shopperId: newId } : author;
  const renamed: ShopperCommentRecord = {
    ...found,
    ...(replyTo && { replyTo: rename(replyTo) }),
    ...(reports && { reports: reports.map(rename) }),
  };
  return putComment(tx, renamed);
}

/** Removes what the shopper did under a post, and with it the like. */
async function takeBack(tx: Transaction, id: string): Promise<void> {
  const found = await tx.get('reactions', id);
  if (!found) return;
  if (found.liked) {
    const activity = await readActivity(tx, id.slice(found.shopperId.length + 1));
    tx.put('postActivity', { ...activity, likes: activity.likes - 1 });
  }
  tx.remove('reactions', id);
}

/** The seller's requests name the customer to whom she gave something. */
async function forgetReceiver(tx: Transaction, sellerId: string, { shopperId, newId }: Ids): Promise<void> {
  const found = await tx.get('requests', sellerId);
  if (!found?.completed.some(({ resultId }) => resultId === shopperId)) return;
  const rename = (resultId: string) => (resultId === shopperId ? newId : resultId);
  const completed = found.completed.map((request) => ({ ...request, resultId: rename(request.resultId) }));
  tx.put('requests', { ...found, completed });
}

/** What there is one document of, besides the customer. */
const SINGLE = ['addresses', 'carts', 'outbox', 'readMarks', 'requests', 'visitors', 'wallets', 'wishlists'] as const;

/** The last step, after which nothing says that the caller was ever here. */
export function eraseRest(newId: string, { db, caller: { shopperId }, sellerId }: Ports): Promise<Done> {
  return db.transaction<void, never>(async (tx) => {
    const left = await tx.get('customers', shopperId);
    const kept = await tx.get('customers', newId);
    // What an order counted before it was moved.
    if (left && kept && (left.orders !== 0 || left.spent !== 0))
      tx.put('customers', { ...kept, orders: kept.orders + left.orders, spent: plus(kept.spent, left.spent) });
    await forgetReceiver(tx, sellerId, { shopperId, newId });
    if (left) tx.remove('customers', shopperId);
    for (const collection of SINGLE) if (await tx.get(collection, shopperId)) tx.remove(collection, shopperId);
    return ok(undefined);
  });
}
