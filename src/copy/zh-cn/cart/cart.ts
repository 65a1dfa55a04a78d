import type { LineProblem } from '@/contract/cart/quote';

function problemText(problem: LineProblem, requested: number): string {
  switch (problem.kind) {
    case 'gone':
      return '下架了';
    case 'sold-out':
      return '卖完了';
    case 'low-stock':
      return `只剩 ${problem.left} 件，你要了 ${requested} 件`;
    case 'over-limit':
      return `一单最多买 ${problem.limit} 件，你要了 ${requested} 件`;
  }
}

export { problemText as problem };
export const empty = '购物车还空着，去看看有什么好的。';
export const count = (pieces: number) => `共 ${pieces} 件`;
export const edit = '整理';
export const editDone = '好了';
export const remove = '拿走';
export const removeLabel = (title: string) => `拿走 ${title}`;
export const removed = (title: string) => `拿走了「${title}」`;
export const removedSeveral = (lineCount: number) => `拿走了 ${lineCount} 样`;
export const undo = '放回来';
export const chooseLabel = (title: string) => `选上 ${title}`;
export const chooseAll = '全选';
export const unavailableTitle = '这些现在买不了';
export const removeUnavailable = '都拿走';
export const setTo = (quantity: number) => `改成 ${quantity} 件`;
export const unknownTitle = '一件下架了的好物';
export const total = '合计';
export const nothingChosen = '还没有选';
export const includesFreight = (freight: string) => `含运费 ${freight}`;
export const freeFreight = '免运费';
export const untilFreeFreight = (remaining: string) => `再买 ${remaining} 免运费`;
/** With a coupon, which is used by itself. */
export const untilDiscount = (remaining: string, discount: string) => `再买 ${remaining}，用券减 ${discount}`;
/** By a tiered discount; `goods` are those that count. */
export const untilTier = (remaining: string, discount: string, goods?: string) =>
  `再买 ${remaining}${goods === undefined ? '' : ` 的${goods}`}，可减 ${discount}`;
export const mixedPreorder = '预订的要单独一单，结算时会分开。';
export const checkout = (pieces: number) => (pieces === 0 ? '去结算' : `去结算 (${pieces})`);
export const storageFull = '手机存满了，关掉小程序后这一步就不记得了。';
