import { yuan } from '@/contract/money';

import { goodsPictures } from '../pictures';
import type { GoodsContent } from '../types';

const FROM = { name: '产地', value: '江西景德镇' };

/** Kiln-fired teaware: no two pieces are the same. */
export const wareKiln: readonly GoodsContent[] = [
  {
    id: 'vase',
    categoryId: 'ware',
    title: '单枝小花器',
    subtitle: '路边捡根枝子插上，桌子就不空了。',
    tags: ['花瓶', '插花', '瓷器', '景德镇'],
    listedAt: { daysAgo: 40, time: '10:00' },
    initialSales: 26,
    gallery: [goodsPictures.vase],
    optionGroups: [{ name: '釉色', values: ['影青', '乌金', '茶叶末'] }],
    skus: [
      { id: 'vase-1', options: ['影青'], price: yuan(76), stock: 11, weightGrams: 300 },
      { id: 'vase-2', options: ['乌金'], price: yuan(76), stock: 6, weightGrams: 300 },
      { id: 'vase-3', options: ['茶叶末'], price: yuan(82), stock: 0, weightGrams: 300 },
    ],
    description: ['口只有一枝那么大，肚子圆，站得稳。装满水能管一个星期。'],
    attributes: [{ name: '材质', value: '高温瓷' }, { name: '高', value: '约 13 厘米' }, FROM],
  },
  {
    id: 'namecup',
    categoryId: 'ware',
    title: '刻字主人杯（按你的名字做）',
    subtitle: '下单备注里写两三个字，我爸一笔一笔刻。',
    tags: ['杯子', '茶杯', '定制', '送礼'],
    listedAt: { daysAgo: 70, time: '10:00' },
    initialSales: 64,
    gallery: [goodsPictures.namecup],
    optionGroups: [{ name: '釉色', values: ['甜白', '乌金'] }],
    skus: [
      { id: 'namecup-1', options: ['甜白'], price: yuan(118), stock: 12, weightGrams: 150 },
      { id: 'namecup-2', options: ['乌金'], price: yuan(128), stock: 8, weightGrams: 150 },
    ],
    maxPerOrder: 4,
    description: [
      '坯半干的时候刻，刻完再上釉，所以字摸得到。从下单到寄出要 20 天左右，中间会拍坯子给你看。',
      '不刻图案，不刻商标，就刻名字或者一两个字的心意。',
    ],
    attributes: [
      { name: '材质', value: '高温瓷' },
      { name: '容量', value: '120 毫升' },
      { name: '工期', value: '约 20 天' },
      FROM,
    ],
    returns: { kind: 'none', reason: '按你给的名字专门刻的，没法再卖给别人' },
  },
  {
    id: 'chaishao',
    categoryId: 'ware',
    title: '柴烧小壶 落灰',
    subtitle: '烧了两天两夜，一窑四十把，好的只有六把。',
    tags: ['茶壶', '泡茶', '景德镇'],
    listedAt: { daysAgo: 8, time: '10:00' },
    initialSales: 5,
    gallery: [goodsPictures.chaishao],
    skus: [{ id: 'chaishao-1', price: yuan(680), stock: 1, weightGrams: 310 }],
    maxPerOrder: 1,
    description: [
      '不上釉，松柴的灰落在肩上，化开就是那一片青。火从左边来，所以左边颜色深。',
      goodsPictures.chaishaoAsh,
      '先拿白开水煮半小时再用，慢慢会亮起来。',
      '照片上的就是你收到的这一把。',
    ],
    attributes: [
      { name: '材质', value: '本地老陶土' },
      { name: '容量', value: '140 毫升' },
      { name: '工艺', value: '柴窑，约 1280 度' },
      FROM,
    ],
  },
];
