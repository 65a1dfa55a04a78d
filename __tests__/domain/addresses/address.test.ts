import fc from 'fast-check';

import { LIMITS } from '@/contract/limits';
import { checkAddress, cleanAddress, cleanText } from '@/domain/addresses/address';

import { anAddress } from '../../support/builders/builders';

describe('checking an address', () => {
  it('accepts a valid address', () => {
    expect(checkAddress(anAddress())).toEqual([]);
  });

  it.each([
    '13000000000',
    '19999999999',
    ' 138 1234 5678 ',
    '+86 138-1234-5678',
    '１３８００１３８０２３',
    '8613800138023',
  ])('accepts the phone number %p', (phone) => {
    expect(checkAddress(anAddress({ phone }))).toEqual([]);
  });

  it.each([
    '',
    '12812345678',
    '1381234567',
    '138123456789',
    '23812345678',
    '1381234567x',
    '010-88886666',
    '8623812345678',
  ])('rejects the phone number %p', (phone) => {
    expect(checkAddress(anAddress({ phone }))).toEqual(['phone']);
  });

  it.each([
    ['name', LIMITS.nameChars],
    ['city', LIMITS.regionChars],
    ['district', LIMITS.regionChars],
    ['detail', LIMITS.detailChars],
  ] as const)('limits %s to %i characters and requires a visible one', (field, max) => {
    expect(checkAddress(anAddress({ [field]: '林'.repeat(max) }))).toEqual([]);
    expect(checkAddress(anAddress({ [field]: ` ${'林'.repeat(max)} ` }))).toEqual([]);
    expect(checkAddress(anAddress({ [field]: '林'.repeat(max + 1) }))).toEqual([field]);
    expect(checkAddress(anAddress({ [field]: ' \u3000\u200e\u3164\u2060' }))).toEqual([field]);
  });

  it.each(['浙江省', '内蒙古自治区', ' 上海市 '])('accepts the province %p', (province) => {
    expect(checkAddress(anAddress({ province }))).toEqual([]);
  });

  it.each(['', 'x', '浙江', '香港特别行政区', '澳门特别行政区', '台湾省'])('rejects the province %p', (province) => {
    expect(checkAddress(anAddress({ province }))).toEqual(['province']);
  });

  it('returns every invalid field, in form order', () => {
    const blank = { name: '', phone: '', province: '', city: '', district: '', detail: '' };
    expect(checkAddress(blank)).toEqual(['name', 'phone', 'province', 'city', 'district', 'detail']);
  });
});

describe('cleaning', () => {
  it.each([
    ['  林小满 ', '林小满'],
    ['林\u202e小\u202c满', '林小满'],
    ['\u200e林\u200f小\u2066满\u2069', '林小满'],
    ['林\u0000小\u0007满\u007f', '林小满'],
    ['一号\n二楼\t左', '一号 二楼 左'],
    ['一号  二楼 \n\t 左', '一号 二楼 左'],
    ['\ufeff\u3000', ''],
    ['👨‍👩‍👧 家', '👨‍👩‍👧 家'],
    ['林\u2060小\u00ad满\u200d', '林小满'],
    ['\u3164\u2800\u200d', ''],
    ['林\ud83d小\udc00满', '林小满'],
  ])('turns %j into %j', (text, clean) => {
    expect(cleanText(text)).toBe(clean);
  });

  it('removes country code and separators from a phone number', () => {
    expect(cleanAddress(anAddress({ phone: '+86 138-1234 5678' }))).toEqual(anAddress());
  });

  it.each(['8+8613812345678', '+86138123456789', '+86'])(
    'leaves %p unchanged, because it is not a phone number with a country code',
    (phone) => {
      expect(cleanAddress(anAddress({ phone })).phone).toBe(phone);
    },
  );

  it('is idempotent and removes invisible characters', () => {
    const marks = fc.constantFrom(
      '\u202e',
      '\u2066',
      '\u0000',
      '\n',
      ' ',
      '林',
      '+86',
      '-',
      '\u200b',
      '\u200d',
      '\u3164',
      '👧',
    );
    fc.assert(
      fc.property(
        fc.array(marks).map((parts) => parts.join('')),
        (text) => {
          const clean = cleanAddress(anAddress({ name: text, phone: text }));
          expect(cleanAddress(clean)).toEqual(clean);
          expect(clean.name).not.toMatch(/[\p{Cc}\p{Cs}\u200e\u200f\u202a-\u202e\u2066-\u2069\u3164]/u);
        },
      ),
    );
  });
});
