import { act, renderHook } from '@testing-library/react';

import { useSharing } from '@/pages/shared/use-sharing';
import { getSharePicture } from '@/platform/sharing/share-picture';

import { aPicture } from '../../support/builders/builders';

const shared: { timeline?: () => unknown } = {};

jest.mock('@tarojs/taro', () => ({
  __esModule: true,
  default: {},
  useLoad: jest.fn(),
  useShareAppMessage: jest.fn(),
  useShareTimeline: (card: () => unknown) => {
    shared.timeline = card;
  },
}));
jest.mock('@/platform/sharing/share-picture', () => ({ getSharePicture: jest.fn() }));

const draw = jest.mocked(getSharePicture);
const card = (url: string) => ({
  title: '一只碗',
  route: { to: 'goods', id: 'bowl' } as const,
  picture: aPicture({ url }),
});
const open = (url: string) =>
  renderHook((address: string) => useSharing({ chatCard: () => card(address), timelineCard: () => card(address) }), {
    initialProps: url,
  });
const rest = () => act(() => jest.advanceTimersByTimeAsync(3000));

beforeEach(() => {
  jest.useFakeTimers();
  draw.mockReset().mockImplementation(async (subject) => `wxfile://${subject.kind}.jpg`);
});
afterEach(() => jest.useRealTimers());

describe('the card of a page in Moments', () => {
  it('has a drawn picture where WeChat can’t show its own, once the page is at rest', async () => {
    open('/a.svg');
    expect(shared.timeline?.()).not.toHaveProperty('imageUrl');
    await rest();
    expect(draw).toHaveBeenCalledWith({ kind: 'moments', picture: aPicture({ url: '/a.svg' }) });
    expect(shared.timeline?.()).toMatchObject({ title: '一只碗', imageUrl: 'wxfile://moments.jpg' });
  });

  it('has its own picture otherwise, and nothing is drawn', async () => {
    open('/a.jpg');
    await rest();
    expect(draw).not.toHaveBeenCalled();
    expect(shared.timeline?.()).toMatchObject({ imageUrl: '/a.jpg' });
  });

  it('is without one while another is drawn, and when that failed', async () => {
    const { rerender } = open('/a.svg');
    await rest();
    draw.mockResolvedValue(undefined);
    rerender('/b.svg');
    expect(shared.timeline?.()).not.toHaveProperty('imageUrl');
    await rest();
    expect(shared.timeline?.()).not.toHaveProperty('imageUrl');
  });

  it('is without the picture of before, when its drawing ended late', async () => {
    const ends: ((path: string) => void)[] = [];
    draw.mockImplementation(() => new Promise((resolve) => ends.push(resolve)));
    const { rerender } = open('/a.svg');
    await rest();
    rerender('/b.svg');
    await act(async () => ends[0]?.('wxfile://a.jpg'));
    expect(shared.timeline?.()).not.toHaveProperty('imageUrl');
  });

  it('is not drawn for a page that was left', async () => {
    open('/a.svg').unmount();
    await rest();
    expect(draw).not.toHaveBeenCalled();
  });
});
