import { ActionBar } from '@/components/ui/action-bar/action-bar';
import { Button } from '@/components/ui/button/button';
import { Screen } from '@/components/ui/screen/screen';
import type { DeskPostRow } from '@/contract/feed/edited-post';
import * as copy from '@/copy';
import { chooseFrom, confirm } from '@/platform/page/feedback';
import { deletePost, deskPostsList, hidePost, pinPost } from '@/stores/desk/posts';

import { DeskList } from '../parts/desk-list';
import { MainButton } from '../parts/main-button';
import { tell } from '../parts/tell';
import { toPage } from '../parts/to-page';
import { PostRow } from './parts/post-row';

const ALL = {};

async function openMenu({ id: postId, pinned, state }: DeskPostRow): Promise<void> {
  const isHidden = state === 'hidden';
  const chosen = await chooseFrom([
    pinned ? copy.deskPosts.unpin : copy.deskPosts.pin,
    isHidden ? copy.deskPosts.show : copy.deskPosts.hide,
    copy.deskPosts.remove,
  ]);
  if (chosen === 0) await tell(pinPost({ postId, pinned: !pinned }), copy.deskPosts.done[pinned ? 'unpin' : 'pin']);
  if (chosen === 1)
    await tell(hidePost({ postId, hidden: !isHidden }), copy.deskPosts.done[isHidden ? 'show' : 'hide']);
  if (chosen === 2 && (await confirm(copy.deskPosts.confirmRemove)))
    await tell(deletePost(postId), copy.deskPosts.done.remove);
}

/** The seller's posts, newest first: edit, pin, hide, delete. */
export default function DeskPosts() {
  return (
    <Screen hasActionBar>
      <DeskList list={deskPostsList.use(ALL)} empty={copy.deskPosts.empty}>
        {(post) => <PostRow key={post.id} post={post} onMenu={openMenu} />}
      </DeskList>
      <ActionBar>
        <Button onTap={toPage({ to: 'desk-posts-edit' })}>{copy.deskPosts.writeArticle}</Button>
        <MainButton onTap={toPage({ to: 'desk-publish' })}>{copy.deskPosts.publish}</MainButton>
      </ActionBar>
    </Screen>
  );
}
