import { ScrollView } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';

import { LEAVING } from '@/components/ui/sheet/sheet-slot';
import { call } from '@/client';
import { ok } from '@/contract/result';
import Cart from '@/pages/cart';
import { useCart } from '@/stores/cart/cart';

import { aCartEntry, aQuote, aQuoteLine } from '../../support/builders/builders';

jest.mock('@tarojs/components', () => {
  const components = jest.requireActual<typeof import('@tarojs/components')>('@tarojs/components');
  return { ...components, ScrollView: jest.fn(components.ScrollView as never) };
});
jest.mock('@/client', () => ({ call: jest.fn(), cloudNow: () => 0, settleSandbox: jest.fn() }));

const CUPS = [aQuoteLine({ title: '白瓷杯', quantity: 2 })];

function openCart(lines = CUPS): void {
  const quote = aQuote({ lines });
  jest.mocked(call).mockImplementation(async (verb) => {
    // Few verbs are called; their answers follow the contract.
    return ok(verb === 'cart.quote' ? quote : { payment: 'contact', items: [] }) as never;
  });
  // No page is open below the cart.
  jest.mocked(Taro.getCurrentPages).mockReturnValue([]);
  useCart.setState({ lines: lines.map(({ skuId, quantity }) => aCartEntry({ skuId, quantity })) });
  render(<Cart />);
}

it('leads to the checkout in a shop without payments, where the order is paid by transfer', async () => {
  openCart();
  fireEvent.click(await waitFor(() => screen.getByText(/去结算/)));
  await waitFor(() =>
    expect(Taro.navigateTo).toHaveBeenCalledWith({ url: expect.stringContaining('/orders/checkout/index') }),
  );
});

it('has the total where screen readers say it again when it changes', async () => {
  openCart();
  const said = await waitFor(() => screen.getAllByRole('status').filter(({ textContent }) => /合计/.test(textContent)));
  expect(said).toHaveLength(1);
  expect(said[0]?.textContent).toMatch(/¥\d/);
});

it('shows the last line leaving before it says that the cart is empty', async () => {
  openCart();
  const [remove] = await waitFor(() => screen.getAllByLabelText('拿走 白瓷杯'));
  jest.useFakeTimers();
  fireEvent.click(remove as HTMLElement);
  expect(screen.queryByText('白瓷杯')).toBeTruthy();
  expect(screen.queryByText(/购物车还空着/)).toBeNull();
  await act(async () => void jest.advanceTimersByTime(LEAVING));
  expect(screen.queryByText('白瓷杯')).toBeNull();
  jest.useRealTimers();
});

it('closes a line that was swiped open when another one is', async () => {
  openCart(['a', 'b'].map((skuId) => aQuoteLine({ skuId, title: `杯 ${skuId}` })));
  await waitFor(() => screen.getByText('杯 b'));
  const { calls } = jest.mocked(ScrollView as never as jest.Mock).mock;
  // The last time each was rendered; a line is told by its id.
  const lastOf = (id: string) =>
    calls
      .map(([props]) => props)
      .filter(({ children }) => children.props.children[0].props.id === `line-${id}`)
      .at(-1);
  act(() => lastOf('a').onScrollToLower());
  expect(lastOf('a').scrollIntoView).toBe('');
  act(() => lastOf('b').onScrollToLower());
  expect(lastOf('a').scrollIntoView).toBe('line-a');
  expect(lastOf('b').scrollIntoView).toBe('');
  act(() => lastOf('a').onScrollToLower());
  expect(lastOf('a').scrollIntoView).toBe('');
  expect(lastOf('b').scrollIntoView).toBe('line-b');
});
