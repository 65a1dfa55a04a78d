import { estimateLines } from '@/components/ui/screen/text-lines';

describe('estimateLines', () => {
  it.each([
    ['', 1],
    ['一'.repeat(19), 1],
    ['一'.repeat(20), 2],
    ['abcd'.repeat(9), 1],
    ['一\n二\n\n三', 4],
  ])('estimates %j as %d lines', (text, lines) => expect(estimateLines(text, 19)).toBe(lines));
});
