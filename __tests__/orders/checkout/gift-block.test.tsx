import { fireEvent, render, screen } from '@testing-library/react';

import { GiftBlock } from '@/orders/checkout/parts/gift-block';
import { PLAIN_GIFT, type CheckoutPage } from '@/orders/checkout/use-checkout-page';

const setGift = jest.fn();
const block = (gift: CheckoutPage['gift']) => (
  // The part of the page that the block reads.
  <GiftBlock page={{ gift, canGive: true, setGift } as unknown as CheckoutPage} />
);

const write = (value: string) =>
  fireEvent.input(screen.getByLabelText('署名'), { target: { value }, detail: { value } });

it('a field that tells late what was written makes no gift of an order that is none any more', () => {
  const { rerender } = render(block(PLAIN_GIFT));
  write('阿禾');
  expect(setGift).toHaveBeenLastCalledWith({ ...PLAIN_GIFT, from: '阿禾' });
  rerender(block(undefined));
  setGift.mockClear();
  write('阿禾呀');
  expect(setGift).not.toHaveBeenCalled();
});
