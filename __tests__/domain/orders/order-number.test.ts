import fc from 'fast-check';

import { orderNumber } from '@/domain/orders/order-number';
import { paymentNumber } from '@/domain/payment/payment-number';

describe('an order number', () => {
  it.each([
    [Date.UTC(2025, 5, 18, 12, 34, 56, 789), 1, '20250618203456000001'],
    [Date.UTC(2025, 5, 18, 12, 34, 56), 0, '20250618203456000000'],
    [Date.UTC(2025, 11, 31, 15, 59, 59), 42, '20251231235959000042'],
    [Date.UTC(2025, 11, 31, 16, 0, 0), 42, '20260101000000000042'],
    [Date.UTC(2024, 1, 28, 16, 0, 0), 999_999, '20240229000000999999'],
    [Date.UTC(2025, 5, 18, 12, 34, 56), 1_000_000, '20250618203456000000'],
  ])('at %i with serial %i is %s, in Beijing time', (at, serial, number) => {
    expect(orderNumber(at, serial)).toBe(number);
  });

  it('is always 20 digits, as WeChat Pay requires, and sorts by time', () => {
    const instants = fc.integer({ min: 0, max: Date.UTC(2999, 0) });
    fc.assert(
      fc.property(instants, instants, fc.nat(), (one, other, serial) => {
        const [earlier, later] = [Math.min(one, other), Math.max(one, other)];
        expect(orderNumber(earlier, serial)).toMatch(/^\d{20}$/);
        expect(orderNumber(earlier, serial) <= orderNumber(later, serial)).toBe(true);
      }),
    );
  });

  it.each([-1, 0.5, Number.NaN])('throws for the serial %p', (serial) => {
    expect(() => orderNumber(0, serial)).toThrow(RangeError);
  });
});

it('the first payment uses the order number, the balance a number that no order can have', () => {
  const number = orderNumber(0, 7);
  expect([paymentNumber({ number }, 'whole'), paymentNumber({ number }, 'deposit')]).toEqual([number, number]);
  const second = paymentNumber({ number }, 'balance');
  expect(second).toBe(`${number}-2`);
  expect(second).not.toMatch(/^\d+$/);
});
