import type { Transaction } from '@/cloud/ports';
import { LIMITS } from '@/contract/limits';
import type { Message } from '@/contract/messages/message';
import { hasAccount } from '@/domain/desk/chat-customer';

interface News {
  /** What the shopper was told of already. */
  readonly before?: readonly Message[];
  readonly after: readonly Message[];
}

/**
 * Puts what is new for a shopper into their outbox, in the transaction in which it happened, so that both are written
 * or neither. Only what the shop has a template for: nothing else can be sent.
 */
export async function queueMessages(tx: Transaction, to: string, { before = [], after }: News): Promise<void> {
  const told = new Set(before.map(({ id }) => id));
  const news = after.filter(({ id }) => !told.has(id));
  if (news.length === 0 || !hasAccount(to)) return;
  const templates = (await tx.get('shop', 'shop'))?.shop.messageTemplates ?? {};
  const queued = news.flatMap((message) => {
    const templateId = templates[message.kind];
    return templateId === undefined ? [] : [{ ...message, to, templateId }];
  });
  if (queued.length === 0) return;
  const found = (await tx.get('outbox', to)) ?? { id: to, messages: [] };
  tx.put('outbox', { ...found, messages: [...found.messages, ...queued].slice(-LIMITS.messages) });
}
