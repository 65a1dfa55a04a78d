import { DAY } from '@/contract/time';
import { checkSeller } from '@/demo/check/seller';
import { sellerCard } from '@/demo/compile/seller';
import { seller } from '@/demo/seller';
import type { ShopContent } from '@/demo/types';

const { group, phone: _phone, officialAccount: _account, ...plain } = seller;
const code = seller.code;
const START = Date.parse('2026-11-21T12:00:00+08:00');

describe('the ways to the demo seller', () => {
  it('are without a fault, marked as samples, and a shop with fewer is fine too', () => {
    expect(checkSeller(seller)).toEqual([]);
    expect(checkSeller(plain)).toEqual([]);
    for (const words of [group?.name, group?.code.alt, seller.officialAccount?.name]) expect(words).toContain('示例');
  });

  it.each<[Partial<ShopContent['seller']>, string]>([
    [{ wechatId: ' ' }, 'seller.wechatId'],
    [{ codeUpdated: { daysAgo: 1, time: '25:00' } }, 'seller.codeUpdated.time'],
    [{ phone: '' }, 'seller.phone'],
    [{ phone: 'ring me' }, 'seller.phone'],
    [{ phone: '1234' }, 'seller.phone'],
    [{ group: { name: '', code, until: { daysAhead: 1 } } }, 'seller.group.name'],
    [{ group: { name: '群', code, until: { daysAhead: -1 } } }, 'seller.group.until'],
    [{ group: { name: '群', code, until: { daysAhead: 8 } } }, 'seller.group.until'],
    [{ group: { name: '群', code, until: { on: '2026-13-99', time: '10:00' } } }, 'seller.group.until.on'],
    [{ officialAccount: { name: '' } }, 'seller.officialAccount.name'],
  ])('%j is said to be wrong, and where', (over, at) => {
    const faults = checkSeller({ ...plain, ...over });
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(`${at}:`);
  });

  it.each(['13812345678', '+86 138-1234-5678', '0798-0000000'])('takes %s for a number', (phone) => {
    expect(checkSeller({ ...plain, phone })).toEqual([]);
  });
});

describe('the card that is made of it', () => {
  it('has the instant at which the group’s code is over, and addresses of all pictures', () => {
    const card = sellerCard(seller, START);
    expect(card.group?.until).toBe(Date.parse('2026-11-27T00:00:00+08:00'));
    expect((card.group?.until ?? 0) - START).toBeLessThan(7 * DAY);
    expect(card.group?.code.url).toBe(card.code.url);
  });

  it('has no way that was not named', () => {
    const card = sellerCard(plain, START);
    for (const way of ['phone', 'group', 'officialAccount']) expect(card).not.toHaveProperty(way);
  });
});
