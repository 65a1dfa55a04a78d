import { useRouter } from '@tarojs/taro';
import { render, screen, waitFor } from '@testing-library/react';

import { call } from '@/client';
import { fen, ZERO } from '@/contract/money';
import { ok } from '@/contract/result';
import { answeredRefund } from '@/domain/refunds/answer-refund';
import RefundPage from '@/orders/refunds/detail';

import { anOrder, aQuoteLine, NOW } from '../../support/builders/builders';
import { aRefund } from '../../support/refunds/refunds';

jest.mock('@/client', () => ({ call: jest.fn(), cloudNow: () => 0, settleSandbox: jest.fn(), isSandbox: true }));

it('the page of a refund agreed in part says what was asked, what comes back for which line, and why', async () => {
  const lines = [aQuoteLine({ skuId: 'cup-white', title: '茶杯', quantity: 2, payable: fen(9_000) })];
  const refund = aRefund({
    lines: [{ skuId: 'cup-white', quantity: 2, amount: fen(9_000), credit: ZERO }],
    amount: fen(9_000),
    reason: 'damaged',
  });
  const requested = anOrder({ id: 'order-1', state: 'received', lines, total: fen(9_000), refunds: [refund] });
  const answer = {
    action: 'agree-in-part',
    message: '只有一只有划痕',
    lines: [{ skuId: 'cup-white', amount: fen(1_500) }],
  } as const;
  const order = answeredRefund(requested, refund, { answer, at: NOW, returnAddress: undefined });
  jest
    .mocked(call)
    .mockImplementation((verb) =>
      verb === 'order.get' ? Promise.resolve(ok(order) as never) : new Promise(() => undefined),
    );
  Object.assign(useRouter(), { params: { order: 'order-1', id: refund.id } });
  render(<RefundPage />);
  await waitFor(() => expect(screen.getByText('你申请退 ¥90.00，掌柜同意退一部分：')).toBeTruthy());
  expect(screen.getByText(/^茶杯.* ×2，退 ¥15.00$/)).toBeTruthy();
  expect(screen.getByText('掌柜同意退 ¥15.00')).toBeTruthy();
  expect(screen.getByText('东西留着，不用寄回。还在期限里，可以再申请。')).toBeTruthy();
  expect(screen.getByText('只有一只有划痕')).toBeTruthy();
});
