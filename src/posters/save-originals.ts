import type { PostCard, PostDetail } from '@/contract/feed/post';
import type { Picture } from '@/contract/picture';
import * as copy from '@/copy';
import { copyText } from '@/platform/device/clipboard';
import { openCanvas, type HiddenCanvas } from '@/platform/media/canvas';
import { say } from '@/platform/page/feedback';
import { readPost } from '@/stores/posters/posters';

import { allPictures } from './layouts/all-pictures';
import { saveAll } from './make/save-poster';

/** How long one picture is waited for, ms. */
const PATIENCE = 8_000;
/** The longer side of what is kept, px: chats show no more. Drawn pictures (SVG) have no size of their own. */
const SIDE = 1_080;

/** What is pasted with the pictures when a post is passed on. */
function captionOf({ title = '', text }: Pick<PostCard, 'title' | 'text'>): string {
  return [title, text].filter((part) => part !== '').join('\n');
}

/** A file of a picture as an album takes it: no album takes an SVG, a web address or a file of the package. */
async function fileOf(canvas: HiddenCanvas, { url, width, height }: Picture): Promise<string | undefined> {
  const image = await canvas.load(url, PATIENCE);
  if (!image || !(width > 0) || !(height > 0)) return undefined;
  const scale = SIDE / Math.max(width, height);
  const size = { width: Math.round(width * scale), height: Math.round(height * scale) };
  canvas.resize(size.width, size.height);
  canvas.brush.drawImage(image, 0, 0, size.width, size.height);
  const file = await canvas.toFile('jpg');
  return file.ok ? file.value : undefined;
}

async function filesOf(pictures: readonly Picture[]): Promise<readonly string[]> {
  const canvas = openCanvas();
  if (!canvas) return [];
  const files: string[] = [];
  for (const picture of pictures) {
    const file = await fileOf(canvas, picture).catch(() => undefined);
    if (file !== undefined) files.push(file);
  }
  canvas.close();
  return files;
}

/** All pictures of a post. The card of an article has its cover alone: what else is in it is asked for. */
async function picturesIn(post: PostCard | PostDetail): Promise<readonly Picture[]> {
  if ('blocks' in post) return allPictures(post);
  const whole = post.kind === 'article' ? await readPost(post.id) : undefined;
  return whole ? allPictures(whole) : post.pictures;
}

async function keep(post: PostCard | PostDetail): Promise<void> {
  const copied = await copyText(captionOf(post));
  const told = { isCopied: copied.ok, isOpen: 'blocks' in post };
  // It takes some seconds, in which nothing else would be heard of it.
  if (post.pictures.length > 0) say(copy.posters.keeping);
  const pictures = await picturesIn(post);
  const { saved, isRefused } = await saveAll(await filesOf(pictures), () => undefined);
  say(copy.posters.kept({ saved, left: pictures.length - saved, isRefused, ...told }));
}

let keeping = false;

/**
 * Copies a post's words and puts all its pictures into the album, for passing it on. Says how much of it was done; what
 * could not be fetched does not keep the rest. One post at a time: a tap meanwhile does nothing but say so.
 */
export async function keepOriginals(post: PostCard | PostDetail): Promise<void> {
  if (keeping) return say(copy.posters.keeping);
  keeping = true;
  await keep(post).finally(() => (keeping = false));
}
