import { renderHook } from '@testing-library/react';

import { useBump } from '@/components/ui/bump/use-bump';

it('an element stands still until its number changes; then each change is another animation', () => {
  const { result, rerender } = renderHook(({ count }) => useBump(count, ['even', 'odd']), {
    initialProps: { count: 2 },
  });
  const seen = [2, 3, 4].map((count) => {
    rerender({ count });
    return result.current;
  });
  expect(seen).toEqual(['', 'odd', 'even']);
});
