import type { AddressFields } from '@/contract/addresses/address';

const problems = {
  name: '写上收货人的名字，20 个字以内。',
  phone: '手机号是 1 开头的 11 位数字。',
  province: '选一下省、市、区。',
  city: '选一下省、市、区。',
  district: '选一下省、市、区。',
  detail: '写上街道、门牌，100 个字以内。',
} as const satisfies Record<keyof AddressFields, string>;

const UNDELIVERABLE = '港澳台暂时送不到';

/** What is wrong with the value of a field. */
export const problemOf = (field: keyof AddressFields, { province }: Pick<AddressFields, 'province'>) =>
  field === 'province' && /香港|澳门|台湾/.test(province) ? `${UNDELIVERABLE}。` : problems[field];

const FIELD_NAMES = {
  name: '收货人',
  phone: '手机号',
  province: '省',
  city: '市',
  district: '区县',
  detail: '详细地址',
} as const satisfies Record<keyof AddressFields, string>;

type FieldNames = readonly (keyof AddressFields)[];

function listFields(names: FieldNames): string {
  return names
    .map((name) => FIELD_NAMES[name])
    .join('、')
    .replace('省、市、区县', '省市区');
}

export const name = '收货人';
export const nameHint = '快递上写的名字';
export const phone = '手机号';
export const phoneHint = '11 位，送货时联系';
export const region = '省市区';
export const regionHint = '点这里选';
export const province = '省';
export const provinceHint = '比如 浙江省';
export const city = '市';
export const cityHint = '比如 杭州市';
export const district = '区县';
export const districtHint = '比如 西湖区';
export const detail = '详细地址';
export const detailHint = '街道、门牌、楼层';
export const isDefault = '设为默认地址';
export const save = '保存';
export const saving = '正在存';
export const saved = '存好了';
export const paste = {
  hint: '粘贴一整段，帮你分开',
  splitFields: '分开填好',
  filled: (names: FieldNames) => `填好了${listFields(names)}。`,
  doubtful: (names: FieldNames) => `${listFields(names)}是猜的，核对一下。`,
  replaced: (names: FieldNames) => `你原来写的${listFields(names)}换掉了。`,
  missing: (names: FieldNames) => `没找到${listFields(names)}，在下面补一下。`,
  nothing: '没认出地址，在下面填也一样。',
  undeliverable: `${UNDELIVERABLE}，地址没有填。`,
  undo: '撤销',
  undoLabel: '撤销刚才填的',
};
export const notFound = '这个地址已经不在了。';
export const toList = '看看其他地址';
