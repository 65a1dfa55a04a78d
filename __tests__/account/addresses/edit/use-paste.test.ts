import { isPasted, toPatch, toReport, toUndoPatch } from '@/account/addresses/edit/use-paste';
import type { AddressFields } from '@/contract/addresses/address';

const EMPTY_FIELDS: AddressFields = { name: '', phone: '', province: '', city: '', district: '', detail: '' };
const parsed = (fields: Partial<AddressFields>, isUndeliverable = false) => ({ fields, isUndeliverable, doubtful: [] });

const COMPLETE: AddressFields = {
  name: '林小满',
  phone: '13800001111',
  province: '浙江省',
  city: '杭州市',
  district: '西湖区',
  detail: '文三路 1 号',
};

describe('the filled fields', () => {
  it('are those found; a region replaces all three region fields', () => {
    expect(toPatch(parsed({ name: '王芳' }))).toEqual({ name: '王芳' });
    expect(toPatch(parsed({ province: '江苏省', city: '南京市' }))).toEqual({
      province: '江苏省',
      city: '南京市',
      district: '',
    });
  });

  it('can be undone, except for those edited since', () => {
    const before = { ...EMPTY_FIELDS, name: '王芳' };
    const now = { ...COMPLETE, detail: '文三路 2 号' };
    expect({ ...now, ...toUndoPatch(now, COMPLETE, before) }).toEqual({ ...before, detail: '文三路 2 号' });
  });
});

describe('the report', () => {
  it('lists the filled fields', () => {
    expect(toReport(parsed(COMPLETE), EMPTY_FIELDS)).toEqual(['填好了收货人、手机号、省市区、详细地址。']);
  });

  it('says what is a guess', () => {
    const guess = { ...parsed(COMPLETE), doubtful: ['phone', 'district'] as const };
    expect(toReport(guess, EMPTY_FIELDS)).toEqual([
      '填好了收货人、手机号、省市区、详细地址。',
      '手机号、区县是猜的，核对一下。',
    ]);
  });

  it('lists replaced and missing fields', () => {
    const before = { ...COMPLETE, name: '王芳', phone: '' };
    const report = toReport(parsed({ name: '林小满', province: '浙江省', city: '杭州市' }), before);
    expect(report).toEqual([
      '填好了收货人、省、市。',
      '你原来写的收货人、区县换掉了。',
      '没找到手机号、区县，在下面补一下。',
    ]);
  });

  it('does not list unchanged fields as replaced', () => {
    expect(toReport(parsed(COMPLETE), COMPLETE)).toHaveLength(1);
  });

  it('says if nothing was found, or if the shop does not deliver there', () => {
    expect(toReport(parsed({}), EMPTY_FIELDS)).toEqual(['没认出地址，在下面填也一样。']);
    expect(toReport(parsed({ phone: '13800001111' }, true), EMPTY_FIELDS)).toEqual([
      '填好了手机号。',
      '港澳台暂时送不到，地址没有填。',
    ]);
    expect(toReport(parsed({}, true), EMPTY_FIELDS)).toEqual(['港澳台暂时送不到，地址没有填。']);
  });
});

it('distinguishes pasting from typing', () => {
  expect(isPasted('', '林小满 1380000')).toBe(true);
  expect(isPasted('林小满', '林小满 1')).toBe(false);
  expect(isPasted('王芳 13900002222', '林小满 13800001111')).toBe(true);
  expect(isPasted('浙江省杭州市西湖区文三路 1 号', '浙江省杭州市西湖区文二三路 1 号')).toBe(false);
  expect(isPasted('一段很长的地址文字', '')).toBe(false);
});
