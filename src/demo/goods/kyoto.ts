import { yuan } from '@/contract/money';

import { goodsPictures } from '../pictures';
import type { GoodsContent } from '../types';

/** Goods from Kyoto: in stock, or bought to order on the next trip. */
export const kyoto: readonly GoodsContent[] = [
  {
    id: 'caddy',
    categoryId: 'kyoto',
    title: '手工金属茶筒 200 克',
    subtitle: '盖子放上去会自己慢慢落下，看一百次也不腻。',
    tags: ['Chazutsu', '茶叶罐', '日本', '送礼'],
    listedAt: { daysAgo: 24, time: '10:00' },
    initialSales: 9,
    gallery: [goodsPictures.caddy, goodsPictures.caddyRow],
    optionGroups: [{ name: '材质', values: ['黄铜', '紫铜', '马口铁'] }],
    skus: [
      { id: 'caddy-1', options: ['黄铜'], price: yuan(560), stock: 5, weightGrams: 420 },
      { id: 'caddy-2', options: ['紫铜'], price: yuan(580), stock: 2, weightGrams: 420 },
      { id: 'caddy-3', options: ['马口铁'], price: yuan(460), stock: 6, weightGrams: 360 },
    ],
    maxPerOrder: 1,
    description: [
      '你下单，我下一趟去京都时从作坊取，带回来验过再寄给你。到手大约要一个月，路上每一步都会告诉你。',
      '用久了，手摸过的地方颜色会变深。不用擦亮，由它去。',
      '买的小票随包裹一起寄。没买到，全款退回。',
    ],
    attributes: [
      { name: '材质', value: '黄铜、紫铜或马口铁，双层' },
      { name: '尺寸', value: '直径 8 厘米，高 11 厘米' },
      { name: '产地', value: '日本京都' },
    ],
    preorder: {
      from: '京都',
      arrivesAt: { daysAhead: 28 },
      deposit: {
        percent: 30,
        balanceDays: 7,
        nonRefundablePercent: 20,
        priceChangePolicy: '那边卖得便宜了，差价退给你；涨了我自己担，你付的不会比这里写的多。',
      },
    },
  },
  {
    id: 'chasen',
    categoryId: 'kyoto',
    title: '竹茶筅 八十本立',
    subtitle: '先用温水泡软再打，竹穗就不容易断。',
    tags: ['Chasen', '抹茶', 'Matcha', '日本'],
    listedAt: { daysAgo: 58, time: '10:00' },
    initialSales: 12,
    gallery: [goodsPictures.chasen],
    skus: [{ id: 'chasen-1', price: yuan(128), stock: 9, weightGrams: 60 }],
    maxPerOrder: 2,
    description: ['一整根竹子劈出来的八十根穗。上个月带回来十二把，附一张我写的用法。', '用完清水冲，立着阴干。'],
    attributes: [
      { name: '材质', value: '淡竹' },
      { name: '高', value: '约 11 厘米' },
      { name: '产地', value: '日本奈良' },
    ],
  },
  {
    id: 'tenugui',
    categoryId: 'kyoto',
    title: '注染手拭巾',
    subtitle: '包便当、擦手、挂墙上，一条布有十种用法。',
    tags: ['毛巾', '日本'],
    listedAt: { daysAgo: 57, time: '10:00' },
    initialSales: 18,
    gallery: [goodsPictures.tenugui],
    optionGroups: [{ name: '花样', values: ['青海波', '七宝', '麻叶'] }],
    skus: [
      { id: 'tenugui-1', options: ['青海波'], price: yuan(58), stock: 12, weightGrams: 45 },
      { id: 'tenugui-2', options: ['七宝'], price: yuan(58), stock: 0, weightGrams: 45 },
      { id: 'tenugui-3', options: ['麻叶'], price: yuan(58), stock: 3, weightGrams: 45 },
    ],
    description: ['两面一样的颜色，因为染料是从上往下透过去的。两头不锁边，散几根线才干得快，剪掉就好。'],
    attributes: [
      { name: '材质', value: '棉' },
      { name: '尺寸', value: '90×35 厘米' },
      { name: '产地', value: '日本京都' },
    ],
  },
  {
    id: 'incense',
    categoryId: 'kyoto',
    title: '线香 一小筒',
    subtitle: '点半支就够，是很轻的木头味。',
    tags: ['Incense', '熏香', '日本'],
    listedAt: { daysAgo: 56, time: '10:00' },
    initialSales: 15,
    gallery: [goodsPictures.incense],
    optionGroups: [{ name: '香', values: ['白檀', '梅', '青柚'] }],
    skus: [
      { id: 'incense-1', options: ['白檀'], price: yuan(95), stock: 10, weightGrams: 60 },
      { id: 'incense-2', options: ['梅'], price: yuan(85), stock: 5, weightGrams: 60 },
      { id: 'incense-3', options: ['青柚'], price: yuan(85), stock: 7, weightGrams: 60 },
    ],
    description: ['一支燃二十五分钟左右，刚好一泡茶。开窗点，离布远一点。'],
    attributes: [
      { name: '配料', value: '椨木粉、香料' },
      { name: '数量', value: '约 40 支，长 13.5 厘米' },
      { name: '产地', value: '日本京都' },
    ],
  },
  {
    id: 'letter',
    categoryId: 'kyoto',
    title: '木版印花信笺 10 张 5 封',
    subtitle: '寄东西给朋友时，我会写一张放进去。',
    tags: ['信纸', '文具', '日本'],
    listedAt: { daysAgo: 56, time: '10:00' },
    initialSales: 7,
    gallery: [goodsPictures.letter],
    skus: [{ id: 'letter-1', price: yuan(45), stock: 2, weightGrams: 80 }],
    description: ['云母粉印的纹样，正看是白的，斜着有光。钢笔不洇。', '剩两套，自己也留了一套。'],
    attributes: [
      { name: '材质', value: '和纸' },
      { name: '尺寸', value: '信笺 15×21 厘米' },
      { name: '产地', value: '日本京都' },
    ],
  },
];
