import type { AddressFields } from '@/contract/addresses/address';
import { ZERO } from '@/contract/money';
import type { FreightRule } from '@/contract/shop/shop';
import { formatYuan } from '@/copy/format';

const TROUBLE = {
  name: '写上收货人的名字，20 个字以内。',
  phone: '手机号是 1 开头的 11 位数字。',
  province: '选一下省、市、区。',
  city: '选一下省、市、区。',
  district: '选一下省、市、区。',
  detail: '写上街道、门牌，100 个字以内。',
} as const satisfies Record<keyof AddressFields, string>;

const KILO = 1_000;

const weight = (grams: number) => (grams % KILO === 0 ? `${grams / KILO} 公斤` : `${grams} 克`);

const NAMES = {
  name: '收货人',
  phone: '手机号',
  province: '省',
  city: '市',
  district: '区县',
  detail: '详细地址',
} as const satisfies Record<keyof AddressFields, string>;

type FieldNames = readonly (keyof AddressFields)[];

function listed(names: FieldNames): string {
  return names
    .map((name) => NAMES[name])
    .join('、')
    .replace('省、市、区县', '省市区');
}

function freightLines({ base, includedGrams, perExtraKg, freeFrom, far }: FreightRule): readonly string[] {
  const usual =
    base === ZERO && perExtraKg === ZERO
      ? ['不收运费。']
      : [
          `${weight(includedGrams)}以内 ${formatYuan(base)}，往上每公斤加 ${formatYuan(perExtraKg)}。`,
          `一单好物满 ${formatYuan(freeFrom)}，免运费。`,
        ];
  if (far.provinces.length === 0 || far.extra === ZERO) return usual;
  return [...usual, `${far.provinces.join('、')}路远，每单另加 ${formatYuan(far.extra)}，满额也要加。`];
}

export const account = {
  addresses: {
    empty: '还没有收货地址。',
    add: '新写一个',
    fromBook: '从微信地址里选',
    refused: '没拿到微信里的地址，在这里填也一样。',
    incomplete: '微信里的这个地址不全，补一下就好。',
    saved: '存好了',
    isDefault: '默认',
    edit: '编辑',
    editLabel: (name: string) => `编辑 ${name} 的地址`,
    remove: '删除',
    removeLabel: (name: string) => `删除 ${name} 的地址`,
    removeTitle: '删掉这个地址？',
    removeSays: (line: string) => `${line}\n已经下的订单不受影响。`,
    removeYes: '删掉',
    removeNo: '留着',
    removed: '删掉了',
    pickHint: '点一个，这一单就送到那里。',
    pickLabel: (name: string, place: string) => `送到 ${name}，${place}`,
    openLabel: (name: string, place: string) => `编辑 ${name} 的地址，${place}`,
  },
  form: {
    name: '收货人',
    nameHint: '快递上写的名字',
    phone: '手机号',
    phoneHint: '11 位，送货时联系',
    region: '省市区',
    regionHint: '点这里选',
    province: '省',
    provinceHint: '比如 浙江省',
    city: '市',
    cityHint: '比如 杭州市',
    district: '区县',
    districtHint: '比如 西湖区',
    detail: '详细地址',
    detailHint: '街道、门牌、楼层',
    isDefault: '平时都送到这里',
    save: '存好',
    saving: '正在存',
    saved: '存好了',
    trouble: TROUBLE,
    paste: {
      hint: '粘贴一整段，帮你分开',
      split: '分开填好',
      filled: (names: FieldNames) => `填好了${listed(names)}。`,
      replaced: (names: FieldNames) => `你原来写的${listed(names)}换掉了。`,
      missing: (names: FieldNames) => `没找到${listed(names)}，在下面补一下。`,
      nothing: '没认出地址，在下面填也一样。',
      unserved: '港澳台暂时送不到，地址没有填。',
      undo: '撤销',
      undoLabel: '撤销刚才填的',
    },
    lost: '这个地址已经不在了。',
    toList: '看看其他地址',
  },
  about: {
    licence: '谁在卖',
    registeredName: '名称',
    creditCode: '统一社会信用代码',
    type: '类型',
    address: '住所',
    representative: '经营者',
    scope: '经营范围',
    exempt: '掌柜声明',
    exemptAddress: '实际经营地址',
    exemptContact: '联系方式',
    freight: '运费',
    freightLines,
    delivery: '发货',
    returns: '退换',
    privacy: '隐私',
    privacyContract: '微信里的隐私保护指引',
    privacyRefused: '指引没打开，过一会儿再试。',
    complain: '不满意，怎么办',
    complainLines: [
      '先问掌柜，多半当天就能说清楚。',
      '点右上角「···」里的「投诉」，可以向微信投诉这个小程序。',
      '拨打 12315，或在「全国 12315 平台」小程序里投诉、举报。',
    ],
    ask: '问掌柜',
    version: (version: string) => `小铺 ${version}`,
  },
};
