import { ALL } from '@/cloud/index-keys';
import type { Ports } from '@/cloud/ports';
import type { SubscribeMessage } from '@/cloud/wechat-ports';
import { ok } from '@/contract/result';
import { askAgainAt } from '@/domain/due-orders';

/** Shoppers whose messages one request sends: it waits for that. The next request or the sweep takes the rest. */
const SHOPPERS = 10;

/**
 * Sends the messages that wait in the outboxes, after the transactions that put them there. Each is taken by one
 * request at a time and leaves its outbox once WeChat has it; what can't be sent now is sent later. Only if the process
 * dies between the two it is sent again, with the same id: a message that never arrives is worse.
 */
export async function deliverMessages(ports: Ports, limit = SHOPPERS): Promise<void> {
  const query = { key: ALL, order: 'oldest', to: ports.clock.now(), limit } as const;
  for (const { document } of await ports.db.list('outbox', query)) await deliver(document.id, ports);
}

async function deliver(shopperId: string, ports: Ports): Promise<void> {
  const taken = await take(shopperId, ports);
  const sent = new Set<string>();
  for (const message of taken) {
    if (!(await ports.messages.send(message)).ok) break;
    sent.add(message.id);
  }
  if (sent.size > 0) await remove(shopperId, sent, { ports, isDone: sent.size === taken.length });
}

/** The messages to send now; none while another request sends them. */
async function take(shopperId: string, { db, clock }: Ports): Promise<readonly SubscribeMessage[]> {
  const askedAt = clock.now();
  const taken = await db.transaction<readonly SubscribeMessage[], never>(async (tx) => {
    const found = await tx.get('outbox', shopperId);
    if (!found || found.messages.length === 0 || askAgainAt(found.askedAt, 0) > askedAt) return ok([]);
    tx.put('outbox', { ...found, askedAt });
    return ok(found.messages);
  });
  return taken.ok ? taken.value : [];
}

/** `isDone`: what has come meanwhile can be sent at once. */
async function remove(
  shopperId: string,
  sent: ReadonlySet<string>,
  { ports, isDone }: { readonly ports: Ports; readonly isDone: boolean },
): Promise<void> {
  await ports.db.transaction<void, never>(async (tx) => {
    const { messages = [], askedAt } = (await tx.get('outbox', shopperId)) ?? {};
    const left = messages.filter(({ id }) => !sent.has(id));
    if (left.length === 0) tx.remove('outbox', shopperId);
    else tx.put('outbox', { id: shopperId, messages: left, ...(askedAt !== undefined && !isDone && { askedAt }) });
    return ok(undefined);
  });
}
