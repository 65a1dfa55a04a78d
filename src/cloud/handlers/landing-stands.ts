import type { Landing } from '@/contract/landing';

import type { Ports } from '../ports';
import { findBasket } from './basket-open';
import { isShown } from './shown-posts';

/** Whether what a code or a card leads to is there: a good that is sold, a post that can be seen. */
export function landingStands(landing: Landing, { window, clock }: Pick<Ports, 'window' | 'clock'>): boolean {
  switch (landing.to) {
    case 'goods':
      return window.goodsById.has(landing.id);
    case 'post': {
      const post = window.postById.get(landing.id);
      return post !== undefined && isShown(post, clock.now());
    }
    case 'catalogue':
      return landing.id === undefined || window.shop.categories.some(({ id }) => id === landing.id);
    case 'stall':
      return window.shop.stall !== undefined && window.shop.payment !== 'contact';
    case 'basket':
      return findBasket(landing.id, { window, clock }) !== undefined;
    default:
      return true;
  }
}
