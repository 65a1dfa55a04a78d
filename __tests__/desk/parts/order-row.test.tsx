import { render, screen } from '@testing-library/react';

import { OrderRow } from '@/desk/parts/order-row';

import { aDeskOrderSummary } from '../../support/builders/desk-orders';

describe('a row of an order at the desk', () => {
  it.each([
    ['sourcing', '采购中'],
    ['shipped', '已发货'],
    ['received', '已收货'],
  ] as const)('says of %s what the list of orders says: %s', (state, text) => {
    render(<OrderRow order={aDeskOrderSummary({ state })} />);
    expect(screen.getByText(text)).toBeTruthy();
  });
});
