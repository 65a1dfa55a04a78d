import { fen } from '@/contract/money';
import type { Input, VerbName } from '@/contract/verbs';

import { aPicture } from './builders';
import { FIELDS } from './test-content';

/** An input of each verb that its schema takes, with every field that has to be there. */
export const INPUT_EXAMPLES: { readonly [V in VerbName]: Input<V> } = {
  'shop.get': {},
  'goods.list': {},
  'goods.search': { text: 'cup' },
  'goods.suggest': { text: 'cup' },
  'goods.get': { goodsId: 'cup' },
  'feed.list': {},
  'feed.get': { postId: 'p1' },
  'feed.like': { postId: 'p1', on: true },
  'feed.comment': { requestId: 'comment-1', postId: 'p1', text: 'a word' },
  'feed.uncomment': { postId: 'p1', commentId: 'comment' },
  'feed.report': { postId: 'p1', commentId: 'comment', because: 'advert' },
  'seller.card': {},
  'entry.resolve': {},
  'code.get': { target: { to: 'goods', id: 'cup' } },
  'cart.quote': { lines: [{ skuId: 'cup-red', quantity: 1 }] },
  'coupon.list': {},
  'coupon.claim': { couponId: 'coupon' },
  'order.place': {
    requestId: 'order-1',
    lines: [{ skuId: 'cup-red', quantity: 1 }],
    addressId: 'address',
    remark: '',
    shown: fen(6_000),
  },
  'order.pay': { orderId: 'order' },
  'order.payBalance': { orderId: 'order' },
  'order.confirmPayment': { orderId: 'order' },
  'order.list': {},
  'order.get': { orderId: 'order' },
  'order.cancel': { orderId: 'order' },
  'order.confirmReceipt': { orderId: 'order' },
  'refund.preview': { orderId: 'order' },
  'refund.request': {
    requestId: 'refund-1',
    orderId: 'order',
    kind: 'money',
    reason: 'unwanted',
    lines: [{ skuId: 'cup-red', quantity: 1 }],
    words: '',
    pictures: [aPicture()],
  },
  'refund.shipReturn': { orderId: 'order', refundId: 'refund', carrier: 'carrier', number: '730000001' },
  'refund.withdraw': { orderId: 'order', refundId: 'refund' },
  'review.list': { goodsId: 'cup' },
  'review.write': { requestId: 'review-1', orderId: 'order', skuId: 'cup-red', stars: 5, text: 'good', pictures: [] },
  'review.mine': {},
  'cart.sync': { entries: [{ skuId: 'cup-red', quantity: 1, chosen: true, addedAt: 1, changedAt: 1 }] },
  'mark.list': {},
  'mark.favourite': { goodsId: 'cup', on: true },
  'mark.alert': { skuId: 'cup-red', on: true },
  'offer.make': { requestId: 'offer-1', skuId: 'cup-red', price: fen(4_500), quantity: 1, words: '' },
  'offer.list': {},
  'offer.take': { offerId: 'offer', shown: fen(4_500) },
  'offer.withdraw': { offerId: 'offer' },
  'address.list': {},
  'address.save': { requestId: 'address-1', fields: FIELDS, isDefault: true },
  'address.remove': { addressId: 'address' },
  'visit.note': { requestId: 'visit-1', landing: { to: 'goods', id: 'cup' }, source: 'chat' },
  'group.enter': { encryptedData: 'demo:friends', iv: 'iv' },
};

// Object.keys only knows `string`; the table is a literal of exactly these keys.
export const VERBS = Object.keys(INPUT_EXAMPLES) as readonly VerbName[];
