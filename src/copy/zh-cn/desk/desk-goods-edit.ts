/** The seller's form of a goods item. */

import type { GoodsFields } from '@/contract/catalog/edited-goods';
import { formatYuan } from '@/copy/format';

export const newTitle = '新上一件';
export const pictures = '照片';
export const pictureAlt = '好物的照片';
export const title = '名字';
export const titleHint = '客人看到的名字';
export const subtitle = '一句话';
export const subtitleHint = '它好在哪儿，可以不写';
export const category = '分类';
export const kinds = '款式和价钱';
export const groupName = (position: number) => `第 ${position} 种分法`;
export const groupNameHint = '颜色、大小、口味…';
export const valueName = (group: string, position: number) => `${group}的第 ${position} 种`;
export const valueHint = '叫什么';
export const removeValue = (value: string) => `去掉${value || '这一种'}`;
export const addValue = '加一种';
export const addGroup = '分款式';
export const addOtherGroup = '再加一种分法';
export const removeGroup = '不这样分了';
export const onlySku = '这一件';
export const sold = (kind: string) => `${kind}卖不卖`;
export const price = '价钱';
export const priceOf = (kind: string) => `${kind}的价钱`;
export const supply = '进货';
export const supplyOf = (kind: string) => `${kind}再进几件`;
export const left = (pieces: number | undefined) => (pieces === undefined ? '新的' : `剩 ${pieces}`);
export const moreOf = (kind: string) => `${kind}的划线价、重量和底价`;
export const moreFields = '划线价、重量、底价';
export const wasPrice = '划线价';
export const wasPriceHint = '以前卖多少，可以不写';
export const wasBasis = '来由';
export const wasBasisHint = '如：10 月标价';
export const weight = '重量';
export const weightHint = '多少克，算运费用';
export const floor = '底价';
export const floorHint = '议价最低多少元';
export const rules = '怎么卖';
export const maxPerOrder = '一单最多';
export const maxPerOrderHint = '几件';
export const returns = '退货';
export const returnKinds = { 'seven-days': '七天无理由', none: '不能无理由退' };
export const returnReason = '为什么';
export const returnReasonHint = '如：鲜点心，放不住';
export const preorder = '预订';
export const preorderKinds = { off: '现货', on: '预订' };
export const preorderFrom = '从哪儿来';
export const preorderFromHint = '如：京都';
export const arrivesIn = '几天后到';
export const arrivesInHint = '大约多少天';
export const deposit = '定金';
export const depositHint = '价钱的百分之几，不写就付全款';
export const depositPolicy = '价格有变：按定金时说好的，多退少不补。';
export const bargain = '议价';
export const bargainKinds = { off: '不议价', percent: '按百分比', sku: '每款底价' };
export const percent = '最低';
export const percentHint = '价钱的百分之几，如 85';
export const story = '它的故事';
export const attributes = '资料';
export const attributeName = (position: number) => `第 ${position} 条资料的名目`;
export const attributeValue = (position: number) => `第 ${position} 条资料`;
export const attributeNameHint = '材质';
export const attributeValueHint = '白瓷';
export const removeAttribute = (position: number) => `去掉第 ${position} 条资料`;
export const addAttribute = '加一条';
export const tags = '搜索词';
export const tagsHint = '客人会搜的别的词，用空格隔开';
export const save = '保存';
export const saved = '存好了，客人马上看得到';
export const problems = {
  gallery: '放一张照片。',
  title: '写个名字。',
  groups: '每一种分法和款式都写上名字，别重样。',
  skus: '至少留一款卖。',
  price: '价钱写成 88 或 88.50 这样。',
  number: '件数、重量写整数。',
  returns: '写一写为什么不能无理由退。',
  preorder: '写一写从哪儿来、什么时候到。',
};
export const conflict = '另一台手机刚改过它';
export const conflictNote = '不一样的地方列在下面，你定用哪一份。';
export const mine = '你写的';
export const theirs = '那边存的';
export const keepMine = '用我写的';
export const takeTheirs = '用那边的';
export const fieldNames: Readonly<Record<keyof GoodsFields, string>> = {
  categoryId: '分类',
  title: '名字',
  subtitle: '一句话',
  gallery: '照片',
  optionGroups: '款式',
  skus: '价钱',
  maxPerOrder: '一单最多',
  story: '故事',
  attributes: '资料',
  returns: '退货',
  preorder: '预订',
  bargain: '议价',
  tags: '搜索词',
};

/** A field in a few words, to compare two versions. */
export function fieldText(fields: GoodsFields, key: keyof GoodsFields): string {
  switch (key) {
    case 'title':
    case 'subtitle':
      return fields[key] || '没写';
    case 'maxPerOrder':
      return `${fields.maxPerOrder} 件`;
    case 'gallery':
      return `${fields.gallery.length} 张照片`;
    case 'optionGroups':
      return fields.optionGroups.map(({ name, values }) => `${name}：${values.join('、')}`).join('；') || '不分';
    case 'skus':
      return fields.skus.map((sku) => [...sku.options, formatYuan(sku.price)].join(' ')).join('、');
    case 'story':
    case 'attributes':
      return `${fields[key].length} 段`;
    case 'tags':
      return (fields.tags ?? []).join('、') || '没写';
    case 'returns':
      return returnKinds[fields.returns.kind];
    case 'preorder':
      return fields.preorder ? `预订，${fields.preorder.from}` : '现货';
    case 'bargain':
      return fields.bargain ? '能议价' : '不议价';
    case 'categoryId':
      return fields.categoryId;
  }
}
