import { useRouter } from '@tarojs/taro';
import { useEffect } from 'react';

import type { DeskPost } from '@/contract/feed/edited-post';
import * as copy from '@/copy';
import { decodeText } from '@/platform/navigation/navigation';
import { setPageTitle } from '@/platform/page/page-title';
import { deskPostResource } from '@/stores/desk/posts';

import { DeskPage } from '../parts/desk-view';
import { DocumentForm } from '../parts/form/document-form';
import { useReadOnce } from '../parts/form/use-read-once';
import { openPost, postEdit } from './post-edit';

/** Edits a post, or writes a new article. */
export default function EditPost() {
  const { id = '' } = useRouter().params;
  const query = id === '' ? undefined : { postId: decodeText(id) };
  const post = useReadOnce<{ readonly postId: string }, DeskPost | undefined>(deskPostResource, query, undefined);
  useEffect(() => {
    if (id === '') setPageTitle(copy.deskPosts.writeArticle);
  }, [id]);
  return (
    <DeskPage source={post} hasActionBar>
      {(found) => <DocumentForm edit={postEdit(openPost(found))} opened={openPost(found)} />}
    </DeskPage>
  );
}
