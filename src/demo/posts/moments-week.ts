import { scenes, shots } from '../pictures';
import type { PostContent } from '../types';

/** This week and the one before. */
export const momentsWeek: readonly PostContent[] = [
  {
    id: 'p08',
    text: '猫占了凳子，我站着画。\n表妹今天画了二十只小鱼杯，没有两条一样的，下一窑一起烧。',
    pictures: [scenes.cat, shots.cupFish],
    goodsIds: ['cup'],
    when: { daysAgo: 3, time: '14:20' },
    likes: 58,
    comments: [
      { author: '青团', text: '猫卖吗', when: { daysAgo: 3, time: '14:31' } },
      { author: '阿禾', text: '不卖，它是掌柜', when: { daysAgo: 3, time: '14:33' }, replyTo: '青团', bySeller: true },
      { author: '小满', text: '小鱼什么时候补？', when: { daysAgo: 3, time: '15:02' } },
      {
        author: '阿禾',
        text: '大概十天，开窑就发',
        when: { daysAgo: 3, time: '15:10' },
        replyTo: '小满',
        bySeller: true,
      },
    ],
  },
  {
    id: 'p09',
    text: '一张茶席能换三种心情。原白显干净，靛蓝压得住，底下这块木盘是隔壁巷子挖的。',
    pictures: [shots.runner, shots.runnerBlue, shots.traySet, shots.tray, shots.gaiwan, shots.vase],
    goodsIds: ['runner', 'tray'],
    when: { daysAgo: 4, time: '10:40' },
    likes: 29,
    comments: [
      { author: '橘子', text: '90 的够摆几个人？', when: { daysAgo: 4, time: '11:15' } },
      {
        author: '阿禾',
        text: '两个人宽宽的，三个人也行',
        when: { daysAgo: 4, time: '11:20' },
        replyTo: '橘子',
        bySeller: true,
      },
    ],
  },
  {
    id: 'p10',
    text: '柴烧这窑，四十把里挑出六把，五把昨天被熟客拿走了，剩这一把。肩上那片青是灰自己落的。',
    pictures: [shots.chaishao, shots.chaishaoAsh],
    goodsIds: ['chaishao'],
    when: { daysAgo: 5, time: '19:30' },
    likes: 41,
    comments: [{ author: '老周', text: '这片灰漂亮', when: { daysAgo: 5, time: '19:52' } }],
  },
  {
    id: 'p11',
    text: '清早去江边拉泥料，船还没醒。',
    pictures: [scenes.river],
    when: { daysAgo: 6, time: '07:12' },
    likes: 35,
  },
  {
    id: 'p12',
    text: '名字杯交了一批：「阿远」「豆豆」「三月」。坯子半干的时候刻，摸得到笔画。现在下单，大约二十天。',
    pictures: [shots.namecup, scenes.wheel],
    goodsIds: ['namecup'],
    when: { daysAgo: 7, time: '11:05' },
    likes: 26,
    comments: [
      { author: '豆豆妈', text: '豆豆那只收到了，他不肯用别的杯子了', when: { daysAgo: 6, time: '20:10' } },
      { author: '阿禾', text: '哈哈那就值了', when: { daysAgo: 6, time: '20:18' }, replyTo: '豆豆妈', bySeller: true },
    ],
  },
  {
    id: 'p13',
    text: '染布的日子。看天吃饭，晒两个太阳才算完。',
    pictures: [scenes.dye, shots.scarf, shots.pouch],
    goodsIds: ['scarf', 'pouch'],
    when: { daysAgo: 9, time: '13:45' },
    likes: 31,
  },
  {
    id: 'p14',
    text: '从京都带回来的到齐了，一样拍一张。茶筅十二把，手拭巾三个花样，线香三种味道，信笺只剩两套。\n小票都留着，想看的说一声。',
    pictures: [
      scenes.kyoto,
      shots.chasen,
      shots.tenugui,
      shots.incense,
      shots.letter,
      shots.caddyRow,
      shots.caddy,
      scenes.parcels,
      shots.gongdao,
    ],
    goodsIds: ['chasen', 'tenugui'],
    when: { daysAgo: 11, time: '18:20' },
    likes: 63,
    comments: [
      { author: '林木木', text: '茶筅头一回用要怎么弄', when: { daysAgo: 11, time: '18:44' } },
      {
        author: '阿禾',
        text: '温水泡两分钟，穗子软了再打。里面有张纸写着',
        when: { daysAgo: 11, time: '18:50' },
        replyTo: '林木木',
        bySeller: true,
      },
      { author: '南风', text: '青海波留一条', when: { daysAgo: 11, time: '19:08' } },
    ],
  },
];
