import { render } from '@testing-library/react';

import { Capped } from '@/desk/parts/parcel/capped';

const textFor = (count: number) => render(<Capped count={count} />).container.textContent;

describe('how many orders are read at once', () => {
  it('is said when there may be more', () => {
    expect(textFor(499)).toBe('');
    expect(textFor(500)).toBe('一次最多 500 单，等得最久的先来。');
  });
});
