import type { Video } from '@/contract/feed/post';
import type { Picture } from '@/contract/picture';
import type { EpochMs } from '@/contract/time';

import type { CommentRecord } from './post-activity';

export type BlockRecord =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'quote'; readonly text: string }
  | { readonly kind: 'picture'; readonly picture: Picture; readonly caption?: string }
  | { readonly kind: 'goods'; readonly goodsId: string };

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
