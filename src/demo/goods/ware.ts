import { yuan } from '@/contract/money';

import { shots } from '../pictures';
import type { GoodsContent } from '../types';

const FROM = { name: '产地', value: '江西景德镇' };

/** Everyday teaware. */
export const ware: readonly GoodsContent[] = [
  {
    id: 'gaiwan',
    categoryId: 'ware',
    title: '薄胎盖碗 甜白／影青／霁红',
    saying: '碗沿往外撇了一点，倒茶不烫手。',
    tags: ['泡茶', '瓷器', '景德镇', '三才碗'],
    listed: { daysAgo: 2, time: '10:00' },
    soldBefore: 41,
    bargain: { floor: { percent: 85 } },
    gallery: [shots.gaiwan, shots.gaiwanPour, shots.gaiwanQing, shots.gaiwanHong],
    dimensions: [
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
        picture: shots.gaiwan,
      },
      {
        id: 'gaiwan-2',
        options: ['甜白', '150 毫升'],
        price: yuan(138),
        stock: 9,
        weightGrams: 310,
        picture: shots.gaiwan,
      },
      {
        id: 'gaiwan-3',
        options: ['影青', '110 毫升'],
        price: yuan(138),
        stock: 0,
        weightGrams: 260,
        picture: shots.gaiwanQing,
      },
      {
        id: 'gaiwan-4',
        options: ['影青', '150 毫升'],
        price: yuan(148),
        stock: 5,
        weightGrams: 310,
        picture: shots.gaiwanQing,
      },
      {
        id: 'gaiwan-5',
        options: ['霁红', '110 毫升'],
        price: yuan(168),
        stock: 2,
        weightGrams: 265,
        picture: shots.gaiwanHong,
      },
    ],
    story: [
      '一个人喝选 110，两三个人选 150。盖钮做得高，指头捏着离热远一点。',
      '甜白看茶汤，影青看水，霁红是气氛。霁红只烧成了小的，大的那一窑全流了釉。',
      '手拉坯，每只高矮会差一两毫米，口沿都磨过。',
    ],
    facts: [
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
    saying: '画得快，每只都不一样，你收到的那只只有你有。',
    tags: ['杯子', '茶杯', '瓷器', '景德镇'],
    listed: { daysAgo: 46, time: '10:00' },
    soldBefore: 138,
    gallery: [shots.cup, shots.cupFish],
    dimensions: [{ name: '画片', values: ['兰草', '小鱼', '素面'] }],
    skus: [
      { id: 'cup-1', options: ['兰草'], price: yuan(45), stock: 14, weightGrams: 70 },
      { id: 'cup-2', options: ['小鱼'], price: yuan(45), stock: 0, weightGrams: 70, picture: shots.cupFish },
      { id: 'cup-3', options: ['素面'], price: yuan(39.9), stock: 31, weightGrams: 70 },
    ],
    story: [
      '青花是表妹画的，她画鱼从来不打稿。小鱼的卖得快，下一窑开了就补。',
      '一口半的量，60 毫升，一家人用不同的画片，不会拿错。',
    ],
    facts: [
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
    saying: '出水收得干净，不会顺着壶嘴流。',
    tags: ['茶壶', '泡茶', '瓷器', '景德镇'],
    listed: { daysAgo: 16, time: '10:00' },
    soldBefore: 22,
    gallery: [shots.sidepot],
    skus: [{ id: 'sidepot-1', price: yuan(268), stock: 2, weightGrams: 340 }],
    limit: 1,
    story: ['把手和壶嘴的角度改了四回，现在一只手就能压着盖子倒。', '里面是直接打的球孔滤网，碎一点的茶也不堵。'],
    facts: [{ name: '材质', value: '高温白瓷' }, { name: '容量', value: '160 毫升' }, FROM],
  },
  {
    id: 'gongdao',
    categoryId: 'ware',
    title: '耐热玻璃公道杯',
    saying: '透亮，茶到几分浓一眼就看见。',
    tags: ['分茶器', '茶海', '玻璃'],
    listed: { daysAgo: 60, time: '10:00' },
    soldBefore: 57,
    gallery: [shots.gongdao],
    skus: [{ id: 'gongdao-1', price: yuan(56), stock: 27, weightGrams: 180 }],
    story: ['不是瓷的，但搭什么盖碗都合。壁厚，急冷急热也放心些，开水直接冲没问题。'],
    facts: [
      { name: '材质', value: '高硼硅玻璃' },
      { name: '容量', value: '250 毫升' },
      { name: '耐温差', value: '120 度以内' },
    ],
  },
  {
    id: 'tray',
    categoryId: 'ware',
    title: '胡桃木茶盘',
    saying: '边上那道浅槽，洒一点水不会流到桌上。',
    tags: ['茶托', '木头', '壶承'],
    listed: { daysAgo: 30, time: '10:00' },
    soldBefore: 19,
    bargain: { floor: { bySku: { 'tray-1': yuan(148), 'tray-2': yuan(208) } }, rounds: 2, holdHours: 48 },
    gallery: [shots.tray, shots.traySet],
    dimensions: [{ name: '尺寸', values: ['小 26×18 厘米', '大 38×22 厘米'] }],
    skus: [
      { id: 'tray-1', options: ['小 26×18 厘米'], price: yuan(168), stock: 7, weightGrams: 620 },
      { id: 'tray-2', options: ['大 38×22 厘米'], price: yuan(236), stock: 1, weightGrams: 1_150 },
    ],
    story: [
      '整块木头挖的，没有拼缝。木匠在隔壁巷子，边料他做成了茶针，一起寄给你。',
      '用完擦干，隔一两个月上一点核桃油。',
    ],
    facts: [
      { name: '材质', value: '北美黑胡桃，木蜡油' },
      { name: '产地', value: '江西婺源' },
    ],
  },
];
