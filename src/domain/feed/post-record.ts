import type { EditedBlock } from '@/contract/feed/edited-post';
import type { Video } from '@/contract/feed/post';
import type { Picture } from '@/contract/picture';
import type { EpochMs } from '@/contract/time';

import type { CommentRecord } from './post-activity';

/** A block of an article as stored in the cloud. */
export type BlockRecord = EditedBlock;

/** A post as stored in the cloud. */
export interface PostRecord {
  readonly id: string;
  readonly kind: 'moment' | 'article';
  readonly title?: string;
  readonly text: string;
  readonly pictures: readonly Picture[];
  readonly video?: Video;
  readonly goodsIds: readonly string[];
  readonly at: EpochMs;
  readonly pinned: boolean;
  readonly likes: number;
  readonly comments: readonly CommentRecord[];
  readonly blocks: readonly BlockRecord[];
}
