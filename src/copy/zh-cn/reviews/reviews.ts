import type { ReviewSummary, Stars } from '@/contract/reviews/review';

export const title = '评价';
export const all = '全部';
export const withPictures = '有图';
export const withFollowUp = '追评';
export const starsOf = (stars: Stars) => `${stars} 星`;
/** A filter tab with its count. */
export const withCount = (name: string, count: number) => (count === 0 ? name : `${name} ${count}`);
/** In tenths: 47 is 4.7. */
export const average = (tenths: number) => `${Math.floor(tenths / 10)}.${tenths % 10}`;
export const averageLabel = (tenths: number) => `平均 ${Math.floor(tenths / 10)}.${tenths % 10} 分，满分 5 分`;
export const count = ({ count, withPictures }: ReviewSummary) =>
  withPictures === 0 ? `${count} 条评价` : `${count} 条评价，${withPictures} 条有图`;
export const seeAll = '看全部';
export const seeAllLabel = (count: number) => `看全部 ${count} 条评价`;
export const empty = '还没有评价。收到后说几句，后来的人用得上。';
export const emptyFiltered = '这里还没有。';
export const loadFailed = '评价没取到，点这里再试';
export const onlyBuyers = '只有买过、收到的人能评价，好的坏的都在这里。';
/** Alt text of a shopper's picture; `position` counts from 1. */
export const pictureAlt = (author: string, position: number, count: number) =>
  `${author}拍的照片，第 ${position} 张，共 ${count} 张`;
export const morePictures = (count: number) => `+${count}`;
export const own = '我写的';
export const refused = '这条没放出来，只有你看得到。';
export const followUpAfter = (days: number) => (days === 0 ? '当天追评' : `${days} 天后追评`);
export const reply = '掌柜回复：';
