/** Read out after an option, for those who listen. */
const OPTION_STATES = { chosen: '，已选', free: '', 'sold-out': '，卖完了', impossible: '，没有这个搭配' } as const;

export const goods = {
  soldOut: '卖完了',
  fewLeft: (left: number) => `剩 ${left} 件`,
  preorderTruth: (month: string) => `预订 · 约 ${month}到`,
  cardLabel: (title: string, truth: string) => (truth ? `${title}，${truth}` : title),
  buyShort: '买',
  buyLabel: (title: string) => `买 ${title}`,

  sheetTitle: '选一款',
  countTitle: '选数量',
  chosen: (what: readonly string[], open: readonly string[]) =>
    [
      ...(what.length > 0 ? [`已选 ${what.join(' · ')}`] : []),
      ...(open.length > 0 ? [`还要选${open.join('和')}`] : []),
    ].join('，'),
  pickFirst: (open: readonly string[]) => `先选一下${open.join('和')}`,
  quantity: '数量',
  optionLabel: (value: string, state: 'chosen' | 'free' | 'sold-out' | 'impossible') =>
    `${value}${OPTION_STATES[state]}`,
  optionSoldOut: (what: readonly string[]) =>
    what.length === 0 ? '这件刚刚卖完了' : `${what.join(' · ')} 卖完了，看看别的`,
  optionGaveWay: (what: readonly string[], open: readonly string[]) =>
    `没有 ${what.join(' · ')} 这一款，重新选一下${open.join('和')}`,
  endOfStock: (most: number) => `只有 ${most} 件了`,
  endOfLimit: (most: number) => `一单最多 ${most} 件`,
  add: '加入购物车',
  buyNow: '立即购买',
  askToBuy: '告诉掌柜',
  askToBuyHint: '选好的会写成一段话，发给掌柜就能买。',
  askSoldOut: '问掌柜还有没有',
  soldOutHint: '全都卖完了。可以问问掌柜什么时候再有。',
  added: '放进购物车了',
  addedForNow: '放进购物车了，但手机存满了，关掉小铺会丢',
  cartFull: (lines: number) => `购物车放满 ${lines} 款了，先清掉几样`,
};
