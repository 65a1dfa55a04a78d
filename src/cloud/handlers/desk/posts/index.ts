import type { Handler } from '@/cloud/handler';
import type { DeskPostsVerbs } from '@/contract/verbs/desk/posts';

import { deletePost, hidePost, pinPost } from './change-post';
import { getPost } from './get-post';
import { listPosts } from './list-posts';
import { publish } from './publish';
import { savePost } from './save-post';

export const DESK_POSTS_HANDLERS: { readonly [V in keyof DeskPostsVerbs]: Handler<V> } = {
  'desk.publish': publish,
  'desk.listPosts': listPosts,
  'desk.getPost': getPost,
  'desk.savePost': savePost,
  'desk.pinPost': pinPost,
  'desk.hidePost': hidePost,
  'desk.deletePost': deletePost,
};
