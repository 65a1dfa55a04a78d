import { call } from '@/client';
import type { Input } from '@/contract/verbs';

import { listOf } from '../list';
import { sendOnce } from '../request-id';
import { counted } from './desk';

/** Comments to decide on or to answer. A page refreshes the list after an answer. */
export const deskComments = listOf('desk.listComments');

/** Replies under the seller's name. */
export const answerComment = sendOnce('desk.answerComment');

/** Lets a comment through, or hides it. */
export const moderateComment = (input: Input<'desk.moderateComment'>) => counted(call('desk.moderateComment', input));
