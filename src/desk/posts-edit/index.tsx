import { useRouter } from '@tarojs/taro';
import { useEffect, useState } from 'react';

import type { DeskPost } from '@/contract/feed/edited-post';
import * as copy from '@/copy';
import { decodeText } from '@/platform/navigation/navigation';
import { setPageTitle } from '@/platform/page/page-title';
import { discardArticle, readArticleDraft } from '@/stores/desk/article-draft';
import { deskPostResource } from '@/stores/desk/posts';

import { DeskPage } from '../parts/desk-view';
import { DocumentForm } from '../parts/form/document-form';
import { useReadOnce } from '../parts/form/use-read-once';
import { Restored } from '../parts/restored';
import { openPost, postEdit } from './post-edit';

/** Edits a post, or writes a new article. */
export default function EditPost() {
  const { id = '' } = useRouter().params;
  const query = id === '' ? undefined : { postId: decodeText(id) };
  const post = useReadOnce<{ readonly postId: string }, DeskPost | undefined>(deskPostResource, query, undefined);
  const [draft, setDraft] = useState(() => (id === '' ? readArticleDraft() : undefined));
  const discard = () => {
    discardArticle();
    setDraft(undefined);
  };
  useEffect(() => {
    if (id === '') setPageTitle(copy.deskPosts.writeArticle);
  }, [id]);
  return (
    <DeskPage source={post} hasActionBar>
      {(found) => {
        const opened = openPost(found, draft);
        return (
          <>
            {draft && <Restored onDiscard={discard} />}
            <DocumentForm key={draft ? 'kept' : 'new'} edit={postEdit(opened)} opened={opened} />
          </>
        );
      }}
    </DeskPage>
  );
}
