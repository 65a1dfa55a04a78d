import { isLong, linesOf } from '@/components/feed/post-card/fold';

describe('linesOf', () => {
  it.each([
    ['', 1],
    ['一'.repeat(19), 1],
    ['一'.repeat(20), 2],
    ['abcd'.repeat(9), 1],
    ['一\n二\n\n三', 4],
  ])('of %j is %d', (text, lines) => expect(linesOf(text, 19)).toBe(lines));
});

describe('isLong', () => {
  it('does not ask for a tap to see a single line more', () => {
    expect(isLong('一'.repeat(19 * 7), 19)).toBe(false);
    expect(isLong('一'.repeat(19 * 7 + 1), 19)).toBe(true);
  });

  it('takes larger text into account', () => {
    expect(isLong('一'.repeat(19 * 7), 12)).toBe(true);
  });
});
