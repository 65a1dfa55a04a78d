import * as copy from '@/copy';
import { pathOf } from '@/platform/navigation/navigation';
import type { EnquiryGoods } from '@/stores/shop/enquiry';

/** The card that a customer-service chat opens with: a link to the goods in question. */
export function goodsMessageCard(
  goods: EnquiryGoods | undefined,
): { readonly title: string; readonly path: string } | undefined {
  return goods && { title: copy.seller.chatTitle(goods.title), path: pathOf({ to: 'goods', id: goods.id }) };
}
