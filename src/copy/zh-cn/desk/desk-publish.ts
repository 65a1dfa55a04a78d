/** The seller's composer. */

import type { GoodsWarning } from '@/contract/catalog/edited-goods';

export const text = '说点什么';
export const textHint = '这一刻，想说点什么…';
export const pictureAlt = '掌柜拍的照片';
export const coverNote = '第一张当封面，点箭头往前挪。';
export const restored = '上次没发完的，接着写。';
export const discard = '丢掉';
export const confirmDiscard = {
  title: '丢掉没发的？',
  content: '写的和放的照片都不留。',
  confirmText: '丢掉',
  cancelText: '留着',
};
export const sale = '卖这个';
export const saleNote = '不卖东西，光发动态也行。';
export const sellNew = '新上一件';
export const sellExisting = '店里已有的';
export const takePrice = (price: string) => `就卖 ${price}`;
export const price = '价钱';
export const priceHint = '多少元，如 88';
export const pieces = '有几件';
export const piecesHint = '几件';
export const kinds = '分几款';
export const optionGroup = '按什么分';
export const optionGroupHint = '颜色、大小、口味…';
export const defaultOptionGroup = '款式';
export const kindName = (position: number) => `第 ${position} 款的名字`;
export const kindPrice = (position: number) => `第 ${position} 款的价钱`;
export const kindPieces = (position: number) => `第 ${position} 款有几件`;
export const kindNameHint = '叫什么';
export const removeKind = (position: number) => `去掉第 ${position} 款`;
export const addKind = '再加一款';
export const changeGoods = '换一件';
export const stopSelling = '不卖了';
export const titleNote = '第一行话就是好物的名字，别的以后再补。';
export const forSaleAtOnce = '动态到点才发；新上的好物现在就能买。';
export const publish = '发布';
export const problems = {
  pictures: '放一张照片再发。',
  title: '写一句话：第一行当好物的名字。',
  price: '价钱写成 88 或 88.50 这样。',
  pieces: '有几件，写个数字。',
  kind: '每一款都写上名字，别重样。',
  'option-group': '写一写按什么分，比如颜色。',
};
export const published = '发出去了';
export const publishedText = '客人刷一下就看得到。趁热发到群里，或者存下来发朋友圈。';
export const share = '发给朋友';
export const poster = '做海报';
export const look = '看看';
export const again = '再发一条';
export const fillIn = '补好物的资料';
export const warningsTitle = '有几处留心一下';

const skus = ({ options, count }: { readonly options: readonly string[]; readonly count: number }) =>
  `${options.join('、')}${count > 1 ? ` 等 ${count} 款` : ''}`;

/** What the law may object to, with the reason. */
export function warning(found: GoodsWarning): string {
  switch (found.kind) {
    case 'forbidden-word':
      return `「${found.word}」：广告法不许用这样的说法，换个说法稳妥些。`;
    case 'was-without-basis':
      return `${skus(found)}划线价没写来由：写明是哪天卖过的价，不然算价格欺诈。`;
    case 'was-not-higher':
      return `${skus(found)}划线价没有比现价高，去掉它好。`;
    case 'food-without-licence':
      return '吃的东西要有食品经营的证照，先到店铺资料里补上。';
  }
}

export const menuItem = '发动态';
