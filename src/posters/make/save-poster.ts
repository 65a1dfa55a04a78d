import * as copy from '@/copy';
import { openAlbumSetting, saveToAlbum } from '@/platform/media/album';
import { ask, say } from '@/platform/page/feedback';
import { shareImage } from '@/platform/sharing/share-image';

/** Sends a poster on by WeChat's own sheet. That it was put away again needs no words. */
export async function sharePoster(path: string): Promise<void> {
  const shared = await shareImage(path);
  if (!shared.ok && shared.failure === 'refused') say(copy.posters.shareRefused);
}

/** Refused once, WeChat asks no more: then the way is its page of permissions. Whether the shopper opened the album there. */
async function allowAlbum(): Promise<boolean> {
  const { album, albumSays, albumYes } = copy.posters;
  const opens = await ask({ title: album, words: albumSays, yes: albumYes, no: copy.common.cancel });
  return opens && openAlbumSetting();
}

/** Puts files into the album one by one. The leave is asked once for all of them; without it the rest is left. */
export async function saveAll(
  paths: readonly string[],
  onSaved: (count: number) => void,
): Promise<{ readonly saved: number; readonly isRefused: boolean }> {
  let saved = 0;
  let isAsked = false;
  for (const path of paths) {
    let kept = await saveToAlbum(path);
    if (!kept.ok && kept.failure === 'refused') {
      if (isAsked) break;
      isAsked = true;
      if (!(await allowAlbum())) break;
      kept = await saveToAlbum(path);
    }
    if (kept.ok) onSaved((saved += 1));
  }
  return { saved, isRefused: isAsked && saved < paths.length };
}

/** Puts posters into the album, and says how it went. */
export async function savePosters(paths: readonly string[], onSaved: (count: number) => void): Promise<void> {
  const { saved, isRefused } = await saveAll(paths, onSaved);
  if (saved === paths.length) return say(saved === 1 ? copy.posters.saved : copy.posters.savedAll(saved));
  if (saved > 0) return say(copy.posters.savedSome(saved, paths.length - saved));
  say(isRefused ? copy.posters.notSaved : copy.posters.saveFailed);
}

/** Puts one poster into the album. */
export function savePoster(path: string): Promise<void> {
  return savePosters([path], () => undefined);
}
