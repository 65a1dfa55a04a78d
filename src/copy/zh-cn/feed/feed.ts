import type { FeedFilter } from '@/contract/feed/feed-query';
import type { Comment, CommentAuthor } from '@/contract/feed/post';
import type { Licence } from '@/contract/shop/shop';
import { formatCount } from '@/copy/format';

export function authorName(author: CommentAuthor): string {
  if (author.kind === 'me') return '我';
  return author.kind === 'anonymous' ? `客人 ${author.tag}` : author.name;
}

function shortened(title: string): string {
  return title.length > 12 ? `${title.slice(0, 12)}…` : title;
}

function reply(author: string, to: string): string {
  return `${author} 回复 ${to}`;
}

export function authorLine({ author, replyTo }: Comment): string {
  return replyTo === undefined ? authorName(author) : reply(authorName(author), authorName(replyTo));
}

const FILTERS: Readonly<Record<FeedFilter, string>> = { new: '上新', articles: '文章', videos: '视频' };

export const inBrackets = (text: string) => `（${text}）`;
export const filters = [{ id: 'all', text: '全部' }, ...Object.entries(FILTERS).map(([id, text]) => ({ id, text }))];
export const emptyFiltered = '这一类还没有动态，看看别的。';
export const like = '喜欢';
export const likeFailed = '没连上，这个喜欢没记上，过会儿再点。';
export const likeLabel = (likes: number, liked: boolean) =>
  `${liked ? '已喜欢，点一下取消' : '喜欢'}，共 ${formatCount(likes)}`;
export const playLabel = (title: string, seconds: number) => `播放视频：${title}，${Math.round(seconds)} 秒`;
export const playFailed = '这段视频这会儿放不了，过会儿再点。';
export const save = (pictures: number) => (pictures === 0 ? '复制' : '存图');
export const saveLabel = (action: string, title: string) =>
  `${action}${action === '存图' ? '和文字' : '文字'}「${shortened(title)}」`;
export const saveFailed = '没连上，图和字都没存，过会儿再点。';
export const comment = (count: number) => (count === 0 ? '评论' : `评论 ${formatCount(count)}`);
export const pinned = '置顶';
export const today = '今天';
export const yesterday = '昨天';
export const shelf = '在卖的好物';
export const unfold = '全文';
export const fold = '收起';
export const licence = '证照信息';
export const licenceLine = (licence: Licence) =>
  licence.kind === 'registered' ? `${licence.name} ${licence.creditCode}` : licence.statement;
export const colon = '：';
export const moreComments = (count: number) => `还有 ${count} 条评论`;
export const openArticleLabel = (title: string) => `读文章：${title}`;
export const openPinnedLabel = (title: string) => `看置顶：${title}`;
export const share = '转发';
export const shareLabel = (title: string) => `转发「${shortened(title)}」`;
export const shareTitle = (name: string, signature: string) => (signature === '' ? name : `${name} · ${signature}`);
export const shareDefaultTitle = '来看看小铺的动态';
export const sellerLabel = (name: string) => `看看掌柜：${name}`;
export const empty = '掌柜还没发动态，先去逛逛好物。';
export const codeUnreadable = '这个码没认出来，多半是旧了。先看看动态。';
export const codeOffline = '码扫到了，可网没连上，还不知道它通向哪里。';
export const pageNotFound = '那一页已经不在了，先带你回到动态。';
export const linkedGoods = '提到的好物';
export const enlargeLabel = (alt: string) => `放大看：${alt}`;
export const dismiss = '知道了';
export const postNotFound = '没找到这条动态，链接可能没带全。';
