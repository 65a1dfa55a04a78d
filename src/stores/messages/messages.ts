import { call } from '@/client';

import { createResource } from '../resource';

/** What happened to the shopper's orders, refunds, offers and stock alerts. */
export const messagesResource = createResource((input: Record<never, never>) => call('message.list', input));
