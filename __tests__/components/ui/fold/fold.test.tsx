import { render, screen } from '@testing-library/react';

import { Fold } from '@/components/ui/fold/fold';

const fold = (open: boolean) => (
  <Fold open={open} short="七天可退">
    签收后七天内
  </Fold>
);
/** Whether the full form is what one sees and hears; the style sheet hides the other. */
const isOpen = () => screen.getByText('签收后七天内').parentElement?.className === 'fold open';

describe('Fold', () => {
  it('renders what it hides only once it was open', () => {
    const { rerender } = render(fold(false));
    expect(screen.queryByText('签收后七天内')).toBeNull();
    rerender(fold(true));
    expect(isOpen()).toBe(true);
  });

  it('keeps both while it closes, so that the height moves from one to the other', () => {
    const { rerender } = render(fold(true));
    rerender(fold(false));
    expect(isOpen()).toBe(false);
    expect(screen.getByText('七天可退')).toBeTruthy();
  });
});
