import { DAY } from '@/contract/time';
import { checkSeller } from '@/demo/check/seller';
import { toSellerCard } from '@/demo/compile/seller';
import { seller } from '@/demo/seller';
import type { ShopContent } from '@/demo/types';

const { group, phone: _phone, officialAccount: _account, ...plain } = seller;
const { qrCode } = seller;
const START = Date.parse('2026-11-21T12:00:00+08:00');

describe('the contact details of the demo seller', () => {
  it('are valid and marked as samples, and optional ones can be left out', () => {
    expect(checkSeller(seller)).toEqual([]);
    expect(checkSeller(plain)).toEqual([]);
    for (const text of [group?.name, group?.qrCode.alt, seller.officialAccount?.name]) expect(text).toContain('示例');
  });

  it.each<[Partial<ShopContent['seller']>, string]>([
    [{ wechatId: ' ' }, 'seller.wechatId'],
    [{ qrCodeUpdatedAt: { daysAgo: 1, time: '25:00' } }, 'seller.qrCodeUpdatedAt.time'],
    [{ phone: '' }, 'seller.phone'],
    [{ phone: 'ring me' }, 'seller.phone'],
    [{ phone: '1234' }, 'seller.phone'],
    [{ group: { name: '', qrCode, until: { daysAhead: 1 } } }, 'seller.group.name'],
    [{ group: { name: '群', qrCode, until: { daysAhead: -1 } } }, 'seller.group.until'],
    [{ group: { name: '群', qrCode, until: { daysAhead: 8 } } }, 'seller.group.until'],
    [{ group: { name: '群', qrCode, until: { on: '2026-13-99', time: '10:00' } } }, 'seller.group.until.on'],
    [{ officialAccount: { name: '' } }, 'seller.officialAccount.name'],
  ])('%j is reported with its path', (over, path) => {
    const problems = checkSeller({ ...plain, ...over });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(`${path}:`);
  });

  it.each(['13812345678', '+86 138-1234-5678', '0798-0000000'])('accepts the phone number %s', (phone) => {
    expect(checkSeller({ ...plain, phone })).toEqual([]);
  });
});

describe('toSellerCard', () => {
  it('converts the expiry of the group’s QR code and all pictures', () => {
    const card = toSellerCard(seller, START);
    expect(card.group?.until).toBe(Date.parse('2026-11-27T00:00:00+08:00'));
    expect((card.group?.until ?? 0) - START).toBeLessThan(7 * DAY);
    expect(card.group?.qrCode.url).toBe(card.qrCode.url);
  });

  it('has no contact option that was left out', () => {
    const card = toSellerCard(plain, START);
    for (const option of ['phone', 'group', 'officialAccount']) expect(card).not.toHaveProperty(option);
  });
});
