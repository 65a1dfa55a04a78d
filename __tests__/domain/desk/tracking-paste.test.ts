import fc from 'fast-check';

import { guessCarrier } from '@/domain/desk/carrier-guess';
import { matchTracking, type OrderToMatch } from '@/domain/desk/tracking-paste';

const order = (id: string, name: string, phone: string, serial: number): OrderToMatch => ({
  ...{ id, name, phone, number: `20261120120000${String(serial).padStart(6, '0')}` },
});

const ORDERS = [
  order('zhang', '张三', '13800001111', 1),
  order('zhangfeng', '张三丰', '13800002222', 2),
  order('li-1', '李四', '13800003333', 3),
  order('li-2', '李四', '13900004444', 4),
  order('smith', 'John Smith', '13800005555', 5),
];
const SF = 'SF1234567890123';
const YT = 'YT1234567890123';

describe('a pasted line', () => {
  it.each([
    ['a name and a number', `张三 ${SF}`, 'zhang'],
    ['glued together', `张三${SF}`, 'zhang'],
    ['a longer name that contains another', `${SF} 张三丰收`, 'zhangfeng'],
    ['the end of a mobile number', `1111\t${SF}`, 'zhang'],
    ['the start of a mobile number', `1390000 ${SF}`, 'li-2'],
    ['a whole mobile number', `13900004444,${SF}`, 'li-2'],
    ['a grouped mobile number', `139-0000-4444 ${SF}`, 'li-2'],
    ['a mobile number after +86', `+8613900004444\t${SF}`, 'li-2'],
    ['a mobile number after 86', `8613900004444\t李四\t${SF}`, 'li-2'],
    ['a grouped one after 86', `86-139 0000 4444 ${SF}`, 'li-2'],
    ['a carrier’s letters before a mobile number', `JD 13900004444 ${SF}`, 'li-2'],
    ['a masked mobile number', `139****4444，${SF}`, 'li-2'],
    ['letters apart from the digits', '张三 SF 1234567890123', 'zhang'],
    ['letters after a colon', '张三 SF：1234567890123', 'zhang'],
    ['an order number', `20261120120000000003 ${SF}`, 'li-1'],
    ['a name that two have, and a tail', `李四 4444 ${SF}`, 'li-2'],
    ['full width', `李四　３３３３　ＳＦ１２３４５６７８９０１２３`, 'li-1'],
    ['lower case, a Latin name', `john smith ${SF.toLowerCase()}`, 'smith'],
    ['a row of a spreadsheet', `1\t张三\t13800001111\t浙江省杭州市文三路 1204 号\t2026-11-20\t2\t${SF}`, 'zhang'],
  ])('is matched: %s', (_what, text, orderId) => {
    expect(matchTracking(text, ORDERS)).toEqual({
      matched: [{ text: text.trim(), orderId, trackingNumber: SF, carrier: 'SF' }],
      doubtful: [],
    });
  });

  it('is matched with all four letters that stand apart from the digits', () => {
    const [line] = matchTracking('张三 JDVA 12345678901', ORDERS).matched;
    expect(line).toMatchObject({ orderId: 'zhang', trackingNumber: 'JDVA12345678901', carrier: 'JD' });
  });

  it.each([
    ['no number', '张三 已发', 'no-number', ['zhang']],
    ['a mobile number after 86 alone', '张三 8613800001111', 'no-number', ['zhang']],
    ['a number after letters of no carrier', '李四 NO 1234567890123', 'several-orders', ['li-1', 'li-2']],
    ['two numbers', `张三 ${SF} ${YT}`, 'several-numbers', ['zhang']],
    ['nobody', `王五 ${SF}`, 'unknown', []],
    ['a mobile number of nobody', `张三 13700001111 ${SF}`, 'unknown', ['zhang']],
    ['an order number of nobody', `张三 20261120120000000009 ${SF}`, 'unknown', ['zhang']],
    ['a name that two have', `李四 ${SF}`, 'several-orders', ['li-1', 'li-2']],
    ['two people', `张三 3333 ${SF}`, 'several-orders', ['li-1', 'zhang']],
  ])('is doubtful: %s', (_what, text, doubt, orderIds) => {
    expect(matchTracking(text, ORDERS)).toMatchObject({ matched: [], doubtful: [{ text, doubt, orderIds }] });
  });

  it('is doubtful when another has its number for someone else, or another number for its order', () => {
    expect(matchTracking(`张三 ${SF}\n张三丰 ${SF}`, ORDERS)).toMatchObject({
      matched: [],
      doubtful: [{ doubt: 'number-twice', orderIds: ['zhang', 'zhangfeng'] }, { doubt: 'number-twice' }],
    });
    expect(matchTracking(`张三 ${SF}\n张三 ${YT}`, ORDERS)).toMatchObject({
      matched: [],
      doubtful: [{ doubt: 'order-twice', orderIds: ['zhang'] }, { doubt: 'order-twice' }],
    });
  });

  it('counts once when it is said twice', () => {
    expect(matchTracking(`张三 ${SF}\r\n\r\n 张三 ${SF} \n1111 ${SF}`, ORDERS).matched).toHaveLength(1);
  });
});

/** Orders of different people, and a number for each. */
const people = fc.uniqueArray(fc.integer({ min: 0, max: 99_999_999 }), { minLength: 1, maxLength: 40 }).map((tails) =>
  tails.map((tail, at) => ({
    order: order(
      `order-${at}`,
      `林${String.fromCodePoint(0x4e8c + at * 7)}满`,
      `139${String(tail).padStart(8, '0')}`,
      at,
    ),
    trackingNumber: `YT${String(5_000_000_000_000 + at * 7_919)}`,
  })),
);
type Person = (typeof people extends fc.Arbitrary<infer T> ? T : never)[number];

const WAYS: readonly ((person: Person) => string)[] = [
  ({ order: { name }, trackingNumber }) => `${name} ${trackingNumber}`,
  ({ order: { name }, trackingNumber }) => `${trackingNumber}${name}`,
  ({ order: { phone }, trackingNumber }) => `${phone},${trackingNumber}`,
  ({ order: { phone, name }, trackingNumber }) =>
    `${name}\t${phone.slice(0, 3)} ${phone.slice(3, 7)} ${phone.slice(7)}\t${trackingNumber}`,
  ({ order: { number }, trackingNumber }) => `"${number}","${trackingNumber.toLowerCase()}"`,
  ({ order: { name, number, phone }, trackingNumber }) => `${number};${name};${phone};杭州市;${trackingNumber}`,
];

describe('matching', () => {
  it('finds every order of a list in any of the usual forms, and never another', () => {
    fc.assert(
      fc.property(people, fc.array(fc.nat(), { minLength: 40, maxLength: 40 }), (list, draws) => {
        const lines = list.map((person, at) => WAYS[(draws[at] ?? 0) % WAYS.length]?.(person) ?? '');
        const { matched, doubtful } = matchTracking(
          lines.join('\n'),
          list.map((person) => person.order),
        );
        expect(doubtful).toEqual([]);
        expect(matched.map(({ orderId, trackingNumber }) => [orderId, trackingNumber])).toEqual(
          list.map((person) => [person.order.id, person.trackingNumber]),
        );
      }),
    );
  });

  it('loses no line, places none twice, and no order or number twice, whatever is pasted', () => {
    const words = fc.constantFrom(
      '张三',
      '李四',
      '1111',
      '13800001111',
      SF,
      YT,
      '780000000001',
      '杯子',
      '=1+1',
      '\ud83d',
      ',',
    );
    const text = fc.array(fc.oneof(words, fc.string()), { maxLength: 5 }).map((parts) => parts.join(' '));
    fc.assert(
      fc.property(fc.array(text, { maxLength: 12 }), (lines) => {
        const { matched, doubtful } = matchTracking(lines.join('\n'), ORDERS);
        const wanted = new Set(lines.flatMap((each) => each.split(/[\r\n]+/)).map((each) => each.trim()));
        wanted.delete('');
        const placed = [...matched, ...doubtful].map((each) => each.text);
        expect(new Set(placed).size).toBe(placed.length);
        // What is in neither says again what a matched line says.
        for (const line of [...wanted].filter((each) => !placed.includes(each))) {
          const [{ text: _text, ...said } = {}] = matchTracking(line, ORDERS).matched;
          expect(matched).toContainEqual(expect.objectContaining(said));
        }
        expect(placed.filter((each) => !wanted.has(each))).toEqual([]);
        expect(new Set(matched.map(({ orderId }) => orderId)).size).toBe(matched.length);
        expect(new Set(matched.map(({ trackingNumber }) => trackingNumber)).size).toBe(matched.length);
      }),
    );
  });
});

it.each([
  ['SF1234567890123', 'SF'],
  ['YT1234567890123', 'YTO'],
  ['JT1234567890123', 'JTSD'],
  ['JDVA01234567890', 'JD'],
  ['DPK123456789012', 'DBL'],
  ['EA123456789CN', 'EMS'],
  ['123456789012', undefined],
])('the number %s looks like %s', (number, carrier) => {
  expect(guessCarrier(number)).toBe(carrier);
});
