import fc from 'fast-check';

import { beijingDay, DAY, startOfBeijingDay } from '@/contract/time';

const at = (text: string) => Date.parse(text);

describe('beijingDay', () => {
  it('changes at midnight in Beijing, 16:00 UTC', () => {
    const before = beijingDay(at('2026-11-20T15:59:59.999Z'));
    expect(beijingDay(at('2026-11-20T16:00:00.000Z'))).toBe(before + 1);
  });

  it('is the same for every instant of a day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4_000_000_000_000 }), (instant) => {
        const start = startOfBeijingDay(beijingDay(instant));
        expect(instant - start).toBeGreaterThanOrEqual(0);
        expect(instant - start).toBeLessThan(DAY);
      }),
    );
  });
});
