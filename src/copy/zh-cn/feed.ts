import type { Licence } from '@/contract/shop';
import type { Speaker } from '@/contract/post';

function speaker(who: Speaker): string {
  if (who.kind === 'me') return '我';
  return who.kind === 'named' ? who.name : `客人 ${who.mark}`;
}

export const feed = {
  speaker,
  pinned: '置顶',
  today: '今天',
  yesterday: '昨天',
  newGoods: (count: number) => `上新 ${count} 件`,
  unfold: '全文',
  fold: '收起',
  licence: '证照信息',
  licenceLine: (licence: Licence) =>
    licence.kind === 'registered' ? `${licence.name} ${licence.creditCode}` : licence.statement,
  likes: (count: number) => `${count} 人喜欢`,
  reply: (author: string, to: string) => `${author} 回复 ${to}`,
  colon: '：',
  moreComments: (count: number) => `还有 ${count} 条评论`,
  openArticle: (title: string) => `读文章：${title}`,
  share: '转发',
  shareLabel: (what: string) => `转发「${what.length > 12 ? `${what.slice(0, 12)}…` : what}」`,
  shareTitle: (name: string, signature: string) => (signature === '' ? name : `${name} · ${signature}`),
  sharePlain: '来看看小铺的动态',
  toSeller: (name: string) => `看看掌柜：${name}`,
  empty: '掌柜还没发动态，先去逛逛好物。',
  misread: '这个码没认出来，多半是旧了。先看看小铺的动态。',
  unreachable: '码扫到了，可网没连上，还不知道它通向哪里。',
  lostPage: '那一页已经不在了，先带你回到动态。',
  linkedGoods: '说到的好物',
  comments: '大家说',
  enlarge: (what: string) => `放大看：${what}`,
  gotIt: '知道了',
  postLost: '没找到这条动态，链接可能没带全。',
};
