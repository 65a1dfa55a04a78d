import { render, screen } from '@testing-library/react';

import { PriceBreakdown } from '@/components/cart/price-breakdown/price-breakdown';
import { fen } from '@/contract/money';

it('has the total where screen readers say it again when it changes', () => {
  const { rerender } = render(<PriceBreakdown breakdown={[]} total={fen(9_800)} totalLabel="应付" />);
  const said = screen.getByRole('status');
  expect(said.textContent).toBe('应付¥98.00');
  rerender(<PriceBreakdown breakdown={[]} total={fen(8_800)} totalLabel="应付" />);
  expect(screen.getByRole('status')).toBe(said);
  expect(said.textContent).toBe('应付¥88.00');
});
