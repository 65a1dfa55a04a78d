import type { Verbs } from '../answer-request';
import { listFeed } from '../handlers/feed/list';
import { getShop } from '../handlers/shop/get';
import { FEED_INPUTS } from '../inputs/feed';
import { SHOP_INPUTS } from '../inputs/shop';
import type { ReadPorts } from '../ports';

/** What the first screen of a start asks. */
export const FIRST_VERBS: Verbs<'shop.get' | 'feed.list', ReadPorts> = {
  inputs: { 'shop.get': SHOP_INPUTS['shop.get'], 'feed.list': FEED_INPUTS['feed.list'] },
  handlers: { 'shop.get': getShop, 'feed.list': listFeed },
};
