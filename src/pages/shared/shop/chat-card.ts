import * as copy from '@/copy';
import { pathOf } from '@/platform/navigation/navigation';
import type { AskedGoods } from '@/stores/shop/enquiry';

/** The card that a customer-service chat opens with: the good that is asked about, leading back to it. */
export function chatCard(about: AskedGoods | undefined): { readonly title: string; readonly path: string } | undefined {
  return about && { title: copy.seller.chatTitle(about.title), path: pathOf({ to: 'goods', id: about.id }) };
}
