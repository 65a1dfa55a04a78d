import type { Handler } from '@/cloud/handler';
import type { Ports, Reader } from '@/cloud/ports';
import { findDocument, saveDocument, type ContentOf, type SavedContext } from '@/cloud/repositories/save-document';
import { toDeskPost } from '@/cloud/services/feed/desk-post';
import { checkText, textRefusal } from '@/cloud/services/check-text';
import { failure, type Failure } from '@/contract/failure';
import type { PostFields } from '@/contract/feed/edited-post';
import { err, ok, type Result } from '@/contract/result';
import { goodsIdsIn } from '@/domain/feed/feed-query';
import type { PostRecord } from '@/domain/feed/post-record';

export const savePost: Handler<'desk.savePost'> = async (request, ports) => {
  const { fields } = request;
  const { title = '', text, blocks } = fields;
  if (text === '' && fields.pictures.length === 0 && blocks.length === 0)
    return err(failure('INVALID_INPUT', { path: 'fields.text', rule: 'empty' }));
  const texts = [title, text, ...blocks.flatMap((block) => textOf(block))];
  const refused = textRefusal(await checkText(ports, { request, text: texts.join('\n'), scene: 'post' }));
  const saved = await saveDocument<'posts', Failure<'NOT_FOUND' | 'TEXT_REFUSED'>>(ports, {
    collection: 'posts',
    verb: 'desk.savePost',
    request,
    contentOf: async (context) => (refused ? err(refused) : postContent(fields, context, ports)),
  });
  return saved.ok ? ok(toDeskPost(saved.value)) : saved;
};

const textOf = (block: PostFields['blocks'][number]) => ('text' in block ? [block.text] : []);

/** What was said and liked under the post stays, and its video. */
async function postContent(
  { title, at, ...fields }: PostFields,
  { tx, id, before }: SavedContext<'posts'>,
  { clock }: Pick<Ports, 'clock'>,
): Promise<Result<ContentOf<'posts'>, Failure<'NOT_FOUND'>>> {
  const { pinned = false, likes = 0, comments = [], video } = before?.post ?? {};
  const isArticle = fields.blocks.length > 0;
  const post: PostRecord = {
    ...fields,
    id,
    kind: isArticle ? 'article' : 'moment',
    ...(isArticle && title !== undefined && { title }),
    ...(video && { video }),
    at: at ?? before?.post.at ?? clock.now(),
    pinned,
    likes,
    comments,
  };
  const missing = await missingGoods(post, tx);
  return missing ? err(missing) : ok({ state: before?.state ?? 'shown', post });
}

/** A post may name goods that are off the shelf, but none that never were. */
async function missingGoods(post: PostRecord, db: Reader): Promise<Failure<'NOT_FOUND'> | undefined> {
  for (const goodsId of goodsIdsIn(post)) {
    const found = await findDocument(db, 'goods', goodsId);
    if (!found.ok) return found.failure;
  }
  return undefined;
}
