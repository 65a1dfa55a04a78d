import type { PostCard, PostDetail } from '@/contract/feed/post';
import type { Picture } from '@/contract/picture';
import * as copy from '@/copy';
import { copyText } from '@/platform/device/clipboard';
import { openHiddenCanvas, type HiddenCanvas } from '@/platform/media/canvas';
import { showToast } from '@/platform/page/feedback';
import { readPost } from '@/stores/posters/posters';

import { allPicturesOf } from './layouts/all-pictures';
import { saveAll } from './make/save-poster';

/** Timeout per picture, ms. */
const TIMEOUT_MS = 8_000;
/** Longer side of a saved picture, px; chats show no more. Needed as SVGs have no intrinsic size. */
const LONG_SIDE = 1_080;

/** Text copied to the clipboard. */
function captionOf({ title = '', text }: Pick<PostCard, 'title' | 'text'>): string {
  return [title, text].filter((part) => part !== '').join('\n');
}

/** Converts a picture to a JPEG file: the album does not accept SVGs, URLs or package files. */
async function fileOf(canvas: HiddenCanvas, { url, width, height }: Picture): Promise<string | undefined> {
  const image = await canvas.loadImage(url, TIMEOUT_MS);
  if (!image || !(width > 0) || !(height > 0)) return undefined;
  const scale = LONG_SIDE / Math.max(width, height);
  const size = { width: Math.round(width * scale), height: Math.round(height * scale) };
  canvas.resize(size.width, size.height);
  canvas.context.drawImage(image, 0, 0, size.width, size.height);
  const file = await canvas.toFile('jpg');
  return file.ok ? file.value : undefined;
}

async function filesOf(pictures: readonly Picture[]): Promise<readonly string[]> {
  const canvas = openHiddenCanvas();
  if (!canvas) return [];
  const files: string[] = [];
  for (const picture of pictures) {
    const file = await fileOf(canvas, picture).catch(() => undefined);
    if (file !== undefined) files.push(file);
  }
  canvas.close();
  return files;
}

/** All pictures of a post. An article's card has only the cover, so its detail is loaded. */
async function picturesOf(post: PostCard | PostDetail): Promise<readonly Picture[]> {
  if ('blocks' in post) return allPicturesOf(post);
  const detail = post.kind === 'article' ? await readPost(post.id) : undefined;
  return detail ? allPicturesOf(detail) : post.pictures;
}

async function save(post: PostCard | PostDetail): Promise<void> {
  const copied = await copyText(captionOf(post));
  const status = { isCopied: copied.ok, isOpen: 'blocks' in post };
  // Saving takes some seconds, so a toast is shown first.
  if (post.pictures.length > 0) showToast(copy.posters.savingPost);
  const pictures = await picturesOf(post);
  const { saved, isRefused } = await saveAll(await filesOf(pictures), () => undefined);
  showToast(copy.posters.postSaved({ saved, failed: pictures.length - saved, isRefused, ...status }));
}

let saving = false;

/**
 * Copies a post's text and saves its pictures to the album, then shows the result as a toast. A picture that can't be
 * loaded does not stop the others. One post at a time: a tap meanwhile only shows the progress toast.
 */
export async function saveOriginals(post: PostCard | PostDetail): Promise<void> {
  if (saving) return showToast(copy.posters.savingPost);
  saving = true;
  await save(post).finally(() => (saving = false));
}
