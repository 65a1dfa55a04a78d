import type { LineTrouble } from '@/contract/cart/quote';

function troubleWords(trouble: LineTrouble, wanted: number): string {
  switch (trouble.kind) {
    case 'gone':
      return '已经不在了';
    case 'sold-out':
      return '卖完了';
    case 'short':
      return `只剩 ${trouble.left} 件，你要了 ${wanted} 件`;
    case 'over-limit':
      return `一单最多买 ${trouble.limit} 件，你要了 ${wanted} 件`;
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
  removedMany: (kinds: number) => `拿走了 ${kinds} 样`,
  undo: '放回来',
  chooseLabel: (title: string) => `选上 ${title}`,
  chooseAll: '全选',
  troubledTitle: '这些现在买不了',
  troubledClear: '都拿走',
  trouble: troubleWords,
  setTo: (quantity: number) => `改成 ${quantity} 件`,
  unknownTitle: '一件下架了的好物',
  total: '合计',
  nothingChosen: '还没有选',
  freightIn: (freight: string) => `含运费 ${freight}`,
  freightFree: '免运费',
  freightShort: (short: string) => `再买 ${short} 免运费`,
  alone: '预订的要单独一单，结算时会分开。',
  checkout: (pieces: number) => (pieces === 0 ? '去结算' : `去结算 (${pieces})`),
  tell: '把清单告诉掌柜',
  full: '手机存满了，关掉小程序后这一步就不记得了。',
};
