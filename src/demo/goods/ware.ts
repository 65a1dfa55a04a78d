import { yuan } from '@/contract/money';

import { goodsPictures } from '../pictures';
import type { GoodsContent } from '../types';

const FROM = { name: '产地', value: '江西景德镇' };

/** Everyday teaware. */
export const ware: readonly GoodsContent[] = [
  {
    id: 'gaiwan',
    categoryId: 'ware',
    title: '薄胎盖碗 甜白／影青／霁红',
    subtitle: '碗沿往外撇了一点，倒茶不烫手。',
    tags: ['泡茶', '瓷器', '景德镇', '三才碗'],
    listedAt: { daysAgo: 2, time: '10:00' },
    initialSales: 41,
    bargain: { floor: { percent: 85 } },
    gallery: [goodsPictures.gaiwan, goodsPictures.gaiwanPour, goodsPictures.gaiwanQing, goodsPictures.gaiwanHong],
    optionGroups: [
      { name: '釉色', values: ['甜白', '影青', '霁红'] },
      { name: '容量', values: ['110 毫升', '150 毫升'] },
    ],
    skus: [
      {
        id: 'gaiwan-1',
        options: ['甜白', '110 毫升'],
        price: yuan(128),
        stock: 18,
        weightGrams: 260,
        picture: goodsPictures.gaiwan,
      },
      {
        id: 'gaiwan-2',
        options: ['甜白', '150 毫升'],
        price: yuan(138),
        stock: 9,
        weightGrams: 310,
        picture: goodsPictures.gaiwan,
      },
      {
        id: 'gaiwan-3',
        options: ['影青', '110 毫升'],
        price: yuan(138),
        stock: 0,
        weightGrams: 260,
        picture: goodsPictures.gaiwanQing,
      },
      {
        id: 'gaiwan-4',
        options: ['影青', '150 毫升'],
        price: yuan(148),
        stock: 5,
        weightGrams: 310,
        picture: goodsPictures.gaiwanQing,
      },
      {
        id: 'gaiwan-5',
        options: ['霁红', '110 毫升'],
        price: yuan(168),
        stock: 2,
        weightGrams: 265,
        picture: goodsPictures.gaiwanHong,
      },
    ],
    description: [
      '一个人喝选 110，两三个人选 150。盖钮做得高，指头捏着离热远一点。',
      '甜白看茶汤，影青看水，霁红是气氛。霁红只烧成了小的，大的那一窑全流了釉。',
      '手拉坯，每只高矮会差一两毫米，口沿都磨过。',
    ],
    attributes: [
      { name: '材质', value: '高岭土，高温瓷' },
      { name: '口径', value: '110 毫升 8.6 厘米；150 毫升 9.6 厘米' },
      { name: '洗护', value: '软布手洗，霁红别进微波炉' },
      FROM,
    ],
  },
  {
    id: 'cup',
    categoryId: 'ware',
    title: '手绘品茗杯',
    subtitle: '画得快，每只都不一样，你收到的那只只有你有。',
    tags: ['杯子', '茶杯', '瓷器', '景德镇'],
    listedAt: { daysAgo: 46, time: '10:00' },
    initialSales: 138,
    gallery: [goodsPictures.cup, goodsPictures.cupFish],
    optionGroups: [{ name: '画片', values: ['兰草', '小鱼', '素面'] }],
    skus: [
      { id: 'cup-1', options: ['兰草'], price: yuan(45), stock: 14, weightGrams: 70 },
      { id: 'cup-2', options: ['小鱼'], price: yuan(45), stock: 0, weightGrams: 70, picture: goodsPictures.cupFish },
      { id: 'cup-3', options: ['素面'], price: yuan(39.9), stock: 31, weightGrams: 70 },
    ],
    description: [
      '青花是表妹画的，她画鱼从来不打稿。小鱼的卖得快，下一窑开了就补。',
      '一口半的量，60 毫升，一家人用不同的画片，不会拿错。',
    ],
    attributes: [
      { name: '材质', value: '釉下彩瓷' },
      { name: '容量', value: '60 毫升' },
      { name: '洗护', value: '可进洗碗机' },
      FROM,
    ],
  },
  {
    id: 'sidepot',
    categoryId: 'ware',
    title: '侧把白瓷小壶 160 毫升',
    subtitle: '出水收得干净，不会顺着壶嘴流。',
    tags: ['茶壶', '泡茶', '瓷器', '景德镇'],
    listedAt: { daysAgo: 16, time: '10:00' },
    initialSales: 22,
    gallery: [goodsPictures.sidepot],
    skus: [{ id: 'sidepot-1', price: yuan(268), stock: 2, weightGrams: 340 }],
    maxPerOrder: 1,
    description: ['把手和壶嘴的角度改了四回，现在一只手就能压着盖子倒。', '里面是直接打的球孔滤网，碎一点的茶也不堵。'],
    attributes: [{ name: '材质', value: '高温白瓷' }, { name: '容量', value: '160 毫升' }, FROM],
  },
  {
    id: 'gongdao',
    categoryId: 'ware',
    title: '耐热玻璃公道杯',
    subtitle: '透亮，茶到几分浓一眼就看见。',
    tags: ['分茶器', '茶海', '玻璃'],
    listedAt: { daysAgo: 60, time: '10:00' },
    initialSales: 57,
    gallery: [goodsPictures.gongdao],
    skus: [{ id: 'gongdao-1', price: yuan(56), stock: 27, weightGrams: 180 }],
    description: ['不是瓷的，但搭什么盖碗都合。壁厚，急冷急热也放心些，开水直接冲没问题。'],
    attributes: [
      { name: '材质', value: '高硼硅玻璃' },
      { name: '容量', value: '250 毫升' },
      { name: '耐温差', value: '120 度以内' },
    ],
  },
  {
    id: 'tray',
    categoryId: 'ware',
    title: '胡桃木茶盘',
    subtitle: '边上那道浅槽，洒一点水不会流到桌上。',
    tags: ['茶托', '木头', '壶承'],
    listedAt: { daysAgo: 30, time: '10:00' },
    initialSales: 19,
    bargain: { floor: { bySku: { 'tray-1': yuan(148), 'tray-2': yuan(208) } }, offerLimit: 2, holdHours: 48 },
    gallery: [goodsPictures.tray, goodsPictures.traySet],
    optionGroups: [{ name: '尺寸', values: ['小 26×18 厘米', '大 38×22 厘米'] }],
    skus: [
      { id: 'tray-1', options: ['小 26×18 厘米'], price: yuan(168), stock: 7, weightGrams: 620 },
      { id: 'tray-2', options: ['大 38×22 厘米'], price: yuan(236), stock: 1, weightGrams: 1_150 },
    ],
    description: [
      '整块木头挖的，没有拼缝。木匠在隔壁巷子，边料他做成了茶针，一起寄给你。',
      '用完擦干，隔一两个月上一点核桃油。',
    ],
    attributes: [
      { name: '材质', value: '北美黑胡桃，木蜡油' },
      { name: '产地', value: '江西婺源' },
    ],
  },
];
