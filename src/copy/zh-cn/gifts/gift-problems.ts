import type { FailureDetails } from '@/contract/failure';

export const giftProblems = {
  preorder: '预订的东西来得晚，送不了，自己买就好。',
  own: '这是你送出的礼物，等朋友来收。',
  claimed: '朋友已经收下了。',
  ended: '这份礼物已经退回给送的人了。',
  far: '送礼的人付的运费寄不到这里，换个地址试试，或者和 TA 说一声。',
  kind: '这款换不了，看看别的，或者就收原来那款。',
} as const satisfies Record<FailureDetails['GIFT_REFUSED']['problem'], string>;
