import { act, render, screen } from '@testing-library/react';

import { Group } from '@/account/add-seller/parts/group';
import { OtherWays } from '@/account/add-seller/parts/other-ways';
import type { SellerCard } from '@/contract/shop/shop';
import { DAY, MINUTE } from '@/contract/time';

let now = 0;

jest.mock('@/client', () => ({ call: jest.fn(), cloudNow: () => now }));
jest.mock('@/platform/page/use-page-shown', () => ({ useShown: () => true }));

const PICTURE = { url: '/pictures/code.svg', width: 600, height: 600, alt: 'a code' };
const OVER = /过期了/;

beforeEach(() => {
  now = Date.parse('2026-11-21T12:00:00+08:00');
  jest.useFakeTimers();
});
afterEach(() => jest.useRealTimers());

const open = (left: number) => render(<Group group={{ name: '老客', code: PICTURE, until: now + left }} />);
const codes = (container: Element) => container.querySelectorAll('[src="/pictures/code.svg"]').length;

/** Time passes in the cloud, and on the phone as well. */
const pass = (ms: number) =>
  act(() => {
    now += ms;
    jest.advanceTimersByTime(ms);
  });

describe('the code of a group', () => {
  it('tells until when it is good', () => {
    const { container } = open(3 * DAY);
    expect(screen.getByText('有效到 11月24日 12:00')).toBeTruthy();
    expect(screen.queryByText(OVER)).toBeNull();
    expect(codes(container)).toBe(1);
  });

  it.each([0, -DAY])('that is over is not shown, and said to be (%d ms left)', (left) => {
    const { container } = open(left);
    expect(screen.getByText(OVER)).toBeTruthy();
    expect(screen.queryByText(/有效到/)).toBeNull();
    expect(codes(container)).toBe(0);
  });

  it('goes by itself at that instant and not before, also after days', () => {
    const { container } = open(3 * DAY);
    for (let hours = 0; hours < 71; hours += 1) pass(60 * MINUTE);
    pass(59 * MINUTE);
    expect(codes(container)).toBe(1);
    pass(MINUTE);
    expect(codes(container)).toBe(0);
  });
});

describe('a seller who has not every way', () => {
  const CARD: SellerCard = {
    name: '阿禾',
    portrait: PICTURE,
    motto: '',
    about: [],
    wechatId: 'ahe',
    code: PICTURE,
    codeUpdatedAt: 0,
    goodFor: [],
    hours: '',
  };

  it('says which there are not, and shows no act for them', () => {
    const { container } = render(<OtherWays card={CARD} />);
    expect(screen.getByText('暂时没有手机号、群、公众号。')).toBeTruthy();
    expect(container.textContent).not.toContain('存通讯录');
  });

  it('shows the code of her official account where there is one', () => {
    const { container } = render(
      <OtherWays card={{ ...CARD, phone: '12345678', officialAccount: { name: '窑火', code: PICTURE } }} />,
    );
    expect(screen.getByText('暂时没有群。')).toBeTruthy();
    expect(codes(container)).toBe(1);
  });
});
