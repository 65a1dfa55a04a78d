import type { MessagesVerbs } from '@/contract/verbs/messages';

import type { Handler } from '../../handler';
import { listMessages } from './list';
import { markRead } from './mark-read';

export const MESSAGES_HANDLERS: { readonly [V in keyof MessagesVerbs]: Handler<V> } = {
  'message.list': listMessages,
  'message.markRead': markRead,
};
