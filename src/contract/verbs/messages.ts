import type { Message } from '../messages/message';
import type { EpochMs } from '../time';
import type { EmptyObject, Verb } from '../verb';

/** What happened to the shopper's orders, refunds, offers and stock alerts. */
export interface MessagesVerbs {
  /** The newest `LIMITS.messages`, newest first. Unread are those after `readUntil`. */
  'message.list': Verb<EmptyObject, { readonly messages: readonly Message[]; readonly readUntil: EpochMs }>;
  /** Marks everything up to `until` as read, the time of the newest message shown; an earlier time changes nothing. */
  'message.markRead': Verb<{ readonly until: EpochMs }, EmptyObject>;
}

/** Verbs without side effects: identical concurrent requests are sent once. */
export const MESSAGES_READS = ['message.list'] as const satisfies readonly (keyof MessagesVerbs)[];
