import { estimateLines, isLong } from '@/components/feed/post-card/fold';

describe('estimateLines', () => {
  it.each([
    ['', 1],
    ['一'.repeat(19), 1],
    ['一'.repeat(20), 2],
    ['abcd'.repeat(9), 1],
    ['一\n二\n\n三', 4],
  ])('estimates %j as %d lines', (text, lines) => expect(estimateLines(text, 19)).toBe(lines));
});

describe('isLong', () => {
  it('does not fold a text that is one line over', () => {
    expect(isLong('一'.repeat(19 * 7), 19)).toBe(false);
    expect(isLong('一'.repeat(19 * 7 + 1), 19)).toBe(true);
  });

  it('accounts for larger text', () => {
    expect(isLong('一'.repeat(19 * 7), 12)).toBe(true);
  });
});
