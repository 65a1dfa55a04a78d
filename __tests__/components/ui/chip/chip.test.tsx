import { render, screen } from '@testing-library/react';

import { Chip } from '@/components/ui/chip/chip';

describe('Chip', () => {
  it.each([
    ['sold-out', true],
    ['available', false],
    ['impossible', false],
    ['selected', false],
  ] as const)('says in words that it is sold out: %s', (state, isSaid) => {
    render(
      <Chip state={state} onTap={jest.fn()}>
        霁红
      </Chip>,
    );
    expect(screen.queryByText('卖完了') !== null).toBe(isSaid);
  });
});
