import { yuan } from '@/contract/money';
import { DAY } from '@/contract/time';

import { postFields } from '../../../support/catalog/edited-fields';
import { aPhoto } from '../../../support/reviews/reviews';
import { failureOf, openTestShop, placeOrder, valueOf } from '../../../support/shop';

const picture = { ...aPhoto(), alt: 'a picture' };
const composed = { requestId: 'r', text: '开窑了，这只小碗八十八\n一共三只', pictures: [picture] };
const bowl = { kind: 'new' as const, skus: [{ price: yuan(88), pieces: 3 }] };

describe('desk.publish', () => {
  it('makes the post and the goods, which can be bought at once', async () => {
    const { call } = openTestShop();
    const { postId, goodsId = '' } = valueOf(await call('desk.publish', { ...composed, goods: bowl }));
    const [first] = valueOf(await call('feed.list', {})).items;
    expect(first).toMatchObject({
      id: postId,
      text: composed.text,
      goods: [{ id: goodsId, price: { from: yuan(88) } }],
    });
    const { goods } = valueOf(await call('goods.get', { goodsId }));
    expect(goods).toMatchObject({ title: '开窑了，这只小碗八十八', categoryId: 'ware', skus: [{ stock: 3 }] });
    await placeOrder(call, { [goods.skus[0]?.id ?? '']: 3 });
    expect(valueOf(await call('goods.get', { goodsId })).goods.soldOut).toBe(true);
  });

  it('names the goods after the first line, never cut inside a character', async () => {
    const { call } = openTestShop();
    const family = '👨‍👩‍👧';
    const { goodsId = '' } = valueOf(await call('desk.publish', { ...composed, text: family.repeat(9), goods: bowl }));
    expect(valueOf(await call('goods.get', { goodsId })).goods.title).toBe(family.repeat(3));
  });

  it('makes one SKU for each kind', async () => {
    const { call } = openTestShop();
    const skus = [
      { name: 'white', price: yuan(88), pieces: 3 },
      { name: 'grey', price: yuan(99), pieces: 1 },
    ];
    const goods = { ...bowl, title: 'a bowl', optionGroup: '釉色', skus };
    const { goodsId = '' } = valueOf(await call('desk.publish', { ...composed, goods }));
    const made = valueOf(await call('goods.get', { goodsId })).goods;
    expect(made.optionGroups).toEqual([{ name: '釉色', values: ['white', 'grey'] }]);
    expect(made.skus.map(({ stock, price }) => [stock, price])).toEqual([
      [3, yuan(88)],
      [1, yuan(99)],
    ]);
  });

  it('writes neither the post nor the goods when one of them is refused', async () => {
    const shop = openTestShop();
    const before = shop.storage.writes();
    const publish = (goods: object) => shop.sendRaw('desk.publish', { ...composed, goods });
    expect(failureOf(await publish({ kind: 'existing', goodsId: 'none' }))).toMatchObject({
      detail: { what: 'goods' },
    });
    expect(failureOf(await publish({ ...bowl, categoryId: 'none' }))).toMatchObject({ code: 'INVALID_INPUT' });
    const kinds = [{ name: 'white', price: 100, pieces: 1 }];
    expect(failureOf(await publish({ ...bowl, skus: kinds }))).toMatchObject({ code: 'INVALID_INPUT' });
    expect(shop.storage.writes()).toBe(before);
    expect(valueOf(await shop.call('feed.list', {})).items).toHaveLength(1);
  });

  it('is whole or not at all when the app dies at any of its writes', async () => {
    for (let n = 1; n <= 8; n += 1) {
      const shop = openTestShop();
      shop.storage.crashAtWrite(n);
      await shop.call('desk.publish', { ...composed, goods: bowl }).catch(() => undefined);
      const reopened = shop.restart();
      const [first] = valueOf(await reopened.call('feed.list', {})).items;
      const isPublished = first?.text === composed.text;
      expect(valueOf(await reopened.call('desk.listGoods', {})).items).toHaveLength(isPublished ? 4 : 3);
      expect(first?.goods).toHaveLength(1);
    }
  });
});

describe('a post of the desk', () => {
  it('is an article with blocks and a moment without', async () => {
    const { call } = openTestShop();
    const fields = postFields({ title: 'a story', blocks: [{ kind: 'goods', goodsId: 'tea' }] });
    const { id, version } = valueOf(await call('desk.savePost', { requestId: 'a', fields }));
    expect(valueOf(await call('feed.get', { postId: id }))).toMatchObject({ kind: 'article', title: 'a story' });
    expect(valueOf(await call('goods.get', { goodsId: 'tea' })).postCount).toBe(1);
    const moment = { ...fields, blocks: [] };
    valueOf(await call('desk.savePost', { requestId: 'b', edited: { id, version }, fields: moment }));
    expect(valueOf(await call('feed.get', { postId: id }))).toMatchObject({ kind: 'moment' });
    expect(valueOf(await call('goods.get', { goodsId: 'tea' })).postCount).toBe(0);
    const late = await call('desk.savePost', { requestId: 'c', edited: { id, version }, fields });
    expect(failureOf(late)).toMatchObject({ code: 'CONFLICT', detail: { edited: 1, current: 2 } });
  });

  it('can be scheduled: the desk sees it, shoppers do not yet', async () => {
    const shop = openTestShop();
    const fields = postFields({ at: shop.clock.now + DAY });
    const { id } = valueOf(await shop.call('desk.savePost', { requestId: 'a', fields }));
    expect(valueOf(await shop.call('desk.listPosts', {})).items.map((post) => post.id)).toEqual([id, 'p1']);
    expect(valueOf(await shop.call('feed.list', {})).items.map((post) => post.id)).toEqual(['p1']);
    shop.clock.now += DAY;
    expect(valueOf(await shop.call('feed.list', {})).items.map((post) => post.id)).toEqual([id, 'p1']);
  });

  it('keeps what shoppers said when it is edited, hidden, shown and pinned', async () => {
    const { call } = openTestShop();
    valueOf(await call('feed.comment', { requestId: 'c', postId: 'p1', text: '有吗' }));
    const { fields, version } = valueOf(await call('desk.getPost', { postId: 'p1' }));
    const edited = { id: 'p1', version };
    valueOf(await call('desk.savePost', { requestId: 'a', edited, fields: { ...fields, text: 'new' } }));
    valueOf(await call('desk.hidePost', { postId: 'p1', hidden: true }));
    expect(failureOf(await call('feed.get', { postId: 'p1' }))).toMatchObject({ code: 'NOT_FOUND' });
    expect(failureOf(await call('feed.like', { postId: 'p1', liked: true }))).toMatchObject({ code: 'NOT_FOUND' });
    valueOf(await call('desk.hidePost', { postId: 'p1', hidden: false }));
    valueOf(await call('desk.publish', composed));
    valueOf(await call('desk.pinPost', { postId: 'p1', pinned: true }));
    const [first] = valueOf(await call('feed.list', {})).items;
    expect(first).toMatchObject({ id: 'p1', text: 'new', pinned: true, comments: [{ text: '有吗' }] });
  });

  it('is gone when it is deleted, with its words and pictures', async () => {
    const shop = openTestShop();
    valueOf(await shop.call('desk.deletePost', { postId: 'p1' }));
    expect(valueOf(await shop.call('feed.list', {})).items).toEqual([]);
    expect(valueOf(await shop.call('desk.listPosts', {})).items).toEqual([]);
    expect(failureOf(await shop.call('desk.getPost', { postId: 'p1' }))).toMatchObject({ detail: { what: 'post' } });
    expect(shop.engine.store.get('posts', 'p1')?.post).toMatchObject({ text: '', pictures: [], goodsIds: [] });
  });
});
