import type { OptionGroup, Preorder, ReturnPolicy } from '@/contract/catalog/goods';
import { ZERO } from '@/contract/money';
import type { FreightRule } from '@/contract/shop/shop';
import { formatYuan } from '@/copy/format';
import { formatDay } from '@/copy/format-time';

/** The freight in one line. The remote surcharge is never waived, so it is always mentioned. */
export function freightLine({ base, perExtraKg, freeFrom, remote }: FreightRule): string {
  const isCharged = base !== ZERO || perExtraKg !== ZERO;
  const near = isCharged ? `运费 ${formatYuan(base)} 起，满 ${formatYuan(freeFrom)} 免` : '不收运费';
  const hasNoSurcharge = remote.surcharge === ZERO || remote.provinces.length === 0;
  return hasNoSurcharge ? near : `${near}，偏远加 ${formatYuan(remote.surcharge)}`;
}

/** How returns go, in the row that is folded. */
export const returnsShort = { 'seven-days': '七天可退', none: '不能无理由退' } as const;

export function returnLine(returns: ReturnPolicy): string {
  if (returns.kind === 'seven-days') return '签收后七天内，不用说理由就能退。';
  return `不能无理由退：${returns.reason}。东西有问题，照样找掌柜。`;
}

export const pictureOf = (index: number, count: number) => `${index}/${count}`;
export const selected = '已选';
export const choose = '选择';
export const selectedLine = (options: readonly string[]) => options.join(' · ');
export const optionsLine = (groups: readonly OptionGroup[]) => groups.map(({ name }) => name).join('和');
export const delivery = '送货';
export const deliveryUnknown = '怎么送没取到，运费在下单前会算给你看。';
export const preorder = '预订';
export const preorderLine = ({ from, arrivesAt }: Preorder) =>
  `从${from}带回，约 ${formatDay(arrivesAt)}到掌柜手里，到了就寄。`;
export const licence = '证照';
export const addSeller = '加掌柜';
export const addSellerLine = '微信上慢慢问，加不加都行';
export const licenceLine = '看看是谁在卖';
export const description = '来历';
export const attributes = '参数';
export const stars = (average: string, count: number) => `★${average}（${count} 条评价）`;
export const sold = (pieces: number) => `卖出 ${pieces} 件`;
export const sentFrom = (city: string) => `${city.replace(/市$/, '')}发货`;
export const alike = '看看这些';
export const toOthers = '看别的好物';
/** Of how the seller sends, as much as fits beside the returns. */
export const deliveryShort = (delivery: string) => delivery.split(/[，。！？]/, 1)[0] ?? '';
export const toCoupons = '去领券';
export const posts = '掌柜说起过';
export const allPosts = (count: number) => `全部 ${count} 条`;
export const allPostsLabel = (count: number) => `看掌柜说起它的全部 ${count} 条动态`;
export const noPosts = '掌柜还没说起过它。';
export const sharePosts = (title: string) => `掌柜说起过的「${title}」`;
export const openPost = (text: string) => `看动态：${text}`;
export const seller = '掌柜';
export const askSeller = '问掌柜';
export const similar = '看看同类';
export const askLabel = (title: string) => `问掌柜「${title}」`;
export const cart = '购物车';
export const cartLabel = (pieces: number) => (pieces === 0 ? '购物车' : `购物车，${pieces} 件`);
export const badgeOverflow = '99+';
export const shareTitle = (title: string, price: string, isLowest: boolean) =>
  `${price}${isLowest ? ' 起' : ''} ${title}`;
export const notFound = '没找到这件好物，链接可能没带全。';
