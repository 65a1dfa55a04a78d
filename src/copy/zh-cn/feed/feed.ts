import type { FeedFilter } from '@/contract/feed/feed-query';
import type { Comment, CommentAuthor } from '@/contract/feed/post';
import type { Licence } from '@/contract/shop/shop';
import { formatCount } from '@/copy/format';

function authorName(author: CommentAuthor): string {
  if (author.kind === 'me') return '我';
  return author.kind === 'anonymous' ? `客人 ${author.tag}` : author.name;
}

function shortened(title: string): string {
  return title.length > 12 ? `${title.slice(0, 12)}…` : title;
}

function reply(author: string, to: string): string {
  return `${author} 回复 ${to}`;
}

function authorLine({ author, replyTo }: Comment): string {
  return replyTo === undefined ? authorName(author) : reply(authorName(author), authorName(replyTo));
}

const FILTERS: Readonly<Record<FeedFilter, string>> = { new: '上新', articles: '文章', videos: '视频' };

export const feed = {
  authorName,
  authorLine,
  inBrackets: (text: string) => `（${text}）`,
  filters: [{ id: 'all', text: '全部' }, ...Object.entries(FILTERS).map(([id, text]) => ({ id, text }))],
  emptyFiltered: '这一类还没有动态，看看别的。',
  like: '喜欢',
  likeFailed: '没连上，这个喜欢没记上，过会儿再点。',
  likeLabel: (likes: number, liked: boolean) => `${liked ? '已喜欢，点一下取消' : '喜欢'}，共 ${formatCount(likes)}`,
  playLabel: (title: string, seconds: number) => `播放视频：${title}，${Math.round(seconds)} 秒`,
  playFailed: '这段视频这会儿放不了，过会儿再点。',
  save: (pictures: number) => (pictures === 0 ? '复制' : '存图'),
  saveLabel: (action: string, title: string) =>
    `${action}${action === '存图' ? '和文字' : '文字'}「${shortened(title)}」`,
  saveFailed: '没连上，图和字都没存，过会儿再点。',
  comment: (count: number) => (count === 0 ? '评论' : `评论 ${formatCount(count)}`),
  pinned: '置顶',
  today: '今天',
  yesterday: '昨天',
  newGoods: (count: number) => `上新 ${count} 件`,
  unfold: '全文',
  fold: '收起',
  licence: '证照信息',
  licenceLine: (licence: Licence) =>
    licence.kind === 'registered' ? `${licence.name} ${licence.creditCode}` : licence.statement,
  colon: '：',
  moreComments: (count: number) => `还有 ${count} 条评论`,
  openArticleLabel: (title: string) => `读文章：${title}`,
  share: '转发',
  shareLabel: (title: string) => `转发「${shortened(title)}」`,
  shareTitle: (name: string, signature: string) => (signature === '' ? name : `${name} · ${signature}`),
  shareDefaultTitle: '来看看小铺的动态',
  sellerLabel: (name: string) => `看看掌柜：${name}`,
  empty: '掌柜还没发动态，先去逛逛好物。',
  codeUnreadable: '这个码没认出来，多半是旧了。先看看小铺的动态。',
  codeOffline: '码扫到了，可网没连上，还不知道它通向哪里。',
  pageNotFound: '那一页已经不在了，先带你回到动态。',
  linkedGoods: '说到的好物',
  enlargeLabel: (alt: string) => `放大看：${alt}`,
  dismiss: '知道了',
  postNotFound: '没找到这条动态，链接可能没带全。',
};
