import { resourceOf } from '../resource';

/** What happened to the shopper's orders, refunds, offers and stock alerts. */
export const messagesResource = resourceOf('message.list');
