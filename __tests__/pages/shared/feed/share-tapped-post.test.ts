import { toPostCard } from '@/domain/feed/feed';
import { sharedFromList } from '@/pages/shared/feed/share-tapped-post';
import { sharedShop, type SharedOfShop } from '@/pages/shared/shop/share-shop';
import { shareCard } from '@/platform/sharing/share';
import { feedDays, type FeedDay } from '@/stores/feed/feed-days';

import { aPicture, aPost, around, NOW } from '../../../support/builders/builders';

jest.mock('@/client', () => ({ cloudNow: jest.fn() }));

const posts = [
  aPost({ id: 'p1', text: '下雨，\n没什么人。', pictures: [aPicture({ url: 'https://x.example/rain.jpg' })] }),
  aPost({ id: 'p2', kind: 'article', title: '一只盖碗怎么挑', text: '三分钟' }),
  aPost({ id: 'p3', text: '', pictures: [] }),
].map((record) => toPostCard(record, around()));
const days = feedDays(posts, NOW);
const shop = { name: '阿禾的小铺', signature: '卖茶器', cover: aPicture(), portrait: aPicture() };
interface Asked {
  readonly target: unknown;
  readonly days: readonly FeedDay[];
  readonly shop: SharedOfShop;
}
/** The feed's card as it stands before a better picture is drawn. */
function sharedFromFeed({ target, days: shown, shop: of }: Asked) {
  const { promise: _drawn, ...card } = shareCard(sharedFromList(target, shown) ?? sharedShop(of));
  return card;
}
const tapped = (post: string) => ({ id: `share-${post}`, dataset: Object.assign(Object.create(null), { post }) });

describe('sharing from the feed', () => {
  it('lands on the very post whose button was tapped', () => {
    expect(sharedFromFeed({ target: tapped('p1'), days, shop })).toEqual({
      title: '下雨， 没什么人。',
      path: '/pages/post/index?id=p1&s=c',
      imageUrl: 'https://x.example/rain.jpg',
    });
  });

  it('calls an article by its title, and leaves out a picture that WeChat cannot draw', () => {
    const card = sharedFromFeed({ target: tapped('p2'), days, shop });
    expect(card).toEqual({ title: '一只盖碗怎么挑', path: '/pages/post/index?id=p2&s=c' });
  });

  it('has words for a post of pictures only', () => {
    expect(sharedFromFeed({ target: tapped('p3'), days, shop }).title).toBe('来看看小铺的动态');
  });

  it.each([[undefined], [null], ['x'], [{}], [{ dataset: null }], [tapped('gone')]])(
    'shares the shop for %j',
    (target) => {
      expect(sharedFromFeed({ target, days, shop })).toEqual({
        title: '阿禾的小铺 · 卖茶器',
        path: '/pages/feed/index?s=c',
      });
    },
  );

  it('still shares before the shop is known', () => {
    expect(sharedFromFeed({ target: undefined, days: [], shop: undefined }).path).toBe('/pages/feed/index?s=c');
  });
});
