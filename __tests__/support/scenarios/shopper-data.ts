import { HOUR } from '@/contract/time';
import type { VerbName } from '@/contract/verbs';

import { aPhoto, followUpInput, reviewInput } from '../reviews/reviews';
import { saveAddress } from '../shop';
import { ADDRESS_FIELDS } from '../test-content';
import type { VerbScenarios } from './scenario';
import * as steps from './steps';

/** Verbs that write a shopper's comments, reviews, cart, wishlist and addresses. */
export const SHOPPER_SCENARIOS = {
  'feed.like': {
    effect: 'writes',
    scenarios: {
      on: async () => ({ postId: 'p1', liked: true }),
      off: async (shop) => {
        await shop.call('feed.like', { postId: 'p1', liked: true });
        return { postId: 'p1', liked: false };
      },
    },
  },
  'feed.comment': {
    effect: 'writes',
    scenarios: {
      answer: async (shop) => ({
        requestId: 'comment-1',
        postId: 'p1',
        text: '多大',
        replyTo: await steps.writeComment(shop),
      }),
    },
    other: { text: '还有吗' },
  },
  'feed.deleteComment': {
    effect: 'writes',
    scenarios: { own: async (shop) => ({ postId: 'p1', commentId: await steps.writeComment(shop) }) },
  },
  'feed.report': {
    effect: 'writes',
    scenarios: {
      another: async (shop) => ({
        postId: 'p1',
        commentId: await steps.writeComment(shop, shop.callAs('talker')),
        reason: 'advert',
      }),
    },
  },
  'review.write': {
    effect: 'writes',
    scenarios: {
      first: async (shop) => reviewInput((await steps.placePaidOrder(shop, 'received')).id, { pictures: [aPhoto()] }),
      append: async (shop) => {
        const { id } = await steps.placePaidOrder(shop, 'received');
        await shop.call('review.write', reviewInput(id));
        return followUpInput(id);
      },
    },
    other: { text: '口沿厚，端着也不烫手。' },
  },
  'cart.sync': {
    effect: 'writes',
    scenarios: {
      ahead: async ({ clock: { now } }) => ({
        entries: [{ skuId: 'cup-red', quantity: 1, chosen: true, addedAt: now + HOUR, changedAt: now + HOUR }],
      }),
    },
  },
  'wishlist.setFavourite': {
    effect: 'writes',
    scenarios: {
      on: async () => ({ goodsId: 'cup', on: true }),
      off: async (shop) => {
        await shop.call('wishlist.setFavourite', { goodsId: 'cup', on: true });
        return { goodsId: 'cup', on: false };
      },
    },
  },
  'wishlist.setAlert': { effect: 'writes', scenarios: { on: async () => ({ skuId: 'gone-1', on: true }) } },
  'address.save': {
    effect: 'writes',
    scenarios: {
      first: async () => ({ requestId: 'address-1', fields: ADDRESS_FIELDS, isDefault: true }),
      again: async (shop) => {
        await saveAddress(shop.call);
        const { id } = await steps.saveSecondAddress(shop);
        return { requestId: 'address-3', id, fields: { ...ADDRESS_FIELDS, detail: '文三路 3 号' }, isDefault: true };
      },
    },
    other: { isDefault: false },
  },
  'address.remove': {
    effect: 'writes',
    scenarios: {
      first: async (shop) => {
        await steps.saveSecondAddress(shop);
        return { addressId: (await saveAddress(shop.call)).id };
      },
    },
  },
  'visit.record': {
    effect: 'writes',
    scenarios: {
      goods: async () => ({ requestId: 'visit-1', landing: { to: 'goods', id: 'cup' }, source: 'chat' }),
    },
  },
  'group.enter': {
    effect: 'writes',
    scenarios: { friends: async () => ({ encryptedData: 'demo:friends', iv: 'iv', cloudId: 'cloud' }) },
  },
} satisfies Partial<VerbScenarios<VerbName>>;
