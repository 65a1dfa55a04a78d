/** The seller's form of a goods item. */

interface TextGroup {
  readonly name: string;
  readonly values: readonly { readonly text: string }[];
}

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
/** `group` and `index`: where it stands, from 0. */
export const removeValue = (value: string, group: number, index: number) =>
  `去掉${value || `第 ${group + 1} 种分法的第 ${index + 1} 种`}`;
export const addValue = '加一种';
export const addGroup = '分款式';
export const addOtherGroup = '再加一种分法';
export const removeGroup = '去掉';
export const onlySku = '这一件';
export const sold = (kind: string) => `${kind}卖不卖`;
export const price = '价钱';
export const priceOf = (kind: string) => `${kind}的价钱`;
export const supply = '进货';
export const supplyOf = (kind: string) => `${kind}再进几件`;
export const left = (pieces: number | undefined) => (pieces === undefined ? '新的' : `剩 ${pieces}`);
export const moreOf = (kind: string) => `${kind}的划线价、重量、底价`;
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
export const preorderKinds = { no: '现货', yes: '预订' };
export const preorderFrom = '从哪儿来';
export const preorderFromHint = '如：京都';
export const arrivesIn = '几天后到';
export const arrivesInHint = '大约多少天';
export const deposit = '定金';
export const depositHint = '价钱的百分之几，不写就付全款';
export const depositPolicy = '价格有变：按定金时说好的，多退少不补。';
export const bargain = '议价';
export const bargainKinds = { off: '不议价', percent: '按百分比', sku: '每款底价' };
export const percent = '最低 %';
export const percentHint = '价钱的百分之几，如 85';
export const story = '它的故事';
export const attributes = '资料';
export const attributesHint = '一行一条，如：材质：白瓷';
export const attributeLine = (name: string, value: string) => `${name}：${value}`;
export const badAttribute = '一行写一条，如：材质：白瓷。';
export const tags = '搜索词';
export const tagsHint = '客人会搜的别的词，用空格隔开';
export const saved = '存好了，客人马上看得到';
export const sameNames = '同一种分法里，名字别重样。';
export const nothingSold = '至少留一款卖。';

/** What the SKUs differ in, in a few words. */
export const groupsText = (groups: readonly TextGroup[]): string =>
  groups.map(({ name, values }) => `${name}：${values.map(({ text }) => text).join('、')}`).join('；') || '不分款式';
