import Taro from '@tarojs/taro';
import { fireEvent, render, screen, waitFor } from '@testing-library/react';

import { call } from '@/client';
import { ok } from '@/contract/result';
import Cart from '@/pages/cart';
import { useCart } from '@/stores/cart/cart';

import { aCartEntry, aQuote, aQuoteLine } from '../../support/builders/builders';

jest.mock('@/client', () => ({ call: jest.fn(), cloudNow: () => 0, settleSandbox: jest.fn() }));

function openCart(): void {
  const quote = aQuote({ lines: [aQuoteLine({ title: '白瓷杯', quantity: 2 })] });
  jest.mocked(call).mockImplementation(async (verb) => {
    // Only two verbs are called; their answers follow the contract.
    return ok(verb === 'cart.quote' ? quote : { payment: 'contact' }) as never;
  });
  // No page is open below the cart.
  jest.mocked(Taro.getCurrentPages).mockReturnValue([]);
  useCart.setState({ lines: [aCartEntry({ skuId: 'cup-white', quantity: 2 })] });
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
