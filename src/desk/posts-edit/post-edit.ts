import type { DeskPost, EditedBlock, PostFields } from '@/contract/feed/edited-post';
import { LIMITS } from '@/contract/limits';
import { valueIn } from '@/contract/remote';
import { mapOk } from '@/contract/result';
import type { EpochMs } from '@/contract/time';
import type { Answer } from '@/contract/verbs';
import { deskForm, deskPosts as words } from '@/copy';
import { formatDeadline } from '@/copy/format-time';
import { field, inputOf, optionalField, textOrNone, type Part } from '@/desk/parts/form/form-input';
import { anyGoods, blocks, pictures, type GoodsChoice } from '@/desk/parts/form/json-notations';
import { moment, required, words as text } from '@/desk/parts/form/notations';
import { editedOf, type DocumentEdit, type Opened } from '@/desk/parts/form/use-document-form';
import { keepArticle, publishArticle } from '@/stores/desk/article-draft';
import { deskPostResource, isToCome, postedNow, savePost } from '@/stores/desk/posts';

const NEW_ARTICLE: PostFields = {
  title: '',
  text: '',
  pictures: [],
  goodsIds: [],
  blocks: [{ kind: 'text', text: '' }],
};

/** A post as it was read, or a new article: `draft` is what was written of it before. */
export const openPost = (post: DeskPost | undefined, draft = NEW_ARTICLE): Opened<PostFields> =>
  post ?? { version: 0, fields: draft };

/** Without blocks that say nothing. */
const tidied = ({ blocks: all, ...fields }: PostFields): PostFields => ({
  ...fields,
  text: fields.text.trim(),
  blocks: all.filter((block) => !('text' in block) || block.text.trim() !== ''),
});

const of = <K extends keyof PostFields>(name: K) => field<PostFields, K>(name);

/** The goods are read by what shows them. */
const goods: Part<PostFields, GoodsChoice> = {
  of: ({ goodsIds }) => ({ goods: goodsIds.map((id) => ({ id, title: '', skus: [] })), skuIds: [] }),
  put: (fields, chosen) => ({ ...fields, goodsIds: chosen.goods.map(({ id }) => id).slice(0, LIMITS.postGoods) }),
};

/** The time of a scheduled post; undefined for one that is out, or goes out at once. */
const timeToCome = ({ at }: Pick<PostFields, 'at'>): EpochMs | undefined =>
  at !== undefined && isToCome({ at }) ? at : undefined;

const time: Part<PostFields, EpochMs | undefined> = {
  of: timeToCome,
  put: (fields, at) => ({ ...fields, at: at ?? postedNow() }),
};

const heading = (key: string) => ({ kind: 'heading', key }) as const;

const ARTICLE: readonly EditedBlock['kind'][] = ['text', 'heading', 'quote', 'picture', 'goods'];

function send(edited: Opened<PostFields>): Promise<Answer<'desk.savePost'>> {
  const fields = tidied(edited.fields);
  return edited.version === 0 ? publishArticle(fields) : savePost({ ...editedOf(edited), fields });
}

/** How a post is edited: one with a title is an article. */
export function postEdit(opened: Opened<PostFields>): DocumentEdit<PostFields> {
  const isNew = opened.version === 0;
  const isArticle = opened.fields.title !== undefined;
  return {
    inputs: () => [
      ...(isArticle
        ? [
            inputOf(
              { label: words.title, hint: words.titleHint },
              textOrNone(optionalField<PostFields, 'title'>('title')),
              required(LIMITS.titleChars),
            ),
          ]
        : []),
      inputOf(
        { label: isArticle ? words.summary : words.text, hint: isArticle ? words.summaryHint : words.textHint },
        of('text'),
        text(LIMITS.paragraphChars),
      ),
      ...(isArticle ? [{ kind: 'text', key: words.cover, text: words.cover } as const] : []),
      inputOf(
        { label: words.pictures, hint: words.pictureAlt },
        of('pictures'),
        // An article has a cover; the other pictures stand among its blocks.
        pictures(isArticle ? 1 : LIMITS.postPictures),
      ),
      inputOf(words.goods, goods, anyGoods),
      // A post that is out stays at its time.
      ...(isNew || timeToCome(opened.fields) !== undefined ? [inputOf(deskForm.when, time, moment)] : []),
      ...(isArticle ? [heading(words.body), inputOf(words.body, of('blocks'), blocks(ARTICLE))] : []),
    ],
    problem(fields) {
      const sent = tidied(fields);
      return sent.text === '' && sent.pictures.length === 0 && sent.blocks.length === 0 ? words.nothingSaid : undefined;
    },
    ...(isNew && { saveText: words.publishArticle, keep: keepArticle }),
    savedText(fields) {
      const at = timeToCome(fields);
      if (at !== undefined) return deskForm.scheduled(formatDeadline(at));
      return isNew ? words.published : words.saved;
    },
    save: async (edited) => mapOk(await send(edited), (post) => openPost(post)),
    async read(postId) {
      await deskPostResource.load({ postId });
      return valueIn(deskPostResource.peek({ postId }));
    },
  };
}
