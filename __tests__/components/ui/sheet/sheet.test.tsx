import { act, fireEvent, render, screen } from '@testing-library/react';

import { Sheet } from '@/components/ui/sheet/sheet';
import { OnSheet, SheetSlot } from '@/components/ui/sheet/sheet-slot';

const onSheet = jest.fn();
const onClose = jest.fn();

const page = (title?: string) => (
  <OnSheet.Provider value={onSheet}>
    <SheetSlot>
      {title !== undefined && (
        <Sheet title={title} onClose={onClose}>
          {`里面是${title}`}
        </Sheet>
      )}
    </SheetSlot>
  </OnSheet.Provider>
);

const elapse = (ms: number) => act(() => jest.advanceTimersByTime(ms));

beforeEach(() => {
  jest.useFakeTimers();
  jest.clearAllMocks();
});
afterEach(() => jest.useRealTimers());

describe('a sheet', () => {
  it('stays a moment longer when it closes, leaving, and is gone then', () => {
    const { rerender } = render(page('排序'));
    // Its scrim leaves with it.
    const lookOf = () => screen.getByRole('dialog').parentElement?.className;
    const open = lookOf();
    rerender(page());
    expect(screen.getByText('里面是排序')).toBeTruthy();
    expect(lookOf()).not.toBe(open);
    elapse(200);
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('keeps screen readers from the page below', () => {
    render(page('排序'));
    expect(screen.getByRole('dialog', { name: '排序' }).getAttribute('aria-modal')).toBe('true');
  });

  it('that opens while another leaves takes its place at once and stays', () => {
    const { rerender } = render(page('排序'));
    rerender(page());
    elapse(50);
    rerender(page('价格'));
    elapse(200);
    expect(screen.queryByText('里面是排序')).toBeNull();
    expect(screen.getByText('里面是价格')).toBeTruthy();
  });

  it('is told to the app when it opens and when it has left', () => {
    const { rerender, unmount } = render(page());
    expect(onSheet).not.toHaveBeenCalled();
    rerender(page('排序'));
    rerender(page('价格'));
    rerender(page());
    elapse(100);
    expect(onSheet.mock.calls).toEqual([[true]]);
    elapse(100);
    expect(onSheet.mock.calls).toEqual([[true], [false]]);
    rerender(page('价格'));
    unmount();
    expect(onSheet.mock.calls.slice(2)).toEqual([[true], [false]]);
  });
});

describe('a swipe on the head of a sheet', () => {
  const swipe = (from: number, to: number) => {
    render(page('排序'));
    const head = screen.getByText('排序');
    fireEvent.touchStart(head, { changedTouches: [{ clientY: from }] });
    fireEvent.touchEnd(head, { changedTouches: [{ clientY: to }] });
  };

  it('downwards closes it', () => {
    swipe(300, 380);
    expect(onClose).toHaveBeenCalledTimes(1);
  });

  it.each([
    [300, 310],
    [300, 200],
  ])('that is short or upwards does not: %d to %d', (from, to) => {
    swipe(from, to);
    expect(onClose).not.toHaveBeenCalled();
  });
});
