import { act, renderHook } from '@testing-library/react';

import { LEAVING } from '@/components/ui/sheet/sheet-slot';
import { useRowMotion } from '@/pages/shared/use-row-motion';
import { usePageShown } from '@/platform/page/use-page-shown';

jest.mock('@/platform/page/use-page-shown', () => ({ usePageShown: jest.fn(() => true) }));

interface Row {
  readonly id: string;
  readonly pieces: number;
}

const idOf = ({ id }: Row) => id;
const rowsOf = (ids: string, pieces = 1): readonly Row[] => [...ids].map((id) => ({ id, pieces }));

const SIGNS: Readonly<Record<string, string>> = { '': '', leaving: '-', arriving: '+' };

/**
 * Renders a list; the returned `show` gives it other rows, and `shown` is what one sees, with `-` before what leaves
 * and `+` before what comes.
 */
function renderList(ids: string) {
  const { result, rerender } = renderHook((rows: readonly Row[]) => useRowMotion(rows, idOf), {
    initialProps: rowsOf(ids),
  });
  return {
    show: (rows: readonly Row[]) => rerender(rows),
    shown: () => result.current.map(({ row, motion }) => `${SIGNS[motion]}${row.id}${row.pieces}`),
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

  it('open a gap for what comes, but the first ones are simply there', () => {
    const { show, shown } = renderList('ac');
    expect(shown()).toEqual(['a1', 'c1']);
    show(rowsOf('abc'));
    expect(shown()).toEqual(['a1', '+b1', 'c1']);
    act(() => jest.advanceTimersByTime(LEAVING));
    expect(shown()).toEqual(['a1', 'b1', 'c1']);
    const late = renderList('');
    late.show(rowsOf('ab'));
    expect(late.shown()).toEqual(['a1', 'b1']);
  });

  it('come and go at once on a page that nobody sees, as each motion sends the list once more', () => {
    const { show, shown } = renderList('abc');
    jest.mocked(usePageShown).mockReturnValue(false);
    show(rowsOf('ac'));
    expect(shown()).toEqual(['a1', 'c1']);
    jest.mocked(usePageShown).mockReturnValue(true);
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
