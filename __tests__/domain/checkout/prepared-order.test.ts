import { beijingDay, DAY, startOfBeijingDay } from '@/contract/time';
import { preparedOrderExpiry } from '@/domain/checkout/prepared-order';

import { NOW } from '../../support/builders/builders';

describe('the expiry of a prepared order', () => {
  it('is the end of the last whole Beijing day, whatever time of day it was created', () => {
    const midnight = startOfBeijingDay(beijingDay(NOW));
    for (const made of [midnight, midnight + DAY / 2, midnight + DAY - 1]) {
      expect(preparedOrderExpiry(made, 7)).toBe(midnight + 8 * DAY);
    }
  });
});
