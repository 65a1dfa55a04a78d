import { Screen } from '@/components/ui/screen/screen';
import { TabStrip } from '@/components/ui/tab-strip/tab-strip';
import * as copy from '@/copy';

import { DeskList } from '../parts/desk-list';
import { CommentCard } from './parts/comment-card';
import { useComments } from './use-comments';

/** Comments under all posts: those to decide on, and the newest. */
export default function Page() {
  const { tab, select, list, busy, actions } = useComments();
  return (
    <Screen>
      <TabStrip tabs={copy.deskComments.tabs} selectedId={tab} onSelect={select} />
      <DeskList list={list} empty={copy.deskComments.empty[tab]} simulated>
        {(comment, isNext) => (
          <CommentCard
            key={comment.id}
            comment={comment}
            busy={busy === comment.id}
            isNext={isNext}
            actions={actions}
          />
        )}
      </DeskList>
    </Screen>
  );
}
