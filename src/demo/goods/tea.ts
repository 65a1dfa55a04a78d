import { yuan } from '@/contract/money';

import { goodsPictures } from '../pictures';
import type { GoodsContent } from '../types';

const MAKER = { name: '生产者', value: '浮梁县示例茶厂（示例）' };

/** Tea. */
export const tea: readonly GoodsContent[] = [
  {
    id: 'yuqian',
    categoryId: 'tea',
    title: '后山雨前绿茶',
    subtitle: '我早上起来的头一杯就是它，水别太烫。',
    tags: ['春茶', '浮梁'],
    listedAt: { daysAgo: 90, time: '10:00' },
    initialSales: 83,
    gallery: [goodsPictures.yuqian, goodsPictures.yuqianHand, goodsPictures.yuqianLeaf, goodsPictures.yuqianCup],
    optionGroups: [{ name: '规格', values: ['50 克小罐', '100 克罐', '200 克袋装'] }],
    skus: [
      { id: 'yuqian-1', options: ['50 克小罐'], price: yuan(48), stock: 36, weightGrams: 130 },
      { id: 'yuqian-2', options: ['100 克罐'], price: yuan(88), stock: 22, weightGrams: 210 },
      { id: 'yuqian-3', options: ['200 克袋装'], price: yuan(158), stock: 0, weightGrams: 230 },
    ],
    description: [
      '谷雨前四天采的，一芽一叶。后山那片地朝东，早上雾散得慢，叶子长得也慢。',
      '炒茶的是周叔，铁锅，手翻。今年一共炒了六锅，我留了四锅半。',
      '用 80 度左右的水，玻璃杯，看叶子一根一根立起来。',
    ],
    attributes: [
      { name: '配料', value: '茶树鲜叶' },
      { name: '产地', value: '江西浮梁' },
      { name: '保质期', value: '18 个月，放冰箱冷藏更鲜' },
      MAKER,
    ],
  },
  {
    id: 'hongcha',
    categoryId: 'tea',
    title: '炭火工夫红茶',
    subtitle: '下雨天就想泡这个，杯子捧着都是甜的。',
    tags: ['浮梁', '暖身茶'],
    listedAt: { daysAgo: 55, time: '10:00' },
    initialSales: 71,
    gallery: [goodsPictures.hongcha, goodsPictures.hongchaCup],
    optionGroups: [{ name: '规格', values: ['60 克', '120 克'] }],
    skus: [
      { id: 'hongcha-1', options: ['60 克'], price: yuan(52), stock: 40, weightGrams: 90 },
      { id: 'hongcha-2', options: ['120 克'], price: yuan(96), stock: 4, weightGrams: 160 },
    ],
    description: [
      '用的是夏前的叶子，发酵以后拿炭火慢慢烘两遍，有一点烤红薯的香气。',
      '纸包是我自己折的，绳子拆下来还能用。',
    ],
    attributes: [
      { name: '配料', value: '茶树鲜叶' },
      { name: '产地', value: '江西浮梁' },
      { name: '保质期', value: '24 个月，避光干燥' },
      MAKER,
    ],
  },
  {
    id: 'osmanthus',
    categoryId: 'tea',
    title: '桂花乌龙 80 克罐装',
    subtitle: '桂花是院子里那棵树上的，下一罐要等明年了。',
    tags: ['花茶', '送礼'],
    listedAt: { daysAgo: 26, time: '10:00' },
    initialSales: 48,
    gallery: [goodsPictures.osmanthus],
    skus: [{ id: 'osmanthus-1', price: yuan(58), stock: 3, weightGrams: 190 }],
    maxPerOrder: 2,
    description: [
      '一层茶一层鲜桂花，窨三次，再把花筛掉一半，留一半好看。',
      '冷泡也好喝：五克茶，一瓶水，冰箱里放一夜。',
    ],
    attributes: [
      { name: '配料', value: '乌龙茶、桂花' },
      { name: '净含量', value: '80 克' },
      { name: '保质期', value: '12 个月' },
      MAKER,
    ],
  },
  {
    id: 'chenpi',
    categoryId: 'tea',
    title: '小青柑普洱 8 颗装',
    subtitle: '出门就往包里塞一颗，有热水就能喝。',
    tags: ['陈皮', '熟普', '新会'],
    listedAt: { daysAgo: 33, time: '10:00' },
    initialSales: 66,
    gallery: [goodsPictures.chenpi],
    skus: [{ id: 'chenpi-1', price: yuan(46), stock: 58, weightGrams: 140 }],
    description: ['青柑挖空，填进熟普，低温慢慢晒干。整颗丢进杯子，底上戳两个孔，能喝一下午。'],
    attributes: [
      { name: '配料', value: '普洱熟茶、柑果皮' },
      { name: '净含量', value: '8 颗，约 96 克' },
      { name: '保质期', value: '36 个月' },
      { name: '生产者', value: '新会示例茶厂（示例）' },
    ],
  },
  {
    id: 'barley',
    categoryId: 'tea',
    title: '铁锅焙大麦茶 200 克',
    subtitle: '孩子老人都能一起喝的，一大壶放桌上。',
    tags: ['麦茶', '无咖啡因'],
    listedAt: { daysAgo: 80, time: '10:00' },
    initialSales: 120,
    gallery: [goodsPictures.barley],
    skus: [{ id: 'barley-1', price: yuan(18), stock: 86, weightGrams: 220 }],
    maxPerOrder: 10,
    description: ['就是大麦，铁锅里焙到焦香。煮五分钟，凉了放冰箱，饭前饭后都是它。', '不含茶叶，晚上也能喝。'],
    attributes: [
      { name: '配料', value: '大麦' },
      { name: '净含量', value: '200 克' },
      { name: '保质期', value: '12 个月，开袋后两个月内喝完' },
      MAKER,
    ],
  },
  {
    id: 'jasmine',
    categoryId: 'tea',
    title: '茉莉花茶 瓷罐装',
    subtitle: '今年的喝完了，等来年伏天的花。',
    tags: ['花茶', '送礼'],
    listedAt: { daysAgo: 37, time: '10:00' },
    initialSales: 35,
    gallery: [goodsPictures.jasmine],
    skus: [{ id: 'jasmine-1', price: yuan(68), stock: 0, weightGrams: 420 }],
    description: ['花只用傍晚摘的骨朵，夜里开在茶里，天亮筛出来，这样做五遍。', '罐子是爸爸拉的，茶喝完了拿来装糖。'],
    attributes: [
      { name: '配料', value: '绿茶、茉莉鲜花' },
      { name: '净含量', value: '60 克' },
      { name: '保质期', value: '18 个月' },
      MAKER,
    ],
  },
];
