import { toShareCard, toShareTimeline } from '@/platform/sharing/share';

jest.mock('@tarojs/taro', () => ({ __esModule: true, default: {} }));

describe('toShareCard', () => {
  it('truncates a long title with an ellipsis', () => {
    const { title } = toShareCard({ title: '开窑'.repeat(40), route: { to: 'feed' } });
    expect(title).toHaveLength(40);
    expect(title.endsWith('…')).toBe(true);
  });

  it.each(['🫖', '👨‍👩‍👧‍👧', '🇨🇳', '👍🏽'])('does not cut a title inside %s', (emoji) => {
    for (const before of [36, 37, 38, 39]) {
      const title = `${'茶'.repeat(before)}${emoji}开窑的日子`;
      const { title: shown } = toShareCard({ title, route: { to: 'feed' } });
      expect(toShareTimeline({ title, route: { to: 'feed' } }).title).toBe(shown);
      expect(shown.replace(emoji, '')).toMatch(/^[茶开窑的日子]+…$/);
    }
  });

  it('joins a title of several lines', () => {
    expect(toShareCard({ title: ' 一\n\n二 ', route: { to: 'seller' } })).toEqual({
      title: '一 二',
      path: '/pages/seller/index?s=c',
    });
  });

  it('has the source chat in its path and opens the shared page', () => {
    expect(toShareCard({ title: 'x', route: { to: 'goods', id: 'cup' } }).path).toBe('/pages/goods/index?id=cup&s=c');
    const query = { categoryId: 'tea', sort: 'new' } as const;
    expect(toShareCard({ title: 'x', route: { to: 'catalog', query } }).path).toBe(
      '/pages/catalog/index?category=tea&sort=new&s=c',
    );
    expect(toShareCard({ title: 'x', route: { to: 'search', text: '茶', query: { inStock: true } } }).path).toBe(
      `/search/index/index?text=${encodeURIComponent('茶')}&stock=1&s=c`,
    );
  });

  it.each([
    ['succeeds', () => Promise.resolve('wxfile://tmp/card.png'), 'wxfile://tmp/card.png'],
    ['returns nothing', () => Promise.resolve(undefined), 'https://x.example/cup.jpg'],
    ['throws', () => Promise.reject(new Error('canvas')), 'https://x.example/cup.jpg'],
  ])('has its picture at once, and the drawn one when that %s', async (_, draw, imageUrl) => {
    const picture = { url: 'https://x.example/cup.jpg', width: 800, height: 800, alt: '' };
    const { promise, ...card } = toShareCard({ title: 'x', route: { to: 'goods', id: 'cup' }, picture, draw });
    expect(card).toEqual({ title: 'x', path: '/pages/goods/index?id=cup&s=c', imageUrl: picture.url });
    expect(await promise).toEqual({ ...card, imageUrl });
  });
});

describe('toShareTimeline', () => {
  it('has the query of the page, with the source moments', () => {
    expect(toShareTimeline({ title: 'x', route: { to: 'post', id: 'p1' } })).toEqual({
      title: 'x',
      query: 'id=p1&s=m',
    });
    expect(toShareTimeline({ title: 'x', route: { to: 'feed' } })).toEqual({ title: 'x', query: 's=m' });
  });
});
