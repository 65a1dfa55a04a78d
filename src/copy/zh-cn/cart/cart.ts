import type { LineProblem } from '@/contract/cart/quote';

function problemText(problem: LineProblem, requested: number): string {
  switch (problem.kind) {
    case 'gone':
      return '已经不在了';
    case 'sold-out':
      return '卖完了';
    case 'low-stock':
      return `只剩 ${problem.left} 件，你要了 ${requested} 件`;
    case 'over-limit':
      return `一单最多买 ${problem.limit} 件，你要了 ${requested} 件`;
  }
}

export const cart = {
  empty: '购物车还空着，去看看有什么好的。',
  count: (pieces: number) => `共 ${pieces} 件`,
  edit: '整理',
  editDone: '好了',
  remove: '拿走',
  removeLabel: (title: string) => `拿走 ${title}`,
  removed: (title: string) => `拿走了「${title}」`,
  removedSeveral: (lineCount: number) => `拿走了 ${lineCount} 样`,
  undo: '放回来',
  chooseLabel: (title: string) => `选上 ${title}`,
  chooseAll: '全选',
  unavailableTitle: '这些现在买不了',
  removeUnavailable: '都拿走',
  problem: problemText,
  setTo: (quantity: number) => `改成 ${quantity} 件`,
  unknownTitle: '一件下架了的好物',
  total: '合计',
  nothingChosen: '还没有选',
  includesFreight: (freight: string) => `含运费 ${freight}`,
  freeFreight: '免运费',
  untilFreeFreight: (remaining: string) => `再买 ${remaining} 免运费`,
  mixedPreorder: '预订的要单独一单，结算时会分开。',
  checkout: (pieces: number) => (pieces === 0 ? '去结算' : `去结算 (${pieces})`),
  tellSeller: '把清单告诉掌柜',
  storageFull: '手机存满了，关掉小程序后这一步就不记得了。',
};
