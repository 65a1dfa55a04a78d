import { shareCard, shareMoment } from '@/platform/sharing/share';

jest.mock('@tarojs/taro', () => ({ __esModule: true, default: {} }));

describe('shareCard', () => {
  it('cuts a long title before WeChat does, and says so', () => {
    const { title } = shareCard({ title: '开窑'.repeat(40), place: { to: 'feed' } });
    expect(title).toHaveLength(40);
    expect(title.endsWith('…')).toBe(true);
  });

  it('writes a title of several lines in one', () => {
    expect(shareCard({ title: ' 一\n\n二 ', place: { to: 'seller' } })).toEqual({
      title: '一 二',
      path: '/pages/seller/index?s=c',
    });
  });

  it('says in its path that it was put up in a chat, and opens on the thing itself', () => {
    expect(shareCard({ title: 'x', place: { to: 'goods', id: 'cup' } }).path).toBe('/pages/goods/index?id=cup&s=c');
    const query = { categoryId: 'tea', sort: 'new' } as const;
    expect(shareCard({ title: 'x', place: { to: 'catalogue', query } }).path).toBe(
      '/pages/catalog/index?category=tea&sort=new&s=c',
    );
    expect(shareCard({ title: 'x', place: { to: 'search', text: '茶', query: { inStock: true } } }).path).toBe(
      `/search/index/index?text=${encodeURIComponent('茶')}&stock=1&s=c`,
    );
  });

  it.each([
    ['is drawn', () => Promise.resolve('wxfile://tmp/card.png'), 'wxfile://tmp/card.png'],
    ['can’t be drawn', () => Promise.resolve(undefined), 'https://x.example/cup.jpg'],
    ['breaks', () => Promise.reject(new Error('canvas')), 'https://x.example/cup.jpg'],
  ])('has its picture at once, and what comes of a better one when that %s', async (_, draw, imageUrl) => {
    const picture = { url: 'https://x.example/cup.jpg', width: 800, height: 800, alt: '' };
    const { promise, ...face } = shareCard({ title: 'x', place: { to: 'goods', id: 'cup' }, picture, draw });
    expect(face).toEqual({ title: 'x', path: '/pages/goods/index?id=cup&s=c', imageUrl: picture.url });
    expect(await promise).toEqual({ ...face, imageUrl });
  });
});

describe('shareMoment', () => {
  it('gives Moments the query of the page, which says that it was put up there', () => {
    expect(shareMoment({ title: 'x', place: { to: 'post', id: 'p1' } })).toEqual({ title: 'x', query: 'id=p1&s=m' });
    expect(shareMoment({ title: 'x', place: { to: 'feed' } })).toEqual({ title: 'x', query: 's=m' });
  });
});
