import { fen, ZERO } from '@/contract/money';
import { ORDER_COLUMNS, orderTable, type OrderTableWords } from '@/domain/desk/order-table';

import { anAddress, anOrder } from '../../support/builders/builders';

// fromEntries forgets the keys; they are exactly the columns.
const columns = Object.fromEntries(ORDER_COLUMNS.map((column) => [column, column])) as OrderTableWords['columns'];
const WORDS: OrderTableWords = {
  columns,
  state: (state) => state,
  source: (source) => source ?? 'direct',
  time: String,
};

const desk = { customerId: 'one', note: '', tasks: [], payments: [], refundable: ZERO, acts: [] };

it('a table of orders has a row for each, with ids as text and no formula out of a shopper’s words', () => {
  const order = anOrder({ placedAt: 7, remark: '=HYPERLINK("http://evil")', address: anAddress({ name: '-林' }) });
  const shipments = [{ carrier: '顺丰', trackingNumber: 'SF1', steps: [] }];
  const [head, row, ...rest] = orderTable([{ ...desk, order: { ...order, shipments } }], WORDS).split('\r\n');
  expect(head).toBe(`\ufeff${ORDER_COLUMNS.join(',')}`);
  expect(row).toBe(
    [
      ...['"=""20250618200000000001"""', '7', 'awaiting-payment', "'-林", '"=""13812345678"""'],
      ...['浙江省杭州市西湖区文三路 1 号 2 楼', '白瓷杯 ×1', '1', '68.00', '8.00', '76.00', '0.00'],
      ...['顺丰', '"=""SF1"""', '"\'=HYPERLINK(""http://evil"")"', '', 'direct'],
    ].join(','),
  );
  expect(rest).toEqual(['']);
  expect(fen(7_600)).toBe(order.total);
});
