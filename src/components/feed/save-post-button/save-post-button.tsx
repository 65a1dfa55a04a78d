import { TextButton } from '@/components/ui/text-button/text-button';
import type { PostCard } from '@/contract/feed/post';
import * as copy from '@/copy';

interface SavePostButtonProps<T extends PostCard> {
  readonly post: T;
  readonly onSave: (post: T) => void;
}

/** Saves a post's pictures and copies its text. WeChat only: a browser page can't write to the album. */
export function SavePostButton<T extends PostCard>({ post, onSave }: SavePostButtonProps<T>) {
  if (process.env.TARO_ENV !== 'weapp') return null;
  const { title, text, pictures } = post;
  const label = copy.feed.save(pictures.length);
  return <TextButton text={label} label={copy.feed.saveLabel(label, title ?? text)} onTap={() => onSave(post)} />;
}
