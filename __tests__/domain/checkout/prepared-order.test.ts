import { beijingDay, DAY, startOfBeijingDay } from '@/contract/time';
import { basketUntil } from '@/domain/checkout/prepared-order';

import { NOW } from '../../support/builders/builders';

describe('what the seller put together', () => {
  it('can be opened for as many whole Beijing days as she says, whenever on the day it was made', () => {
    const midnight = startOfBeijingDay(beijingDay(NOW));
    for (const made of [midnight, midnight + DAY / 2, midnight + DAY - 1]) {
      expect(basketUntil(made, 7)).toBe(midnight + 8 * DAY);
    }
  });
});
