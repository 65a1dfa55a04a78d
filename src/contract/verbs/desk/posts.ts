import type { GoodsWarning } from '../../catalog/edited-goods';
import type { Save } from '../../edited-document';
import type { DeskPost, DeskPostRow, PostFields, PublishedGoods } from '../../feed/edited-post';
import type { Page } from '../../page';
import type { Picture } from '../../picture';
import type { EpochMs } from '../../time';
import type { EmptyObject, Verb } from '../../verb';

/** The seller's posts. */
export interface DeskPostsVerbs {
  /** Publishes a moment and what it sells, in one write: the post and its new goods, or neither. */
  'desk.publish': Verb<
    {
      readonly requestId: string;
      readonly text: string;
      /** The first is the cover. */
      readonly pictures: readonly Picture[];
      readonly goods?: PublishedGoods;
      /** When the post appears; at once without it, or when it is over. New goods are for sale at once. */
      readonly at?: EpochMs;
    },
    { readonly postId: string; readonly goodsId?: string; readonly warnings: readonly GoodsWarning[] },
    'NOT_FOUND' | 'TEXT_REFUSED' | 'TOO_MANY' | 'REQUEST_REUSED'
  >;
  /** Newest first, with hidden and scheduled posts. */
  'desk.listPosts': Verb<{ readonly cursor?: string }, Page<DeskPostRow>, 'NOT_FOUND'>;
  'desk.getPost': Verb<{ readonly postId: string }, DeskPost, 'NOT_FOUND'>;
  'desk.savePost': Verb<Save<PostFields>, DeskPost, 'NOT_FOUND' | 'CONFLICT' | 'TEXT_REFUSED' | 'REQUEST_REUSED'>;
  'desk.pinPost': Verb<{ readonly postId: string; readonly pinned: boolean }, DeskPost, 'NOT_FOUND'>;
  'desk.hidePost': Verb<{ readonly postId: string; readonly hidden: boolean }, DeskPost, 'NOT_FOUND'>;
  /** Removes a post with its words and pictures. Succeeds for one that is deleted already. */
  'desk.deletePost': Verb<{ readonly postId: string }, EmptyObject, 'NOT_FOUND'>;
}

export const DESK_POSTS_READS = ['desk.listPosts', 'desk.getPost'] as const satisfies readonly (keyof DeskPostsVerbs)[];
