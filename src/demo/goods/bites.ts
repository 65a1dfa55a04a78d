import { yuan } from '@/contract/money';

import { goodsPictures } from '../pictures';
import type { GoodsContent } from '../types';

const MAKER = { name: '生产者', value: '景德镇市示例食品作坊（示例）' };
const FRESH = { kind: 'none', reason: '当天做的鲜点心，放不住，退回来也不能再卖' } as const;

/** Snacks, sealed by their makers. */
export const bites: readonly GoodsContent[] = [
  {
    id: 'ricecake',
    categoryId: 'bites',
    title: '桂花米糕 6 块装（当天做）',
    subtitle: '早上蒸，中午封好，下午就寄，收到先吃它。',
    tags: ['糕点', '现做'],
    listedAt: { daysAgo: 48, time: '10:00' },
    initialSales: 97,
    gallery: [goodsPictures.ricecake],
    skus: [{ id: 'ricecake-1', price: yuan(32), stock: 15, weightGrams: 420 }],
    maxPerOrder: 4,
    description: ['糯米和粳米对半磨，只放一点点糖，面上撒桂花。', '蒸五分钟就回软。两天内吃完，别进冷冻。'],
    attributes: [
      { name: '配料', value: '糯米、粳米、白砂糖、桂花' },
      { name: '净含量', value: '360 克' },
      { name: '保质期', value: '3 天，冷藏' },
      MAKER,
    ],
    returns: FRESH,
  },
  {
    id: 'persimmon',
    categoryId: 'bites',
    title: '挂霜柿饼 8 枚',
    subtitle: '屋檐底下挂了四十天，外面一层霜是它自己出的。',
    tags: ['零食', '果干'],
    listedAt: { daysAgo: 12, time: '10:00' },
    initialSales: 52,
    gallery: [goodsPictures.persimmon, goodsPictures.persimmonHand],
    skus: [{ id: 'persimmon-1', price: yuan(39), stock: 4, weightGrams: 480 }],
    maxPerOrder: 2,
    description: [
      '就两样东西：柿子和太阳。晴天挂出去，下雨收回来，一个个捏过三遍。',
      goodsPictures.persimmonIn,
      '切片配清淡一点的绿茶，慢慢吃。',
    ],
    attributes: [
      { name: '配料', value: '柿子' },
      { name: '净含量', value: '400 克' },
      { name: '保质期', value: '6 个月，冷藏' },
      MAKER,
    ],
  },
  {
    id: 'lotus',
    categoryId: 'bites',
    title: '糖莲子 150 克',
    subtitle: '小时候过年才有，现在想吃就做一锅。',
    tags: ['零食', '莲子'],
    listedAt: { daysAgo: 33, time: '10:00' },
    initialSales: 44,
    gallery: [goodsPictures.lotus],
    skus: [{ id: 'lotus-1', price: yuan(28), stock: 44, weightGrams: 180 }],
    description: ['广昌的莲子，去芯，糖里煮三回，晾到表面起一层白。粉的，不粘牙。'],
    attributes: [
      { name: '配料', value: '莲子、白砂糖' },
      { name: '净含量', value: '150 克' },
      { name: '保质期', value: '9 个月' },
      MAKER,
    ],
  },
  {
    id: 'crisp',
    categoryId: 'bites',
    title: '薄脆 三味',
    subtitle: '薄得能看见光，拆开就停不下来。',
    tags: ['零食', '饼干'],
    listedAt: { daysAgo: 65, time: '10:00' },
    initialSales: 151,
    gallery: [goodsPictures.crisp],
    optionGroups: [
      { name: '口味', values: ['黑芝麻', '花生', '海苔'] },
      { name: '份量', values: ['单袋 120 克', '三袋'] },
    ],
    skus: [
      { id: 'crisp-1', options: ['黑芝麻', '单袋 120 克'], price: yuan(24.5), stock: 33, weightGrams: 140 },
      { id: 'crisp-2', options: ['黑芝麻', '三袋'], price: yuan(69), stock: 12, weightGrams: 420 },
      { id: 'crisp-3', options: ['花生', '单袋 120 克'], price: yuan(22.5), stock: 5, weightGrams: 140 },
      { id: 'crisp-4', options: ['花生', '三袋'], price: yuan(63), stock: 0, weightGrams: 420 },
      { id: 'crisp-5', options: ['海苔', '单袋 120 克'], price: yuan(25.5), stock: 20, weightGrams: 140 },
    ],
    description: ['蛋、糖、一点面粉，其余全是芝麻。路上难免碎几片，我多放两片进去。', '海苔的做得少，只有单袋。'],
    attributes: [
      { name: '配料', value: '黑芝麻（或花生、海苔）、鸡蛋、白砂糖、小麦粉' },
      { name: '保质期', value: '4 个月，开袋尽快吃' },
      { name: '过敏提示', value: '含芝麻、花生、蛋、麸质' },
      MAKER,
    ],
  },
  {
    id: 'qingtuan',
    categoryId: 'bites',
    title: '艾草团子 豆沙馅 6 只',
    subtitle: '艾草要等开春，先把笼屉擦干净等着。',
    tags: ['糕点', '青团'],
    listedAt: { daysAgo: 200, time: '10:00' },
    initialSales: 88,
    gallery: [goodsPictures.qingtuan],
    skus: [{ id: 'qingtuan-1', price: yuan(30), stock: 0, weightGrams: 460 }],
    maxPerOrder: 4,
    description: ['野艾草焯水、捣烂，揉进糯米里。豆沙自己炒，不太甜。', '一年只做三四个星期，收到当天吃。'],
    attributes: [
      { name: '配料', value: '糯米粉、艾草、红豆、白砂糖、猪油' },
      { name: '净含量', value: '390 克' },
      { name: '保质期', value: '2 天，冷藏' },
      MAKER,
    ],
    returns: FRESH,
  },
];
