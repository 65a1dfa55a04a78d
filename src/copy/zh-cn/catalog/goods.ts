/** Screen reader suffix of an option. */
const OPTION_STATES = {
  selected: '，已选',
  available: '',
  'sold-out': '，卖完了',
  impossible: '，没有这个搭配',
} as const;

export const soldOut = '卖完了';
export const offShelf = '下架了';
export const fewLeft = (left: number) => `剩 ${left} 件`;
export const preorderStatus = (month: string) => `预订 · 约 ${month}到`;
export const cardLabel = (title: string, availability: string) => (availability ? `${title}，${availability}` : title);
/** `price` is formatted, of all pieces. */
export const afterDiscounts = (price: string, quantity: number, from: boolean) =>
  `${quantity > 1 ? `${quantity} 件` : ''}优惠后 ${price}${from ? ' 起' : ''}`;
export const buyShort = '买';
export const buyLabel = (title: string) => `买 ${title}`;

export const sheetTitle = '选一款';
export const quantityTitle = '选数量';
export const selection = (selected: readonly string[], missing: readonly string[]) =>
  [
    ...(selected.length > 0 ? [`已选 ${selected.join(' · ')}`] : []),
    ...(missing.length > 0 ? [`还要选${missing.join('和')}`] : []),
  ].join('，');
export const selectFirst = (missing: readonly string[]) => `先选一下${missing.join('和')}`;
export const quantity = '数量';
export const optionLabel = (value: string, state: 'selected' | 'available' | 'sold-out' | 'impossible') =>
  `${value}${OPTION_STATES[state]}`;
export const optionSoldOut = (options: readonly string[]) =>
  options.length === 0 ? '这件刚刚卖完了' : `${options.join(' · ')} 卖完了，看看别的`;
export const optionConflict = (options: readonly string[], cleared: readonly string[]) =>
  `没有 ${options.join(' · ')} 这一款，重新选一下${cleared.join('和')}`;
export const optionReplaced = (options: readonly string[], selected: readonly string[]) =>
  `没有 ${options.join(' · ')}，换成了 ${selected.join(' · ')}`;
export const stockLimit = (max: number) => `只有 ${max} 件了`;
export const orderLimit = (max: number) => `一单最多 ${max} 件`;
export const add = '加入购物车';
export const addLabel = (title: string) => `加购 ${title}`;
export const buyNow = '立即购买';
export const askToBuy = '告诉掌柜';
export const askToBuyHint = '下好单再在微信里转账给掌柜，也可以先告诉掌柜。';
export const soldOutHint = '全都卖完了，到货第一时间告诉你。';
export const added = '放进购物车了';
export const addedUnsaved = '放进购物车了，但手机存满了，关掉小铺会丢';
export const cartFull = (lines: number) => `购物车放满 ${lines} 款了，先清掉几样`;
