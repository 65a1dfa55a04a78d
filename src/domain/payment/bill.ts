import type { Order } from '@/contract/orders/order';

/** WeChat Pay shows at most 127 bytes of a description, and a character has up to four. */
const DESCRIPTION_CHARS = 31;

/**
 * What the payment service tells the payer of a payment. Made of the order alone, like its amount and its deadline: a
 * number that is prepared again has to be prepared with the same words, whatever the shop is called by then.
 */
export function billDescription({ lines }: Pick<Order, 'lines'>): string {
  const titles = lines.map(({ title }) => title).join(', ');
  return [...titles].slice(0, DESCRIPTION_CHARS).join('');
}
