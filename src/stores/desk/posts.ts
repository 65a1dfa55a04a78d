import { call, cloudNow } from '@/client';
import type { DeskPostRow } from '@/contract/feed/edited-post';
import { beijingDay, DAY, HOUR, startOfBeijingDay, type EpochMs } from '@/contract/time';
import type { Input } from '@/contract/verbs';

import { listOf } from '../list';
import { sendOnce, type Unsent } from '../request-id';
import { resourceOf } from '../resource';
import { refreshed } from './goods';

export const deskPostsList = listOf('desk.listPosts');

/** A post to edit. */
export const deskPostResource = resourceOf('desk.getPost');

const sendPost = sendOnce('desk.savePost');

export const savePost = (input: Unsent<'desk.savePost'>) => refreshed(sendPost(input));
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
