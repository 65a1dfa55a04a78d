import Taro from '@tarojs/taro';
import { fireEvent, render, screen, waitFor } from '@testing-library/react';

import { call } from '@/client';
import { ok } from '@/contract/result';
import Cart from '@/pages/cart';
import { useCart } from '@/stores/cart/cart';

import { aCartEntry, aQuote, aQuoteLine } from '../../support/builders/builders';

jest.mock('@/client', () => ({ call: jest.fn(), cloudNow: () => 0, settleSandbox: jest.fn() }));

it('copies the list with the shown total for the seller in a shop without payment', async () => {
  const quote = aQuote({ lines: [aQuoteLine({ title: '白瓷杯', quantity: 2 })] });
  jest.mocked(call).mockImplementation(async (verb) => {
    // Only two verbs are called; their answers follow the contract.
    return ok(verb === 'cart.quote' ? quote : { payment: 'contact' }) as never;
  });
  useCart.setState({ lines: [aCartEntry({ skuId: 'cup-white', quantity: 2 })] });
  render(<Cart />);
  const tellSeller = await waitFor(() => screen.getByText('把清单告诉掌柜'));
  expect(screen.queryByText(/去结算/)).toBeNull();
  fireEvent.click(tellSeller);
  await waitFor(() => expect(Taro.switchTab).toHaveBeenCalledWith({ url: '/pages/seller/index' }));
  expect(Taro.setClipboardData).toHaveBeenCalledWith({ data: expect.stringContaining('白瓷杯 ×2\n页面上合计 ¥144') });
});
