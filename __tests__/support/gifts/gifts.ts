import type { Order } from '@/contract/orders/order';
import type { GiftCard } from '@/contract/orders/order-gift';

import { saveAddress, valueOf, type CallShop, type TestShop } from '../shop';

export const GIFT_CARD: GiftCard = { from: '小满', words: '生日快乐', showsPrice: false };

/** Where the friend lives: no word of it may reach the giver. */
export const FRIENDS_ADDRESS = { name: '欧阳静姝', phone: '13987654321', detail: '听雨轩七号' };

interface Giving {
  readonly quantities?: Readonly<Record<string, number>>;
  readonly card?: Partial<GiftCard>;
  readonly requestId?: string;
}

/** The input of a gift of two teas, with the total that is asked without an address. */
export async function giftInput(
  call: CallShop,
  { quantities = { 'tea-1': 2 }, card, requestId = 'gift-1' }: Giving = {},
) {
  const lines = Object.entries(quantities).map(([skuId, quantity]) => ({ skuId, quantity }));
  const { total } = valueOf(await call('cart.quote', { lines }));
  return { requestId, lines, gift: { ...GIFT_CARD, ...card }, remark: '', shown: total };
}

/** Places a gift and pays it at the sandbox. */
export async function give({ settle }: TestShop, call: CallShop, giving: Giving = {}): Promise<Order> {
  const order = valueOf(await call('order.place', await giftInput(call, giving)));
  valueOf(await call('order.pay', { orderId: order.id }));
  valueOf(await settle(order.number, 'paid'));
  return valueOf(await call('order.confirmPayment', { orderId: order.id }));
}

export function giftIdOf({ gift }: Order): string {
  if (!gift) throw new Error('no gift');
  return gift.id;
}

/** The input of a claim to the friend's address. */
export async function claimInput(call: CallShop, order: Order, address: Partial<typeof FRIENDS_ADDRESS> = {}) {
  const { id: addressId } = await saveAddress(call, { ...FRIENDS_ADDRESS, ...address }, 'friends-address');
  return { giftId: giftIdOf(order), addressId };
}

/** The friend claims a gift. */
export async function claim(call: CallShop, order: Order) {
  return valueOf(await call('gift.claim', await claimInput(call, order)));
}
