import { render, screen } from '@testing-library/react';

import type { DeskTask } from '@/contract/desk/desk-order';
import type { OrderState } from '@/contract/orders/order';
import { OrderCard } from '@/desk/orders/parts/order-card';

import { aDeskOrderSummary } from '../../support/builders/desk-orders';

const nothing = () => undefined;

function renderCard(state: OrderState, tasks: readonly DeskTask[], showsTasks = true) {
  const order = aDeskOrderSummary({ state, tasks });
  render(<OrderCard order={order} isChosen={false} showsTasks={showsTasks} onToggle={nothing} onOpen={nothing} />);
}

describe('a card in the seller’s list', () => {
  it('says once what state and task have in common', () => {
    renderCard('paid', ['to-ship', 'to-answer']);
    expect(screen.getAllByText('待发货')).toHaveLength(1);
    expect(screen.getByText('待答复')).toBeTruthy();
  });

  it('says the state beside a task of another name, and alone where the tab says the task', () => {
    renderCard('shipped', ['to-answer']);
    expect(screen.getByText('已发货')).toBeTruthy();
    renderCard('paid', ['to-ship'], false);
    expect(screen.getAllByText('待发货')).toHaveLength(1);
  });
});
