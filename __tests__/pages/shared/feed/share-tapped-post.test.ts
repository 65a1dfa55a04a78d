import { toPostCard } from '@/domain/feed/feed';
import { tappedPostShareContent } from '@/pages/shared/feed/share-tapped-post';
import { shopShareContent, type ShareableShop } from '@/pages/shared/shop/share-shop';
import { toShareCard } from '@/platform/sharing/share';
import { toFeedDays, type FeedDay } from '@/stores/feed/feed-days';

import { aPicture, aPost, aPostContext, NOW } from '../../../support/builders/builders';

jest.mock('@/client', () => ({ cloudNow: jest.fn() }));

const posts = [
  aPost({ id: 'p1', text: '下雨，\n没什么人。', pictures: [aPicture({ url: 'https://x.example/rain.jpg' })] }),
  aPost({ id: 'p2', kind: 'article', title: '一只盖碗怎么挑', text: '三分钟' }),
  aPost({ id: 'p3', text: '', pictures: [] }),
].map((record) => toPostCard(record, aPostContext()));
const days = toFeedDays(posts, NOW);
const shop = { name: '阿禾的小铺', signature: '卖茶器', cover: aPicture(), avatar: aPicture() };
interface ShareOptions {
  readonly target: unknown;
  readonly days: readonly FeedDay[];
  readonly shop: ShareableShop;
}
/** The share card before its drawn picture is ready. */
function feedShareCard({ target, days: shown, shop: of }: ShareOptions) {
  const { promise: _drawn, ...card } = toShareCard(tappedPostShareContent(target, shown) ?? shopShareContent(of));
  return card;
}
const tapped = (post: string) => ({ id: `share-${post}`, dataset: Object.assign(Object.create(null), { post }) });

describe('sharing from the feed', () => {
  it('shares the post whose button was tapped', () => {
    expect(feedShareCard({ target: tapped('p1'), days, shop })).toEqual({
      title: '下雨， 没什么人。',
      path: '/pages/post/index?id=p1&s=c',
      imageUrl: 'https://x.example/rain.jpg',
    });
  });

  it('uses an article’s title, and no picture in a format WeChat can’t show', () => {
    const card = feedShareCard({ target: tapped('p2'), days, shop });
    expect(card).toEqual({ title: '一只盖碗怎么挑', path: '/pages/post/index?id=p2&s=c' });
  });

  it('has a default title for a post without text', () => {
    expect(feedShareCard({ target: tapped('p3'), days, shop }).title).toBe('来看看小铺的动态');
  });

  it.each([[undefined], [null], ['x'], [{}], [{ dataset: null }], [tapped('gone')]])(
    'shares the shop for %j',
    (target) => {
      expect(feedShareCard({ target, days, shop })).toEqual({
        title: '阿禾的小铺 · 卖茶器',
        path: '/pages/feed/index?s=c',
      });
    },
  );

  it('shares the feed before the shop is loaded', () => {
    expect(feedShareCard({ target: undefined, days: [], shop: undefined }).path).toBe('/pages/feed/index?s=c');
  });
});
