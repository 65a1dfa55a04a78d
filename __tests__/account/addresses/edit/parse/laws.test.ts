import fc from 'fast-check';

import { MOST_PASTED } from '@/account/addresses/edit/parse/marked-text';
import { parseAddress, regionOf } from '@/account/addresses/edit/parse/parse-address';
import type { AddressFields } from '@/contract/addresses/address';

import { allPlaces, places } from '../../../../support/country';

const parse = (text: string) => parseAddress(text, places).fields;

const names = fc.constantFrom('林小满', '王芳', '欧阳晓', '田甜', '周明远', '陈晨', '古丽·买买提', '李雷');
const phones = fc
  .tuple(fc.constantFrom(...'3456789'), fc.stringMatching(/^\d{9}$/))
  .map(([second, rest]) => `1${second}${rest}`);
const details = fc
  .tuple(
    fc.constantFrom('文三路', '中山北路', '人民大道', '花园弄', '香港中路', '幸福小区'),
    fc.integer({ min: 1, max: 999 }),
  )
  .chain(([street, number]) =>
    fc.constantFrom(`${street}${number}号`, `${street} ${number} 号`, `${street}${number}号2栋1502室`),
  );
const districts = fc.constantFrom(...allPlaces.filter(({ level }) => level === 2));
const leaves = fc.oneof(
  { weight: 9, arbitrary: districts },
  { weight: 1, arbitrary: fc.constantFrom(...allPlaces.filter(({ level, divided }) => level === 1 && !divided)) },
);

const addresses = fc.record({ name: names, phone: phones, leaf: leaves, detail: details }).map(({ leaf, ...rest }) => {
  const region = { province: '', city: '', district: '', ...regionOf(leaf) };
  return { ...rest, ...region } satisfies AddressFields;
});

/** A phone as people write it. */
const phoneWriters = fc.constantFrom<(phone: string) => string>(
  (phone) => phone,
  (phone) => `+86 ${phone}`,
  (phone) => `86-${phone}`,
  (phone) => phone.replace(/(...)(....)(....)/, '$1-$2-$3'),
  (phone) => phone.replace(/(...)(....)(....)/, '$1 $2 $3'),
);
const labels = fc.constantFrom(
  ['', '', '', ''],
  ['收货人：', '手机号：', '所在地区：', '详细地址：'],
  ['姓名: ', '电话: ', '地区: ', '地址: '],
);

/** An ending that may be left out: 「浙江」 for 「浙江省」. */
const shortProvince = (name: string) => name.replace(/(?:壮族|回族|维吾尔)?自治区$|[省市]$/, '');

interface Style {
  readonly labels: readonly string[];
  readonly order: readonly number[];
  readonly between: string;
  readonly inRegion: string;
  readonly writePhone: (phone: string) => string;
  readonly short: boolean;
}

function write({ name, phone, province, city, district, detail }: AddressFields, style: Style): string {
  const first = style.short ? shortProvince(province) : province;
  const region = [...new Set([first, city === province ? first : city, district])].join(style.inRegion);
  const parts = [name, style.writePhone(phone), region, detail].map((part, at) => (style.labels[at] ?? '') + part);
  return style.order.map((at) => parts[at]).join(style.between);
}

const styles: fc.Arbitrary<Style> = fc.record({
  labels,
  order: fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }),
  between: fc.constantFrom(' ', '，', ',', ';', '；', '\n', '\t', ' \n ', '， '),
  inRegion: fc.constantFrom('', ' ', '，', '/', '-'),
  writePhone: phoneWriters,
  short: fc.boolean(),
});

describe('parsing a pasted address', () => {
  it('gives back what was written, in any order, with any breaks, labels and habits', () => {
    fc.assert(
      fc.property(addresses, styles, (address, style) => expect(parse(write(address, style))).toEqual(address)),
      { numRuns: 1500 },
    );
  });

  it('changes nothing more when its own answer is written out and parsed again', () => {
    const pieces = fc.constantFrom(
      ...'林小满 ，：13812345678 浙江杭州市 西湖区文三路号 收货人 地址 abc \n 6'.split(/(?=[ ，\n])/),
    );
    const texts = fc.oneof(
      fc.array(pieces, { maxLength: 12 }).map((all) => all.join('')),
      fc.tuple(addresses, styles).map(([address, style]) => write(address, style)),
    );
    const rewritten = ({ name, phone, province, city, district, detail }: Partial<AddressFields>) =>
      [
        name && `收货人：${name}`,
        phone && `手机号：${phone}`,
        province && `所在地区：${[...new Set([province, city, district])].join(' ')}`,
        detail && `详细地址：${detail}`,
      ]
        .filter(Boolean)
        .join('\n');
    fc.assert(
      fc.property(texts, (text) => {
        const once = parse(rewritten(parse(text)));
        expect(parse(rewritten(once))).toEqual(once);
      }),
    );
  });

  it('never throws, and finds no more than the form holds', () => {
    const alphabet = fc.constantFrom(
      ...'省市区县旗州张王 ,，:：\n1380+-()（）.*[]\ue000\ue001\ud800😀浙江杭北京地址姓名',
    );
    const texts = fc.oneof(
      fc.fullUnicodeString(),
      fc.array(alphabet, { maxLength: 80 }).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        for (const value of Object.values(parse(text))) expect(value.trim()).not.toBe('');
      }),
      { numRuns: 500 },
    );
  });

  it('takes no phone number out of a longer one', () => {
    const longer = fc.stringMatching(/^[1-79]\d{11,25}$/).filter((digits) => !/^86\d{11}$/.test(digits));
    fc.assert(fc.property(longer, (digits) => expect(parse(`文三路 ${digits} 林小满`).phone).toBeUndefined()));
  });

  it('reads the beginning of a very long text and answers at once', () => {
    const texts = fc.constantFrom('浙江杭州北京朝阳', '1', '收货人：', '13812345678 ', '恩施', '-');
    fc.assert(
      fc.property(texts, (piece) => {
        const start = '林小满 13812345678 浙江省杭州市西湖区文三路 1 号 ';
        const began = performance.now();
        const fields = parse((start + piece.repeat(10_000)).slice(0, 10_000));
        expect(performance.now() - began).toBeLessThan(1000);
        expect(fields).toMatchObject({ phone: '13812345678', district: '西湖区' });
        expect((fields.detail ?? '').length).toBeLessThanOrEqual(MOST_PASTED);
      }),
    );
  });
});
