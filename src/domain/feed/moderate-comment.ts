import { LIMITS } from '@/contract/limits';
import { statusAfter, type ModerationDecision } from '@/contract/moderation';
import type { EpochMs } from '@/contract/time';

import type { CommentReport, ShopperCommentRecord } from './post-activity';

/** Whether the seller has to decide: it is held for review, or was reported. */
export function waitsForSeller({ status, reports = [] }: ShopperCommentRecord): boolean {
  return status.state === 'in-review' || (status.state === 'shown' && reports.length > 0);
}

/** Whether it is a shopper's comment that everyone reads. */
export function isOpenComment({ status, sellerName }: ShopperCommentRecord): boolean {
  return status.state === 'shown' && sellerName === undefined;
}

/** The comment with one more report; unchanged if it has enough, or one of the same shopper. */
export function reportedComment(comment: ShopperCommentRecord, report: CommentReport): ShopperCommentRecord {
  const { reports = [] } = comment;
  const isKnown = reports.some(({ shopperId }) => shopperId === report.shopperId);
  return isKnown || reports.length >= LIMITS.reports ? comment : { ...comment, reports: [...reports, report] };
}

/** The comment after the seller's decision, which also answers its reports; the same object if nothing changes. */
export function moderatedComment(
  comment: ShopperCommentRecord,
  decision: ModerationDecision,
  at: EpochMs,
): ShopperCommentRecord {
  const status = statusAfter(decision);
  const { reports, ...rest } = comment;
  const isSame = JSON.stringify(status) === JSON.stringify(comment.status) && reports === undefined;
  return isSame ? comment : { ...rest, status, decidedAt: at };
}
