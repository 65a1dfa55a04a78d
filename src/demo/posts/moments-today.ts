import { goodsPictures, scenePictures } from '../pictures';
import type { PostContent } from '../types';

/** Moments of today and yesterday. */
export const momentsToday: readonly PostContent[] = [
  {
    id: 'p01',
    text: '昨晚开的窑，早上一件件擦出来。霁红盖碗成了五只，留三只自家喝，两只上架。',
    pictures: [goodsPictures.gaiwanHong, scenePictures.kiln, goodsPictures.gaiwanPour],
    goodsIds: ['gaiwan'],
    at: { daysAgo: 0, time: '08:10' },
    likes: 37,
    comments: [
      { author: '小满', text: '红得真正。150 的有吗？', at: { daysAgo: 0, time: '08:16' } },
      {
        author: '阿禾',
        text: '这回大的全流釉了，只有 110',
        at: { daysAgo: 0, time: '08:19' },
        replyTo: '小满',
        bySeller: true,
      },
      { author: '老周', text: '昨晚那火压得住，不容易', at: { daysAgo: 0, time: '08:24' } },
    ],
  },
  {
    id: 'p02',
    text: '今天的桂花米糕 15 盒，八点蒸好，下午四点前拍的都能跟今天的车走。放不住，收到先吃它。',
    pictures: [goodsPictures.ricecake],
    goodsIds: ['ricecake'],
    at: { daysAgo: 0, time: '07:25' },
    likes: 21,
    comments: [
      { author: '豆豆妈', text: '到杭州要几天？', at: { daysAgo: 0, time: '07:40' } },
      {
        author: '阿禾',
        text: '隔天到，冰袋我多放一个',
        at: { daysAgo: 0, time: '07:43' },
        replyTo: '豆豆妈',
        bySeller: true,
      },
    ],
  },
  {
    id: 'p03',
    text: '六点半的巷子。包子铺先亮灯，然后是我。\n新到一批黄铜茶筒的单子，下趟去京都一起取。',
    pictures: [scenePictures.street, goodsPictures.caddy],
    goodsIds: ['caddy'],
    at: { daysAgo: 0, time: '06:50' },
    likes: 16,
  },
  {
    id: 'p04',
    text: '下雨，没什么人。泡了一壶炭火红茶，第三泡开始甜。',
    pictures: [scenePictures.rain],
    goodsIds: ['hongcha'],
    at: { daysAgo: 1, time: '16:32' },
    likes: 44,
    comments: [
      { author: '南风', text: '我这边也在下', at: { daysAgo: 1, time: '16:50' } },
      { author: '林木木', text: '水温多少？', at: { daysAgo: 1, time: '17:05' } },
      {
        author: '阿禾',
        text: '九十度上下，出汤快一点',
        at: { daysAgo: 1, time: '17:11' },
        replyTo: '林木木',
        bySeller: true,
      },
    ],
  },
  {
    id: 'p05',
    text: '今天寄出 23 件，壶和杯都是双层箱。单号晚上八点前都会更新，急的直接问我。',
    pictures: [scenePictures.packing, scenePictures.parcels],
    at: { daysAgo: 1, time: '15:48' },
    likes: 12,
    comments: [
      { author: '山今', text: '上次那只箱子我留着装书了', at: { daysAgo: 1, time: '16:02' } },
      { author: '阿禾', text: '结实吧哈哈', at: { daysAgo: 1, time: '16:03' }, replyTo: '山今', bySeller: true },
    ],
  },
  {
    id: 'v01',
    text: '问盖碗出汤快不快的人多，拍了三秒：一杯倒完，收水就停，不挂一滴。',
    pictures: [goodsPictures.gaiwanPour],
    video: { file: 'pour.mp4', seconds: 3 },
    goodsIds: ['gaiwan'],
    at: { daysAgo: 1, time: '12:20' },
    likes: 24,
  },
  {
    id: 'p06',
    text: '柿饼出霜了，还有四盒。',
    pictures: [goodsPictures.persimmon, goodsPictures.persimmonHand, scenePictures.drying, goodsPictures.yuqianCup],
    goodsIds: ['persimmon', 'yuqian'],
    at: { daysAgo: 1, time: '09:05' },
    likes: 33,
    comments: [{ author: '言言', text: '帮我留一盒，晚上付', at: { daysAgo: 1, time: '09:20' } }],
  },
  {
    id: 'p07',
    text: '提醒一下：开窑那两天回消息慢，订单不受影响，照常当天打包。',
    at: { daysAgo: 2, time: '20:15' },
    likes: 8,
  },
];
