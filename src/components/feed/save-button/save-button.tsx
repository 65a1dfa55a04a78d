import { WordMark } from '@/components/ui/text-button/text-button';
import type { PostCard } from '@/contract/feed/post';
import * as copy from '@/copy';

interface KeepMarkProps<T extends PostCard> {
  readonly post: T;
  readonly onKeep: (post: T) => void;
}

/** Keeps a post's pictures and words for passing it on. A browser opens no album to a page. */
export function KeepMark<T extends PostCard>({ post, onKeep }: KeepMarkProps<T>) {
  if (process.env.TARO_ENV !== 'weapp') return null;
  const { title, text, pictures } = post;
  const words = copy.feed.keep(pictures.length);
  return <WordMark words={words} label={copy.feed.keepLabel(words, title ?? text)} onTap={() => onKeep(post)} />;
}
