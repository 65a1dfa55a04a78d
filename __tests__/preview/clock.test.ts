import { DAY } from '@/contract/time';
import { AHEAD, moveClock } from '@/preview/clock';
import { scaleFor } from '@/preview/size';

/** A window of its own, with the clock of this one. */
function realm() {
  const made = { Date };
  moveClock(made, AHEAD['8d']);
  return made;
}

describe('the clock of the preview', () => {
  it('is ahead, however it is asked', () => {
    const { Date: Moved } = realm();
    const later = Date.now() + 8 * DAY;
    expect(Math.abs(Moved.now() - later)).toBeLessThan(1_000);
    expect(Math.abs(new Moved().getTime() - later)).toBeLessThan(1_000);
    expect(Math.abs(Moved.parse(Moved()) - later)).toBeLessThan(2_000);
  });

  it('leaves given times as they are', () => {
    const { Date: Moved } = realm();
    expect(new Moved(0).toISOString()).toBe('1970-01-01T00:00:00.000Z');
    expect(Moved.UTC(2026, 0)).toBe(Date.UTC(2026, 0));
    expect(new Moved(5)).toBeInstanceOf(Date);
  });
});

it('a phone higher than the window is drawn smaller, and never larger than life', () => {
  expect(scaleFor(844, 744 + 48)).toBeCloseTo(744 / 844);
  expect(scaleFor(667, 1_000)).toBe(1);
});
