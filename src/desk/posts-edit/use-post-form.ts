import { useCallback, useEffect, useState } from 'react';

import type { DeskPost, PostFields } from '@/contract/feed/edited-post';
import { LIMITS } from '@/contract/limits';
import type { Picture } from '@/contract/picture';
import { valueIn, type Remote } from '@/contract/remote';
import type { EpochMs } from '@/contract/time';
import * as copy from '@/copy';
import { formatDeadline } from '@/copy/format-time';
import { failureText } from '@/copy/failure-text';
import { navigateBack } from '@/platform/navigation/navigation';
import { showToast } from '@/platform/page/feedback';
import { deskPostResource, isToCome, postedNow, savePost } from '@/stores/desk/posts';
import { useEditedPictures } from '@/stores/use-pictures';

import { movedUp } from '../parts/move';

/** What is edited: a post as it was read, or a new article. */
export type Subject = DeskPost | 'new';

const NEW_ARTICLE: PostFields = {
  title: '',
  text: '',
  pictures: [],
  goodsIds: [],
  blocks: [{ kind: 'text', text: '' }],
};

/** The post to edit. */
export function usePostSubject(postId: string): { readonly remote: Remote<Subject>; readonly retry: () => void } {
  const [remote, setRemote] = useState<Remote<Subject>>({ status: 'loading' });
  const load = useCallback(async () => {
    if (postId === '') return setRemote({ status: 'ready', value: 'new' });
    await deskPostResource.load({ postId });
    setRemote(deskPostResource.peek({ postId }));
  }, [postId]);
  useEffect(() => void load(), [load]);
  return { remote, retry: () => void load() };
}

/** What is sent: without blocks that say nothing. */
function tidied({ title, blocks, ...fields }: PostFields, isArticle: boolean): PostFields {
  return {
    ...fields,
    text: fields.text.trim(),
    ...(isArticle && { title: (title ?? '').trim() }),
    blocks: blocks.filter((block) => !('text' in block) || block.text.trim() !== ''),
  };
}

function problemOf({ title, text, pictures, blocks }: PostFields): string | undefined {
  if (title === '') return copy.deskPosts.problems.title;
  return text === '' && pictures.length === 0 && blocks.length === 0 ? copy.deskPosts.problems.empty : undefined;
}

const inBrief = ({ title, text, pictures, blocks }: PostFields) =>
  copy.deskPosts.inBrief(title ?? text, pictures.length, blocks.length);

/** The time of a scheduled post; undefined for one that is out, or goes out at once. */
const timeToCome = ({ at }: Pick<PostFields, 'at'>): EpochMs | undefined =>
  at !== undefined && isToCome({ at }) ? at : undefined;

function doneText(fields: PostFields, isNew: boolean): string {
  const at = timeToCome(fields);
  if (at !== undefined) return copy.deskForm.scheduled(formatDeadline(at));
  return isNew ? copy.deskPosts.published : copy.deskPosts.saved;
}

/** What is typed, and how it is changed. */
function useTypedPost(opened: Subject) {
  const [fields, setFields] = useState<PostFields>(opened === 'new' ? NEW_ARTICLE : opened.fields);
  const isArticle = opened === 'new' || opened.fields.blocks.length > 0;
  const change = useCallback((part: (before: PostFields) => Partial<PostFields>) => {
    setFields((before) => ({ ...before, ...part(before) }));
  }, []);
  const onPictures = useCallback(
    (edit: (before: readonly Picture[]) => readonly Picture[]) =>
      change((before) => ({ pictures: edit(before.pictures) })),
    [change],
  );
  const picker = useEditedPictures({
    // An article has a cover; the other pictures stand among its blocks.
    limit: isArticle ? 1 : LIMITS.postPictures,
    alt: copy.deskPosts.pictureAlt,
    pictures: fields.pictures,
    onChange: onPictures,
  });
  const onMoveUp = (index: number) => onPictures((before) => movedUp(before, index));
  return { fields, setFields, isArticle, change, picker: { ...picker, onMoveUp } };
}

/** The form of a post. What is typed stays through every failure; another phone's version is never overwritten unasked. */
export function usePostForm(opened: Subject) {
  const [subject, setSubject] = useState(opened);
  const { setFields, ...typed } = useTypedPost(opened);
  const [theirs, setTheirs] = useState<DeskPost>();
  const [problem, setProblem] = useState<string>();
  const [busy, setBusy] = useState(false);

  async function save(over = subject): Promise<void> {
    const sent = tidied(typed.fields, typed.isArticle);
    const missing = problemOf(sent);
    setProblem(missing);
    if (missing !== undefined || busy) return;
    setTheirs(undefined);
    setBusy(true);
    const edited = over === 'new' ? {} : { edited: { id: over.id, version: over.version } };
    const answer = await savePost({ ...edited, fields: sent });
    setBusy(false);
    if (answer.ok) {
      await navigateBack();
      return showToast(doneText(sent, over === 'new'));
    }
    if (answer.failure.code !== 'CONFLICT' || over === 'new') return setProblem(failureText(answer.failure));
    await deskPostResource.load({ postId: over.id });
    setTheirs(valueIn(deskPostResource.peek({ postId: over.id })));
  }

  function take(post: DeskPost): void {
    setSubject(post);
    setFields(post.fields);
    setTheirs(undefined);
  }

  return {
    ...typed,
    isNew: opened === 'new',
    /** A post that is out stays at its time. */
    canSchedule: opened === 'new' || isToCome(opened.fields),
    at: timeToCome(typed.fields),
    schedule: (at: EpochMs | undefined) => typed.change(() => ({ at: at ?? postedNow() })),
    problem,
    busy,
    save: () => void save(),
    conflict: theirs && {
      mine: inBrief(typed.fields),
      theirs: inBrief(theirs.fields),
      keepMine: () => void save(theirs),
      takeTheirs: () => take(theirs),
    },
  };
}

export type PostForm = ReturnType<typeof usePostForm>;
