/** The editor of a text made of blocks: an article, or the story of goods. */

import type { EditedBlock } from '@/contract/feed/edited-post';

export const names: Readonly<Record<EditedBlock['kind'], string>> = {
  text: '文字',
  heading: '小标题',
  quote: '引一句',
  picture: '照片',
  goods: '好物',
};
export const add = (kind: EditedBlock['kind']) => `加${names[kind]}`;
export const label = (kind: EditedBlock['kind'], position: number) => `第 ${position} 段，${names[kind]}`;
export const hints: Readonly<Record<'text' | 'heading' | 'quote', string>> = {
  text: '写一段…',
  heading: '小标题',
  quote: '谁说过的一句话',
};
export const moveUp = '往前挪';
export const remove = '去掉';
export const actionLabel = (action: string, position: number) => `${action}第 ${position} 段`;
export const pictureAlt = '文章里的照片';
