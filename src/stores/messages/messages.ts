import { call } from '@/client';
import type { Message } from '@/contract/messages/message';
import type { EpochMs } from '@/contract/time';

import { createResource } from '../resource';

const ALL = {};

/** What happened to the shopper's orders, refunds, offers and stock alerts, newest first. */
export const messagesResource = createResource((input: Record<never, never>) => call('message.list', input));

export function isUnread({ at }: Pick<Message, 'at'>, readUntil: EpochMs): boolean {
  return at > readUntil;
}

/** Marks the messages that are shown as read; nothing is sent when they are. */
export async function markMessagesRead(): Promise<void> {
  const shown = messagesResource.peek(ALL);
  if (shown.status !== 'ready') return;
  const { messages, readUntil } = shown.value;
  const [newest] = messages;
  if (!newest || !isUnread(newest, readUntil)) return;
  const answer = await call('message.markRead', { until: newest.at });
  if (answer.ok) messagesResource.put(ALL, { messages, readUntil: newest.at });
}
