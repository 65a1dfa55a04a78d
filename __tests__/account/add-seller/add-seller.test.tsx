import { act, render, screen } from '@testing-library/react';

import { Group } from '@/account/add-seller/parts/group';
import { MoreContacts } from '@/account/add-seller/parts/more-contacts';
import type { SellerCard } from '@/contract/shop/shop';
import { DAY, MINUTE } from '@/contract/time';

import { plainText } from '../../support/plain-text';

let now = 0;

jest.mock('@/client', () => ({ call: jest.fn(), cloudNow: () => now }));
jest.mock('@/platform/page/use-page-shown', () => ({ usePageShown: () => true }));

const PICTURE = { url: '/pictures/code.svg', width: 600, height: 600, alt: 'a code' };
const EXPIRED = /过期了/;

beforeEach(() => {
  now = Date.parse('2026-11-21T12:00:00+08:00');
  jest.useFakeTimers();
});
afterEach(() => jest.useRealTimers());

const open = (left: number) => render(<Group group={{ name: '老客', qrCode: PICTURE, until: now + left }} />);
const codes = (container: Element) => container.querySelectorAll('[src="/pictures/code.svg"]').length;

/** Advances the clocks of the cloud and the phone. */
const pass = (ms: number) =>
  act(() => {
    now += ms;
    jest.advanceTimersByTime(ms);
  });

describe('the QR code of a group', () => {
  it('shows until when it is valid', () => {
    const { container } = open(3 * DAY);
    expect(screen.getByText((text) => plainText(text) === '有效到 11月24日 12:00')).toBeTruthy();
    expect(screen.queryByText(EXPIRED)).toBeNull();
    expect(codes(container)).toBe(1);
  });

  it.each([0, -DAY])('is replaced by a hint after it expired (%d ms left)', (left) => {
    const { container } = open(left);
    expect(screen.getByText(EXPIRED)).toBeTruthy();
    expect(screen.queryByText(/有效到/)).toBeNull();
    expect(codes(container)).toBe(0);
  });

  it('disappears exactly when it expires, also after days', () => {
    const { container } = open(3 * DAY);
    for (let hours = 0; hours < 71; hours += 1) pass(60 * MINUTE);
    pass(59 * MINUTE);
    expect(codes(container)).toBe(1);
    pass(MINUTE);
    expect(codes(container)).toBe(0);
  });
});

describe('a seller without some contact options', () => {
  const CARD: SellerCard = {
    name: '阿禾',
    avatar: PICTURE,
    motto: '',
    about: [],
    wechatId: 'ahe',
    qrCode: PICTURE,
    qrCodeUpdatedAt: 0,
    helpTopics: [],
    replyHours: '',
  };

  it('lists the missing options and shows no buttons for them', () => {
    const { container } = render(<MoreContacts card={CARD} />);
    expect(screen.getByText('暂时没有手机号、群、公众号。')).toBeTruthy();
    expect(container.textContent).not.toContain('存通讯录');
  });

  it('shows the QR code of the official account if there is one', () => {
    const { container } = render(
      <MoreContacts card={{ ...CARD, phone: '12345678', officialAccount: { name: '窑火', qrCode: PICTURE } }} />,
    );
    expect(screen.getByText('暂时没有群。')).toBeTruthy();
    expect(codes(container)).toBe(1);
  });
});
