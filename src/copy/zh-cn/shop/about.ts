import { ZERO } from '@/contract/money';
import type { FreightRule } from '@/contract/shop/shop';
import { formatYuan } from '@/copy/format';

const GRAMS_PER_KG = 1_000;

const formatWeight = (grams: number) => (grams % GRAMS_PER_KG === 0 ? `${grams / GRAMS_PER_KG} 公斤` : `${grams} 克`);

function freightLines({ base, includedGrams, perExtraKg, freeFrom, remote }: FreightRule): readonly string[] {
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

export const about = {
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
};
