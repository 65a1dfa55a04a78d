import { maskName, maskPhone } from '@/domain/addresses/mask';

describe('a masked phone number', () => {
  it.each([
    ['13812345678', '138****5678'],
    ['12345678', '123*5678'],
    ['1234567', '*******'],
    ['', ''],
  ])('of %p is %p', (phone, masked) => {
    expect(maskPhone(phone)).toBe(masked);
  });
});

describe('a masked name', () => {
  it.each([
    ['林小满', '林*'],
    ['小', '小*'],
    ['👩‍👧家', '👩*'],
    ['', '*'],
  ])('of %p is %p, the same length for every name', (name, masked) => {
    expect(maskName(name)).toBe(masked);
  });
});
