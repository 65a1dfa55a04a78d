import { shareCard } from '@/platform/share';

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
      path: '/pages/seller/index',
    });
  });
});
