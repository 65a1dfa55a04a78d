import { isLong } from '@/components/feed/post-card/fold';

describe('isLong', () => {
  it('does not fold a text that is one line over', () => {
    expect(isLong('一'.repeat(19 * 7), 19)).toBe(false);
    expect(isLong('一'.repeat(19 * 7 + 1), 19)).toBe(true);
  });

  it('accounts for larger text', () => {
    expect(isLong('一'.repeat(19 * 7), 12)).toBe(true);
  });
});
