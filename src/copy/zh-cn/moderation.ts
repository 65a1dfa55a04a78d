import type { WordTrouble } from '@/contract/moderation';

/** Why a text can't be shown, said kindly: what she wrote is still before her. */
export const wordTrouble: Readonly<Record<WordTrouble, string>> = {
  advert: '里面像有别家的广告，这里放不了。改一改再发，写的还在。',
  abuse: '有的话说重了，这里放不了。改一改再发，写的还在。',
  illegal: '里面有不能说的东西，这里放不了。改一改再发，写的还在。',
  other: '这段话这里放不了。改一改再发，写的还在。',
};

export const moderation = {
  inReview: '审核中，只有你看得到',
};
