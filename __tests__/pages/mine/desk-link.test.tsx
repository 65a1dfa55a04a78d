import { act, render } from '@testing-library/react';

import { call } from '@/client';
import { failure, type Failure } from '@/contract/failure';
import { err, ok, type Result } from '@/contract/result';
import type { DeskSummary } from '@/contract/verbs/desk/overview';
import { DeskLink } from '@/pages/mine/parts/desk-link';
import { fen } from '@/contract/money';
import { deskResource } from '@/stores/desk/desk';

jest.mock('@/client', () => ({ call: jest.fn(), isSandbox: false }));

const NO_ORDERS = { 'confirm-payment': 0, 'to-ship': 0, 'to-answer': 0, 'to-receive-back': 0, 'to-transfer-back': 0 };

const NOTHING: DeskSummary = {
  preparedOrders: 2,
  offers: 0,
  refunds: 0,
  comments: 0,
  reviews: 0,
  sourcing: 0,
  orders: NO_ORDERS,
  today: { visits: 12, orders: 0, paid: fen(0) },
};

/** Renders the row and waits until the cloud has answered. */
async function renderRow(answer: Result<DeskSummary, Failure>): Promise<HTMLElement> {
  jest.mocked(call).mockResolvedValue(answer as never);
  const { container } = render(<DeskLink />);
  await act(() => deskResource.load({}));
  return container;
}

describe('the desk’s row on 我的', () => {
  it('is hidden from everyone whom the cloud does not know as the seller', async () => {
    const row = await renderRow(err(failure('NOT_FOUND', { what: 'desk' })));
    expect(row.textContent).toBe('');
  });

  it('is quiet for the seller while nothing waits, prepared orders included', async () => {
    const row = await renderRow(ok(NOTHING));
    expect(row.textContent).toContain('掌柜台');
    expect(row.querySelector('.dot')).toBeNull();
  });

  it.each(['offers', 'refunds', 'comments', 'reviews', 'sourcing'] as const)('has a dot for %s', async (kind) => {
    const row = await renderRow(ok({ ...NOTHING, [kind]: 1 }));
    expect(row.textContent).toContain('有事等着你办');
    expect(row.querySelector('.dot')).not.toBeNull();
  });

  it('has a dot for an order to send', async () => {
    const row = await renderRow(ok({ ...NOTHING, orders: { ...NO_ORDERS, 'to-ship': 1 } }));
    expect(row.querySelector('.dot')).not.toBeNull();
  });
});
