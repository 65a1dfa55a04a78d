import { yuan } from '@/contract/money';

import { goodsPictures } from '../pictures';
import type { GoodsContent } from '../types';

const WASH = { name: '洗护', value: '冷水手洗，阴干；头两次会掉一点色' };

/** Textiles. */
export const cloth: readonly GoodsContent[] = [
  {
    id: 'runner',
    categoryId: 'cloth',
    title: '手织茶席 棉麻',
    subtitle: '外婆的木织机，一天织不到一米。',
    tags: ['桌布', '茶巾'],
    listedAt: { daysAgo: 50, time: '10:00' },
    initialSales: 17,
    bargain: { floor: { percent: 88 } },
    gallery: [goodsPictures.runner, goodsPictures.runnerBlue],
    optionGroups: [
      { name: '颜色', values: ['原白', '靛蓝', '柿染'] },
      { name: '长', values: ['90 厘米', '150 厘米'] },
    ],
    skus: [
      { id: 'runner-1', options: ['原白', '90 厘米'], price: yuan(98), stock: 10, weightGrams: 160 },
      { id: 'runner-2', options: ['原白', '150 厘米'], price: yuan(148), stock: 6, weightGrams: 260 },
      {
        id: 'runner-3',
        options: ['靛蓝', '90 厘米'],
        price: yuan(118),
        stock: 3,
        weightGrams: 160,
        picture: goodsPictures.runnerBlue,
      },
      {
        id: 'runner-4',
        options: ['靛蓝', '150 厘米'],
        price: yuan(168),
        stock: 0,
        weightGrams: 260,
        picture: goodsPictures.runnerBlue,
      },
      { id: 'runner-5', options: ['柿染', '90 厘米'], price: yuan(128), stock: 4, weightGrams: 165 },
    ],
    description: ['宽都是 30 厘米，两头留了流苏。棉做经，麻做纬，铺着平，擦着也干净。', '柿染的线不够长，只织了短的。'],
    attributes: [{ name: '材质', value: '棉 60%、亚麻 40%' }, WASH, { name: '产地', value: '江西景德镇' }],
  },
  {
    id: 'pouch',
    categoryId: 'cloth',
    title: '茶具布包 一壶两杯',
    subtitle: '夹棉的，杯子放进去不会碰响。',
    tags: ['收纳', '旅行'],
    listedAt: { daysAgo: 21, time: '10:00' },
    initialSales: 23,
    gallery: [goodsPictures.pouch],
    optionGroups: [{ name: '花色', values: ['靛蓝', '豆沙', '茶绿'] }],
    skus: [
      { id: 'pouch-1', options: ['靛蓝'], price: yuan(88), stock: 16, weightGrams: 150 },
      { id: 'pouch-2', options: ['豆沙'], price: yuan(88), stock: 5, weightGrams: 150 },
      { id: 'pouch-3', options: ['茶绿'], price: yuan(88), stock: 0, weightGrams: 150 },
    ],
    description: ['三个格子，一壶两杯，抽绳一拉就走。里布可以翻出来洗。'],
    attributes: [{ name: '材质', value: '棉布，夹棉' }, { name: '尺寸', value: '约 20×14×9 厘米' }, WASH],
  },
  {
    id: 'apron',
    categoryId: 'cloth',
    title: '棉麻围裙',
    subtitle: '拉坯穿的样子，改短了一点给厨房。',
    tags: ['做饭', '工作服'],
    listedAt: { daysAgo: 22, time: '10:00' },
    initialSales: 14,
    gallery: [goodsPictures.apron],
    optionGroups: [
      { name: '颜色', values: ['麦色', '墨绿'] },
      { name: '尺码', values: ['短', '长'] },
    ],
    skus: [
      { id: 'apron-1', options: ['麦色', '短'], price: yuan(138), stock: 9, weightGrams: 320 },
      { id: 'apron-2', options: ['麦色', '长'], price: yuan(148), stock: 2, weightGrams: 380 },
      { id: 'apron-3', options: ['墨绿', '短'], price: yuan(138), stock: 13, weightGrams: 320 },
      { id: 'apron-4', options: ['墨绿', '长'], price: yuan(148), stock: 7, weightGrams: 380 },
    ],
    description: ['肩带交叉在背后，不勒脖子。胸前一个口袋放手机，腰上两个放手。', '身高 165 以下选短，以上选长。'],
    attributes: [{ name: '材质', value: '棉 55%、亚麻 45%' }, { name: '衣长', value: '短 78 厘米；长 92 厘米' }, WASH],
  },
  {
    id: 'scarf',
    categoryId: 'cloth',
    title: '草木染棉纱围巾',
    subtitle: '苏木和茜草染的，洗过几次更好看。',
    tags: ['送礼', '植物染'],
    listedAt: { daysAgo: 20, time: '10:00' },
    initialSales: 16,
    bargain: { floor: { percent: 80 }, holdHours: 12 },
    gallery: [goodsPictures.scarf],
    optionGroups: [{ name: '染', values: ['茜草红', '苏木粉', '栀子黄'] }],
    skus: [
      { id: 'scarf-1', options: ['茜草红'], price: yuan(168), stock: 4, weightGrams: 120 },
      { id: 'scarf-2', options: ['苏木粉'], price: yuan(158), stock: 8, weightGrams: 120 },
      { id: 'scarf-3', options: ['栀子黄'], price: yuan(158), stock: 0, weightGrams: 120 },
    ],
    description: ['双层棉纱，轻，围两圈不压肩。每一条深浅都有点不同，水缸里说了算。'],
    attributes: [{ name: '材质', value: '棉' }, { name: '尺寸', value: '180×48 厘米' }, WASH],
  },
];
