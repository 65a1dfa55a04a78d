import type { FeedShow } from '@/contract/feed/feed-query';
import type { Comment, Speaker } from '@/contract/feed/post';
import type { Licence } from '@/contract/shop/shop';
import { formatCount } from '@/copy/format';

function speaker(who: Speaker): string {
  if (who.kind === 'me') return '我';
  return who.kind === 'guest' ? `客人 ${who.mark}` : who.name;
}

function shortened(what: string): string {
  return what.length > 12 ? `${what.slice(0, 12)}…` : what;
}

function reply(author: string, to: string): string {
  return `${author} 回复 ${to}`;
}

function speakers({ author, replyTo }: Comment): string {
  return replyTo === undefined ? speaker(author) : reply(speaker(author), speaker(replyTo));
}

const SHOWS: Readonly<Record<FeedShow, string>> = { new: '上新', articles: '文章', videos: '视频' };

export const feed = {
  speaker,
  speakers,
  aside: (words: string) => `（${words}）`,
  shows: [{ id: 'all', text: '全部' }, ...Object.entries(SHOWS).map(([id, text]) => ({ id, text }))],
  nothingOf: '这一类还没有动态，看看别的。',
  like: '喜欢',
  likeFailed: '没连上，这个喜欢没记上，过会儿再点。',
  likeLabel: (likes: number, liked: boolean) => `${liked ? '已喜欢，点一下取消' : '喜欢'}，共 ${formatCount(likes)}`,
  play: (what: string, seconds: number) => `播放视频：${what}，${Math.round(seconds)} 秒`,
  playFailed: '这段视频这会儿放不了，过会儿再点。',
  keep: (pictures: number) => (pictures === 0 ? '复制' : '存图'),
  keepLabel: (words: string, what: string) => `${words}${words === '存图' ? '和文字' : '文字'}「${shortened(what)}」`,
  keepFailed: '没连上，图和字都没存，过会儿再点。',
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
  openArticle: (title: string) => `读文章：${title}`,
  share: '转发',
  shareLabel: (what: string) => `转发「${shortened(what)}」`,
  shareTitle: (name: string, signature: string) => (signature === '' ? name : `${name} · ${signature}`),
  sharePlain: '来看看小铺的动态',
  toSeller: (name: string) => `看看掌柜：${name}`,
  empty: '掌柜还没发动态，先去逛逛好物。',
  misread: '这个码没认出来，多半是旧了。先看看小铺的动态。',
  unreachable: '码扫到了，可网没连上，还不知道它通向哪里。',
  lostPage: '那一页已经不在了，先带你回到动态。',
  linkedGoods: '说到的好物',
  enlarge: (what: string) => `放大看：${what}`,
  gotIt: '知道了',
  postLost: '没找到这条动态，链接可能没带全。',
};
