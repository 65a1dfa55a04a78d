import { goodsPictures, scenePictures } from '../pictures';
import type { PostContent } from '../types';

/** Moments of the rest of the last forty days. */
export const momentsMonth: readonly PostContent[] = [
  {
    id: 'p15',
    text: '薄脆刚出炉，掰一片对着光看。',
    pictures: [goodsPictures.crisp],
    goodsIds: ['crisp', 'barley'],
    at: { daysAgo: 13, time: '15:30' },
    likes: 19,
    comments: [
      { author: '青团', text: '花生的好吃', at: { daysAgo: 13, time: '15:44' } },
      { author: '山今', text: '碎渣拿来拌酸奶', at: { daysAgo: 12, time: '09:12' } },
      { author: '阿禾', text: '学到了', at: { daysAgo: 12, time: '09:30' }, replyTo: '山今', bySeller: true },
    ],
  },
  {
    id: 'p16',
    text: '有朋友问侧把壶会不会漏。拍了倒水的样子，收水就停，一滴不挂。还有两把。',
    pictures: [goodsPictures.sidepot, goodsPictures.gongdao],
    goodsIds: ['sidepot', 'gongdao'],
    at: { daysAgo: 16, time: '10:10' },
    likes: 22,
  },
  {
    id: 'p17',
    text: '晾坯架满了，走路要侧着身子。',
    pictures: [scenePictures.boards],
    at: { daysAgo: 19, time: '17:00' },
    likes: 27,
    comments: [{ author: '橘子', text: '这排看着就舒服', at: { daysAgo: 19, time: '17:25' } }],
  },
  {
    id: 'p18',
    text: '围裙按大家说的改了：口袋深两厘米，肩带加宽。穿着拉了一天坯，腰不勒。',
    pictures: [goodsPictures.apron, scenePictures.wheel],
    goodsIds: ['apron'],
    at: { daysAgo: 22, time: '12:15' },
    likes: 18,
    comments: [
      { author: '王小年', text: '一米六二选短的？', at: { daysAgo: 22, time: '12:40' } },
      {
        author: '阿禾',
        text: '选短，到膝盖上面一点',
        at: { daysAgo: 22, time: '12:46' },
        replyTo: '王小年',
        bySeller: true,
      },
    ],
  },
  {
    id: 'p19',
    text: '院里的桂花摘完了，一共就够这些罐。还剩三罐，卖完等明年。',
    pictures: [goodsPictures.osmanthus],
    goodsIds: ['osmanthus'],
    at: { daysAgo: 26, time: '08:55' },
    likes: 39,
  },
  {
    id: 'p20',
    text: '关灯前拍一张。今天有位客人坐了一下午，走的时候说，比上班那把椅子舒服。',
    pictures: [scenePictures.night],
    at: { daysAgo: 29, time: '21:05' },
    likes: 52,
    comments: [{ author: '言言', text: '那位客人是我', at: { daysAgo: 29, time: '21:20' } }],
  },
  {
    id: 'p21',
    text: '给出门的人：小青柑丢杯里，戳两个孔，加水就行。莲子装一小袋，路上当零嘴。',
    pictures: [goodsPictures.chenpi, goodsPictures.lotus],
    goodsIds: ['chenpi', 'lotus'],
    at: { daysAgo: 33, time: '09:40' },
    likes: 15,
  },
  {
    id: 'p22',
    text: '末了一罐茉莉给了隔壁阿婆，艾草要等开春。卖完的先不下架，想要的跟我说一声，到了告诉你。',
    pictures: [goodsPictures.jasmine, goodsPictures.qingtuan],
    goodsIds: ['jasmine', 'qingtuan'],
    at: { daysAgo: 37, time: '16:16' },
    likes: 24,
  },
  {
    id: 'p23',
    text: '路边捡的南天竹，插上就是秋天。',
    pictures: [goodsPictures.vase, scenePictures.hill, scenePictures.cat],
    goodsIds: ['vase'],
    at: { daysAgo: 40, time: '10:22' },
    likes: 30,
  },
];
