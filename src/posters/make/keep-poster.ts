import * as copy from '@/copy';
import { openAlbumSetting, saveToAlbum } from '@/platform/album';
import { ask, say } from '@/platform/feedback';
import { shareImage } from '@/platform/share-image';

/** Sends a poster on by WeChat's own sheet. That it was put away again needs no words. */
export async function sharePoster(path: string): Promise<void> {
  const shared = await shareImage(path);
  if (!shared.ok && shared.failure === 'refused') say(copy.posters.shareRefused);
}

/** Puts a poster into the album. Refused once, WeChat asks no more: then the way is its page of permissions. */
export async function savePoster(path: string): Promise<void> {
  const { album, albumSays, albumYes, saved, saveFailed } = copy.posters;
  const first = await saveToAlbum(path);
  if (first.ok) return say(saved);
  if (first.failure === 'failed') return say(saveFailed);
  const opens = await ask({ title: album, words: albumSays, yes: albumYes, no: copy.common.cancel });
  if (!opens || !(await openAlbumSetting())) return;
  const second = await saveToAlbum(path);
  say(second.ok ? saved : saveFailed);
}
