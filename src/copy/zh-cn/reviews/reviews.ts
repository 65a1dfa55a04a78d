import type { ReviewSummary, Stars } from '@/contract/reviews/review';

export const reviews = {
  title: '评价',
  all: '全部',
  withPictures: '有图',
  withFollowUp: '追评',
  starsOf: (stars: Stars) => `${stars} 星`,
  /** A filter tab with its count. */
  withCount: (name: string, count: number) => (count === 0 ? name : `${name} ${count}`),
  /** In tenths: 47 is 4.7. */
  average: (tenths: number) => `${Math.floor(tenths / 10)}.${tenths % 10}`,
  averageLabel: (tenths: number) => `平均 ${Math.floor(tenths / 10)}.${tenths % 10} 分，满分 5 分`,
  count: ({ count, withPictures }: ReviewSummary) =>
    withPictures === 0 ? `${count} 条评价` : `${count} 条评价，${withPictures} 条有图`,
  seeAll: '看全部',
  seeAllLabel: (count: number) => `看全部 ${count} 条评价`,
  empty: '还没有评价。收到后说几句，后来的人用得上。',
  emptyFiltered: '这里还没有。',
  loadFailed: '评价没取到，点这里再试',
  onlyBuyers: '只有买过、收到的人能评价，好的坏的都在这里。',
  /** Alt text of a shopper's picture; `position` counts from 1. */
  pictureAlt: (author: string, position: number, count: number) =>
    `${author}拍的照片，第 ${position} 张，共 ${count} 张`,
  morePictures: (count: number) => `+${count}`,
  own: '我写的',
  refused: '这条没放出来，只有你看得到。',
  followUpAfter: (days: number) => (days === 0 ? '当天追评' : `${days} 天后追评`),
  reply: '掌柜回复：',
};
