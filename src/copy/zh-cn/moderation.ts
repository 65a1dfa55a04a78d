import type { ModerationStatus, TextViolation } from '@/contract/moderation';

const VIOLATIONS: Readonly<Record<TextViolation, string>> = {
  advert: '里面像有别家的广告，',
  abuse: '有的话说重了，',
  illegal: '里面有不能说的东西，',
  other: '这段话',
};

/** Shown when a text is refused; the text stays in its field. */
export const textRefused = (violation: TextViolation) => `${VIOLATIONS[violation]}这里放不了。改一改再发，写的还在。`;

const REFUSED: Readonly<Record<TextViolation, string>> = {
  advert: '像是广告或联系方式，没有给别人看',
  abuse: '话说重了，没有给别人看',
  illegal: '有不能说的东西，没有给别人看',
  other: '没有给别人看',
};

export const inReview = '审核中，只有你看得到';

/** Shown beside a text that only its author sees. */
export const hidden = (status: Exclude<ModerationStatus, { state: 'shown' }>) =>
  status.state === 'in-review' ? inReview : REFUSED[status.reason];
