import type { ReviewSummary, Stars } from '@/contract/reviews/review';

export const reviews = {
  title: '评价',
  all: '全部',
  withPictures: '有图',
  appended: '追评',
  starsOf: (stars: Stars) => `${stars} 星`,
  /** A word of the strip and how many there are. */
  counted: (word: string, count: number) => (count === 0 ? word : `${word} ${count}`),
  /** 47 tenths are 4.7. */
  average: (tenths: number) => `${Math.floor(tenths / 10)}.${tenths % 10}`,
  averageLabel: (tenths: number) => `平均 ${Math.floor(tenths / 10)}.${tenths % 10} 分，满分 5 分`,
  count: ({ count, withPictures }: ReviewSummary) =>
    withPictures === 0 ? `${count} 条评价` : `${count} 条评价，${withPictures} 条有图`,
  seeAll: '看全部',
  seeAllLabel: (count: number) => `看全部 ${count} 条评价`,
  none: '还没有评价。收到后说几句，后来的人用得上。',
  noneOf: '这里还没有。',
  failed: '评价没取到，点这里再试',
  onlyBuyers: '只有买过、收到的人能评价，好的坏的都在这里。',
  /** Of pictures that nobody has told of what they show; `at` counts from 1. */
  picture: (author: string, at: number, count: number) => `${author}拍的照片，第 ${at} 张，共 ${count} 张`,
  morePictures: (count: number) => `+${count}`,
  mine: '我写的',
  refused: '这条没放出来，只有你看得到。',
  appendedAfter: (days: number) => (days === 0 ? '当天追评' : `${days} 天后追评`),
  reply: '掌柜回复：',
};
