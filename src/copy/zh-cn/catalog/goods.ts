/** Screen reader suffix of an option. */
const OPTION_STATES = {
  selected: '，已选',
  available: '',
  'sold-out': '，卖完了',
  impossible: '，没有这个搭配',
} as const;

export const goods = {
  soldOut: '卖完了',
  fewLeft: (left: number) => `剩 ${left} 件`,
  preorderStatus: (month: string) => `预订 · 约 ${month}到`,
  cardLabel: (title: string, availability: string) => (availability ? `${title}，${availability}` : title),
  buyShort: '买',
  buyLabel: (title: string) => `买 ${title}`,

  sheetTitle: '选一款',
  quantityTitle: '选数量',
  selection: (selected: readonly string[], missing: readonly string[]) =>
    [
      ...(selected.length > 0 ? [`已选 ${selected.join(' · ')}`] : []),
      ...(missing.length > 0 ? [`还要选${missing.join('和')}`] : []),
    ].join('，'),
  selectFirst: (missing: readonly string[]) => `先选一下${missing.join('和')}`,
  quantity: '数量',
  optionLabel: (value: string, state: 'selected' | 'available' | 'sold-out' | 'impossible') =>
    `${value}${OPTION_STATES[state]}`,
  optionSoldOut: (options: readonly string[]) =>
    options.length === 0 ? '这件刚刚卖完了' : `${options.join(' · ')} 卖完了，看看别的`,
  optionConflict: (options: readonly string[], cleared: readonly string[]) =>
    `没有 ${options.join(' · ')} 这一款，重新选一下${cleared.join('和')}`,
  stockLimit: (max: number) => `只有 ${max} 件了`,
  orderLimit: (max: number) => `一单最多 ${max} 件`,
  add: '加入购物车',
  buyNow: '立即购买',
  askToBuy: '告诉掌柜',
  askToBuyHint: '选好的会写成一段话，发给掌柜就能买。',
  askSoldOut: '问掌柜还有没有',
  soldOutHint: '全都卖完了。可以问问掌柜什么时候再有。',
  added: '放进购物车了',
  addedUnsaved: '放进购物车了，但手机存满了，关掉小铺会丢',
  cartFull: (lines: number) => `购物车放满 ${lines} 款了，先清掉几样`,
};
