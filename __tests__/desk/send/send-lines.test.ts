import { planSending, withoutLines } from '@/desk/send/send-lines';

import { aDeskOrderSummary } from '../../support/builders/desk-orders';
import { ADDRESS_FIELDS } from '../../support/test-content';

const orderOf = (id: string, name: string, phone: string) =>
  aDeskOrderSummary({
    id,
    number: `2025061820000000000${phone.slice(-1)}`,
    address: { ...ADDRESS_FIELDS, name, phone },
  });
const WAITING = [
  orderOf('a', '陈小满', '13800001001'),
  orderOf('b', '李知夏', '13800001002'),
  orderOf('c', '王一诺', '13800001003'),
];
const NOTHING = { orders: {}, carriers: {} };
const TEXT = '陈小满 SF1234567890123\n李知夏 123456789012\n老王 YT1234567890123';

const idsOf = (lines: ReturnType<typeof planSending>['lines']) => lines.map(({ order }) => order.id);

describe('pasted lines', () => {
  it('are matched with an order, doubtful, or missing', () => {
    const plan = planSending(TEXT, WAITING, NOTHING);
    expect(idsOf(plan.lines)).toEqual(['a', 'b']);
    expect(plan.lines.map(({ carrier }) => carrier)).toEqual(['顺丰速运', undefined]);
    expect(plan.doubtful.map(({ text, doubt }) => [text, doubt])).toEqual([['老王 YT1234567890123', 'unknown']]);
    expect(plan.missing.map(({ id }) => id)).toEqual(['c']);
  });

  it('go to the order and with the carrier that she chose', () => {
    const plan = planSending(TEXT, WAITING, {
      orders: { '老王 YT1234567890123': 'c' },
      carriers: { '123456789012': '中通快递' },
    });
    expect(idsOf(plan.lines)).toEqual(['a', 'b', 'c']);
    expect(plan.lines.map(({ carrier }) => carrier)).toEqual(['顺丰速运', '中通快递', '圆通速递']);
    expect(plan.doubtful).toEqual([]);
    expect(plan.missing).toEqual([]);
  });

  it('that she says are wrong are doubtful, and can be given to another order', () => {
    const wrong = '陈小满 SF1234567890123';
    const rejected = planSending(TEXT, WAITING, { ...NOTHING, orders: { [wrong]: null } });
    expect(idsOf(rejected.lines)).toEqual(['b']);
    expect(rejected.doubtful.map(({ text }) => text)).toContain(wrong);
    const given = planSending(TEXT, WAITING, { ...NOTHING, orders: { [wrong]: 'c' } });
    expect(idsOf(given.lines)).toEqual(['b', 'c']);
  });

  it('that were sent are taken out of the draft; the others stay', () => {
    expect(withoutLines(TEXT, ['陈小满 SF1234567890123'])).toBe('李知夏 123456789012\n老王 YT1234567890123');
    expect(withoutLines(' 甲 1 \r\n\n乙 2', ['甲 1'])).toBe('乙 2');
  });
});
