import { HOUR } from '@/contract/time';
import type { VerbName } from '@/contract/verbs';

import { aPhoto, appendInput, reviewInput } from '../reviews/reviewing';
import { saveAddress } from '../shop';
import { FIELDS } from '../test-content';
import type { Plays } from './play';
import * as steps from './steps';

/** Verbs that write what a shopper says, and what the shop keeps for her. */
export const KEEPING = {
  'feed.like': {
    does: 'writes',
    scenes: {
      on: async () => ({ postId: 'p1', on: true }),
      off: async (shop) => {
        await shop.ask('feed.like', { postId: 'p1', on: true });
        return { postId: 'p1', on: false };
      },
    },
  },
  'feed.comment': {
    does: 'writes',
    scenes: {
      answer: async (shop) => ({
        requestId: 'comment-1',
        postId: 'p1',
        text: '多大',
        replyTo: await steps.said(shop),
      }),
    },
    other: { text: '还有吗' },
  },
  'feed.deleteComment': {
    does: 'writes',
    scenes: { own: async (shop) => ({ postId: 'p1', commentId: await steps.said(shop) }) },
  },
  'feed.report': {
    does: 'writes',
    scenes: {
      another: async (shop) => ({
        postId: 'p1',
        commentId: await steps.said(shop, shop.askAs('talker')),
        because: 'advert',
      }),
    },
  },
  'review.write': {
    does: 'writes',
    scenes: {
      first: async (shop) => reviewInput((await steps.bought(shop, 'received')).id, { pictures: [aPhoto()] }),
      append: async (shop) => {
        const { id } = await steps.bought(shop, 'received');
        await shop.ask('review.write', reviewInput(id));
        return appendInput(id);
      },
    },
    other: { text: '口沿厚，端着也不烫手。' },
  },
  'cart.sync': {
    does: 'writes',
    scenes: {
      ahead: async ({ clock: { now } }) => ({
        entries: [{ skuId: 'cup-red', quantity: 1, chosen: true, addedAt: now + HOUR, changedAt: now + HOUR }],
      }),
    },
  },
  'wishlist.setFavourite': {
    does: 'writes',
    scenes: {
      on: async () => ({ goodsId: 'cup', on: true }),
      off: async (shop) => {
        await shop.ask('wishlist.setFavourite', { goodsId: 'cup', on: true });
        return { goodsId: 'cup', on: false };
      },
    },
  },
  'wishlist.setAlert': { does: 'writes', scenes: { on: async () => ({ skuId: 'gone-1', on: true }) } },
  'address.save': {
    does: 'writes',
    scenes: {
      first: async () => ({ requestId: 'address-1', fields: FIELDS, isDefault: true }),
      again: async (shop) => {
        await saveAddress(shop.ask);
        const { id } = await steps.otherAddress(shop);
        return { requestId: 'address-3', id, fields: { ...FIELDS, detail: '文三路 3 号' }, isDefault: true };
      },
    },
    other: { isDefault: false },
  },
  'address.remove': {
    does: 'writes',
    scenes: {
      first: async (shop) => {
        await steps.otherAddress(shop);
        return { addressId: (await saveAddress(shop.ask)).id };
      },
    },
  },
  'visit.record': {
    does: 'writes',
    scenes: {
      goods: async () => ({ requestId: 'visit-1', landing: { to: 'goods', id: 'cup' }, source: 'chat' }),
    },
  },
  'group.enter': {
    does: 'writes',
    scenes: { friends: async () => ({ encryptedData: 'demo:friends', iv: 'iv', cloudId: 'cloud' }) },
  },
} satisfies Partial<Plays<VerbName>>;
