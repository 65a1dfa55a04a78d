import { maskPhone } from '@/domain/mask';

describe('a masked phone', () => {
  it.each([
    ['13812345678', '138****5678'],
    ['12345678', '123*5678'],
    ['1234567', '*******'],
    ['', ''],
  ])('of %p is %p', (phone, masked) => {
    expect(maskPhone(phone)).toBe(masked);
  });
});
