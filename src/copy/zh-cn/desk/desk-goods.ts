/** The seller's list of goods. */

export const shelves = { all: '全部', on: '在架', low: '快没了', off: '下架了' };
export const search = '找一件';
export const searchHint = '名字里的字';
export const pick = '挑一件';
export const more = '再看一些';
export const nothingFound = '没有找到，换个字试试。';
export const empty = {
  all: '还没有好物，先上一件。',
  on: '架上是空的。',
  low: '都还够卖，不用补。',
  off: '没有下架的。',
};
export const left = (pieces: number) => (pieces === 0 ? '卖完了' : `剩 ${pieces} 件`);
export const isOff = '已下架';
export const add = '新上一件';
export const quickEdit = '价钱库存';
export const others = '更多';
export const actionLabel = (action: string, title: string) => `${action}：${title}`;
export const takeOff = '下架';
export const putOn = '上架';
export const moveUp = '往前挪';
export const moveDown = '往后挪';
export const duplicate = '复制一份';
export const tookOff = '下架了，老订单和分享出去的还看得到';
export const putOnAgain = '上架了';
export const duplicated = '复制好了，改好再上架';
export const onlyKind = '这一件';
export const priceOf = (kind: string) => `${kind}的价钱`;
export const stockOf = (kind: string) => `${kind}还剩几件`;
export const price = '价钱';
export const stock = '还剩';
export const save = '保存';
export const saved = '改好了';
export const menuItem = '好物';
export const menuItemNote = '改价、补货、上下架';
