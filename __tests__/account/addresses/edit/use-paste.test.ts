import { isPasted, patchOf, reportOf, undoOf } from '@/account/addresses/edit/use-paste';
import type { AddressFields } from '@/contract/addresses/address';

const BLANK: AddressFields = { name: '', phone: '', province: '', city: '', district: '', detail: '' };
const found = (fields: Partial<AddressFields>, unserved = false) => ({ fields, unserved });

const WHOLE: AddressFields = {
  name: '林小满',
  phone: '13800001111',
  province: '浙江省',
  city: '杭州市',
  district: '西湖区',
  detail: '文三路 1 号',
};

describe('what is written into the form', () => {
  it('is what was found, and no old district stays in a new city', () => {
    expect(patchOf(found({ name: '王芳' }))).toEqual({ name: '王芳' });
    expect(patchOf(found({ province: '江苏省', city: '南京市' }))).toEqual({
      province: '江苏省',
      city: '南京市',
      district: '',
    });
  });

  it('can be taken back, save what she has mended since', () => {
    const before = { ...BLANK, name: '王芳' };
    const now = { ...WHOLE, detail: '文三路 2 号' };
    expect({ ...now, ...undoOf(now, WHOLE, before) }).toEqual({ ...before, detail: '文三路 2 号' });
  });
});

describe('what is said of it', () => {
  it('names what was filled, briefly when it was all', () => {
    expect(reportOf(found(WHOLE), BLANK)).toEqual(['填好了收货人、手机号、省市区、详细地址。']);
  });

  it('names what she had written and is there no more, and what is wanting', () => {
    const before = { ...WHOLE, name: '王芳', phone: '' };
    const says = reportOf(found({ name: '林小满', province: '浙江省', city: '杭州市' }), before);
    expect(says).toEqual([
      '填好了收货人、省、市。',
      '你原来写的收货人、区县换掉了。',
      '没找到手机号、区县，在下面补一下。',
    ]);
  });

  it('does not call replaced what stays as it was', () => {
    expect(reportOf(found(WHOLE), WHOLE)).toHaveLength(1);
  });

  it('says when nothing was found, and where nothing is sent', () => {
    expect(reportOf(found({}), BLANK)).toEqual(['没认出地址，在下面填也一样。']);
    expect(reportOf(found({ phone: '13800001111' }, true), BLANK)).toEqual([
      '填好了手机号。',
      '港澳台暂时送不到，地址没有填。',
    ]);
    expect(reportOf(found({}, true), BLANK)).toEqual(['港澳台暂时送不到，地址没有填。']);
  });
});

it('tells a paste from typing', () => {
  expect(isPasted('', '林小满 1380000')).toBe(true);
  expect(isPasted('林小满', '林小满 1')).toBe(false);
  expect(isPasted('王芳 13900002222', '林小满 13800001111')).toBe(true);
  expect(isPasted('浙江省杭州市西湖区文三路 1 号', '浙江省杭州市西湖区文二三路 1 号')).toBe(false);
  expect(isPasted('一段很长的地址文字', '')).toBe(false);
});
