import type { Source } from '@/contract/entry/landing';

const SOURCE_NAMES = {
  chat: '聊天',
  group: '群',
  moments: '朋友圈',
  post: '动态里的码',
  poster: '海报',
  stall: '摊位',
} as const satisfies Record<Source, string>;

export const title = '这是一间演示小铺';
export const about = [
  '好物、动态和付款都是演示，不会真的扣钱、发货。',
  '付了款的现货，两分钟后演示寄出，几分钟走完快递，单号前写着「示例」。',
  '预订的，付了订金四分钟内演示买到、带回、叫你付尾款；紫铜的那款演示没买到，订金全退。',
  '好物下面的评价是编来演示的；你写的，掌柜过一分钟会看、会回。',
  '订单和地址只存在这台手机里，没有送到别处。',
];
export const desk = '掌柜台';
export const deskDescription = '从掌柜那边看这间小铺：客人出了价你来答，聊好了配成一单发过去。';
export const deskEnter = '当一回掌柜';
export const group = '试试群内价';
export const groupDescription = '好比从茶友群的卡片点进来：今天有的好物按群内价，回动态就看得到。';
export const groupEnter = '从茶友群进来';
export const groupEntered = '已经是从群里来了';
export const groupOver = '这会儿没有群内价，重新开张再试。';
export const sources = '这台手机上的来源';
export const sourcesDescription = '从哪里的卡片和码来过、下过几单。真的小铺里只有掌柜看得到，不记是谁。';
export const noSources = '还没有从卡片或码来过。转发一件好物，再从聊天里点开它，这里就有了。';
export const source = (source: Source | undefined) => (source === undefined ? '自己来的' : SOURCE_NAMES[source]);
export const sourceColumns = ['来源', '来过', '下单', '付款'] as const;
export const unknown = '–';
export const reset = '重新开张';
export const resetText = '这台手机里的订单、地址和购物车都会清掉，小铺回到刚开张的样子。清完会关上，再打开就好。';
export const resetConfirm = '清掉';
export const resetCancel = '先不';
