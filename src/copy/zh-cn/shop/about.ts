import { ZERO } from '@/contract/money';
import type { FreightRule } from '@/contract/shop/shop';
import { formatYuan } from '@/copy/format';

const GRAMS_PER_KG = 1_000;

const formatWeight = (grams: number) => (grams % GRAMS_PER_KG === 0 ? `${grams / GRAMS_PER_KG} 公斤` : `${grams} 克`);

export function freightLines({ base, includedGrams, perExtraKg, freeFrom, remote }: FreightRule): readonly string[] {
  const usual =
    base === ZERO && perExtraKg === ZERO
      ? ['不收运费。']
      : [
          `${formatWeight(includedGrams)}以内 ${formatYuan(base)}，往上每公斤加 ${formatYuan(perExtraKg)}。`,
          `一单好物满 ${formatYuan(freeFrom)}，免运费。`,
        ];
  if (remote.provinces.length === 0 || remote.surcharge === ZERO) return usual;
  return [...usual, `${remote.provinces.join('、')}路远，每单另加 ${formatYuan(remote.surcharge)}，满额也要加。`];
}

export const licence = '谁在卖';
export const registeredName = '名称';
export const creditCode = '统一社会信用代码';
export const type = '类型';
export const address = '住所';
export const representative = '经营者';
export const scope = '经营范围';
export const exempt = '掌柜声明';
export const exemptAddress = '实际经营地址';
export const exemptContact = '联系方式';
export const freight = '运费';
export const delivery = '发货';
export const returns = '退换';
export const privacy = '隐私';
export const myData = '我的资料：取一份，或注销';
export const privacyContract = '微信里的隐私保护指引';
export const privacyRefused = '指引没打开，过一会儿再试。';
export const complain = '不满意，怎么办';
export const complainLines = [
  '先问掌柜，多半当天就能说清楚。',
  '点右上角「···」里的「投诉」，可以向微信投诉这个小程序。',
  '拨打 12315，或在「全国 12315 平台」小程序里投诉、举报。',
];
export const ask = '问掌柜';
export const version = (version: string) => `小铺 ${version}`;
