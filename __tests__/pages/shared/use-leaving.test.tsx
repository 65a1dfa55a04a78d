import { act, renderHook } from '@testing-library/react';

import { LEAVING } from '@/components/ui/sheet/sheet-slot';
import { useLeaving } from '@/pages/shared/use-leaving';

interface Row {
  readonly id: string;
  readonly pieces: number;
}

const idOf = ({ id }: Row) => id;
const rowsOf = (ids: string, pieces = 1): readonly Row[] => [...ids].map((id) => ({ id, pieces }));

/** Renders a list; the returned `show` gives it other rows, and `shown` is what one sees, with `-` before what leaves. */
function renderList(ids: string) {
  const { result, rerender } = renderHook((rows: readonly Row[]) => useLeaving(rows, idOf), {
    initialProps: rowsOf(ids),
  });
  return {
    show: (rows: readonly Row[]) => rerender(rows),
    shown: () => result.current.map(({ row, isLeaving }) => `${isLeaving ? '-' : ''}${row.id}${row.pieces}`),
  };
}

describe('the rows of a list', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('stay in their place for a moment after they were removed', () => {
    const { show, shown } = renderList('abc');
    show(rowsOf('ac'));
    expect(shown()).toEqual(['a1', '-b1', 'c1']);
    act(() => jest.advanceTimersByTime(LEAVING));
    expect(shown()).toEqual(['a1', 'c1']);
  });

  it('come back at once', () => {
    const { show, shown } = renderList('abc');
    show(rowsOf('ac'));
    show(rowsOf('abc'));
    expect(shown()).toEqual(['a1', 'b1', 'c1']);
  });

  it('show what is new about them while another leaves', () => {
    const { show, shown } = renderList('ab');
    show(rowsOf('b', 2));
    expect(shown()).toEqual(['-a1', 'b2']);
  });
});
