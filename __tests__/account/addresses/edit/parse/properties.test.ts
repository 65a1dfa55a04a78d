import fc from 'fast-check';

import { MAX_CHARS } from '@/account/addresses/edit/parse/mark-text';
import { parseAddress, toRegionFields } from '@/account/addresses/edit/parse/parse-address';
import { MAX_NAME_CHARS } from '@/account/addresses/edit/parse/region-names';
import type { AddressFields } from '@/contract/addresses/address';

import { allRegions, regions } from '../../../../support/regions';

const FIELDS = ['name', 'phone', 'province', 'city', 'district', 'detail'] as const;
const parse = (text: string) => parseAddress(text, regions).fields;

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
const districts = fc.constantFrom(...allRegions.filter(({ level }) => level === 2));
const leaves = fc.oneof(
  { weight: 9, arbitrary: districts },
  {
    weight: 1,
    arbitrary: fc.constantFrom(...allRegions.filter(({ level, hasChildren }) => level === 1 && !hasChildren)),
  },
);

const addresses = fc.record({ name: names, phone: phones, leaf: leaves, detail: details }).map(({ leaf, ...rest }) => {
  const region = { province: '', city: '', district: '', ...toRegionFields(leaf) };
  return { ...rest, ...region } satisfies AddressFields;
});

/** Formats of a phone number. */
const phoneFormats = fc.constantFrom<(phone: string) => string>(
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

/** The name without its ending: 「浙江」 for 「浙江省」. */
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
  writePhone: phoneFormats,
  short: fc.boolean(),
});

/** Regressions: consecutive labels, and a region written three times, lost a word at each parse. */
const UNSTABLE_TEXTS = [
  ' 地址 地址 浙江杭州市 地址 地址',
  ' 浙江杭州市林小满 浙江杭州市 浙江杭州市',
  ' 姓名林小满 浙江杭州市 姓名 收货人 西湖区文三路号',
  ' 姓名林小满 姓名： 姓名 西湖区文三路号 浙江杭州市',
  '文三路 1 号 区：区：区：区：',
  ' 6 地址 地址 地址 地址',
  ' 浙江杭州市林小满 浙江杭州市 浙江杭州市',
  ' 浙江杭州市 收货人林小满 收货人 收货人 浙江杭州市',
  ' abc 区： 详细地址： 西湖区文三路号  abc 浙江杭州市',
];

/**
 * Each substring up to the longest name is looked up at each position, at most once per level; a text is read with its
 * name, with what may be glued to it cut off, and without the name.
 */
const MAX_LOOKUPS = MAX_CHARS * MAX_NAME_CHARS * 3 * 3;

/** How people write in a chat: the region in short, numbers grouped anyhow, a name among words. */
const chatStyles = fc.record({
  order: fc.shuffledSubarray([0, 1, 2], { minLength: 3 }),
  between: fc.constantFrom(' ', '，', '\n', '/', ' | '),
  isShort: fc.boolean(),
  inRegion: fc.constantFrom('', '', ' '),
  writePhone: fc.constantFrom<(phone: string) => string>(
    (phone) => phone,
    (phone) => phone.replace(/(.{4})(.{4})/, '$1-$2-'),
    (phone) => phone.replace(/(.{3})(.{4})/, '$1.$2.'),
    (phone) => phone.replace(/(.{3})(.{5})/, '$1 $2 '),
    (phone) => [...phone].join(' '),
    (phone) => `+86${phone}`,
  ),
  writeName: fc.constantFrom<(name: string) => string>(
    (name) => name,
    (name) => `${name}收`,
    (name) => `${name}（收）`,
    (name) => `我叫${name}`,
    (name) => `收件人${name}`,
  ),
  greeting: fc.constantFrom('', '', '你好，', '麻烦寄到 ', '亲，'),
  thanks: fc.constantFrom('', '', '，谢谢老板', '，备注：周末送', ' [抱拳]'),
});

/** The name without 省, 市 or 区; those of autonomous regions and counties stay. */
const shortName = (name: string) => (/^.{3,4}$/.test(name) ? name.replace(/(?!地)(.)[市区]$/, '$1') : name);

describe('parsing a pasted address', () => {
  it('finds all fields, in any order, with any separators, labels and formats', () => {
    fc.assert(
      fc.property(addresses, styles, (address, style) => expect(parse(write(address, style))).toEqual(address)),
      { numRuns: 1500 },
    );
  });

  it('finds all fields in nineteen of twenty written as in a chat, and of the rest nothing wrong without a word', () => {
    const samples = fc.sample(fc.tuple(addresses, chatStyles), { numRuns: 2_000, seed: 20_261_129 });
    const outcomes = samples.map(([address, style]) => {
      const levels = [address.province, address.city, address.district].map((level) =>
        style.isShort ? shortName(shortProvince(level)) : level,
      );
      const region = levels.filter((level, at) => level !== levels[at - 1]).join(style.inRegion);
      const parts = [style.writeName(address.name), style.writePhone(address.phone), `${region}${address.detail}`];
      const text = style.greeting + style.order.map((at) => parts[at]).join(style.between) + style.thanks;
      const { fields, doubtful } = parseAddress(text, regions);
      const wrong = FIELDS.filter((field) => fields[field] !== address[field]);
      // What is left out of the region stands in the detail, where it is seen.
      const isSilent = wrong.some((field) => field !== 'detail' && field in fields && !doubtful.includes(field));
      return { isRight: wrong.length === 0, isSilent };
    });
    expect(outcomes.filter(({ isRight }) => isRight).length).toBeGreaterThan(outcomes.length * 0.95);
    expect(outcomes.filter(({ isSilent }) => isSilent)).toEqual([]);
  });

  it('is stable when its result is written out and parsed again', () => {
    const pieces = fc.constantFrom(
      ...'林小满 ，：13812345678 浙江杭州市 西湖区文三路号 收货人 地址 abc \n 6'.split(/(?=[ ，\n])/),
      ...' 姓名 姓名： 所在地区 详细地址： 区： 市:'.split(/(?= )/),
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
      { examples: UNSTABLE_TEXTS.map((text) => [text]) },
    );
  });

  it('never throws and returns no empty field', () => {
    const alphabet = fc.constantFrom(
      ...'省市区县旗州张王 ,，:：\n1380+-()（）.*[]\ue000\ue001\ud800😀浙江杭北京地址姓名',
    );
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(alphabet, { maxLength: 80 }).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        for (const value of Object.values(parse(text))) expect(value.trim()).not.toBe('');
      }),
      { numRuns: 500 },
    );
  });

  it('does not take part of a longer number as a phone number', () => {
    const longer = fc.stringMatching(/^[1-79]\d{11,25}$/).filter((digits) => !/^86\d{11}$/.test(digits));
    fc.assert(fc.property(longer, (digits) => expect(parse(`文三路 ${digits} 林小满`).phone).toBeUndefined()));
  });

  it('reads only the beginning of a very long text, with a bounded number of lookups', () => {
    const texts = fc.constantFrom('浙江杭州北京朝阳', '1', '收货人：', '13812345678 ', '恩施', '-');
    fc.assert(
      fc.property(texts, (piece) => {
        const start = '林小满 13812345678 浙江省杭州市西湖区文三路 1 号 ';
        let lookups = 0;
        const get = (name: string) => {
          lookups += 1;
          return regions.get(name);
        };
        const counted = Object.assign(new Map(regions), { get });
        const { fields } = parseAddress((start + piece.repeat(10_000)).slice(0, 10_000), counted);
        expect(lookups).toBeLessThan(MAX_LOOKUPS);
        expect(fields).toMatchObject({ phone: '13812345678', district: '西湖区' });
        expect((fields.detail ?? '').length).toBeLessThanOrEqual(MAX_CHARS);
      }),
    );
  });
});
