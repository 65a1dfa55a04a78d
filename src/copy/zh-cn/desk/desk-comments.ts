/** The seller's page of comments. */

import type { CommentList, DeskComment } from '@/contract/feed/desk-comment';

import { reportReasons } from '../feed/comments';

const TABS = { waiting: '待处理', recent: '最近' } satisfies Record<CommentList, string>;

export const tabs = Object.entries(TABS).map(([id, text]) => ({ id, text }));
export const empty = {
  waiting: '没有等你看的话。拿不准的、被举报的，会在这里。',
  recent: '还没有人说话。客人在动态下面说了，会在这里。',
} satisfies Record<CommentList, string>;
export const held = '等你看';
export const reported = (count: number) => `${count} 人举报`;
export const reportedFor = ({ reports }: DeskComment) =>
  `举报说：${[...new Set(reports.map(({ reason }) => reportReasons[reason]))].join('、')}`;
export const post = (title: string) => (title === '' ? '在一条没有字的动态下' : `在「${title}」下`);
