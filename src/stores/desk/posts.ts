import { call, cloudNow } from '@/client';
import type { DeskPostRow } from '@/contract/feed/edited-post';
import { beijingDay, DAY, HOUR, startOfBeijingDay, type EpochMs } from '@/contract/time';
import type { Answer, Input } from '@/contract/verbs';

import { createList, cursorInput } from '../list';
import { withRequestId } from '../request-id';
import { createResource } from '../resource';
import { refreshed } from './goods';

export const deskPostsList = createList<'desk.listPosts'>((query, cursor) =>
  call('desk.listPosts', { ...query, ...cursorInput(cursor) }),
);

/** A post to edit. */
export const deskPostResource = createResource((input: Input<'desk.getPost'>) => call('desk.getPost', input));

type UnsentPost = Omit<Input<'desk.savePost'>, 'requestId'>;

const sendPost = withRequestId<UnsentPost, Answer<'desk.savePost'>>((input) => call('desk.savePost', input));

export const savePost = (input: UnsentPost) => refreshed(sendPost(input));
export const pinPost = (input: Input<'desk.pinPost'>) => refreshed(call('desk.pinPost', input));
export const hidePost = (input: Input<'desk.hidePost'>) => refreshed(call('desk.hidePost', input));
export const deletePost = (postId: string) => refreshed(call('desk.deletePost', { postId }));

/** Whether a post is scheduled for later. */
export const isToCome = ({ at }: Pick<DeskPostRow, 'at'>): boolean => at > cloudNow();

/** The time of a post that appears at once. */
export const postedNow = (): EpochMs => cloudNow();

/** The next eight in the evening, Beijing time: when most people look at their Moments. */
export function usualPostTime(): EpochMs {
  const evening = startOfBeijingDay(beijingDay(cloudNow())) + 20 * HOUR;
  return evening > cloudNow() ? evening : evening + DAY;
}
