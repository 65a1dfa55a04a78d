import * as copy from '@/copy';
import { openAlbumSettings, saveToAlbum } from '@/platform/media/album';
import { confirm, showToast } from '@/platform/page/feedback';
import { shareImage } from '@/platform/sharing/share-image';

/** Opens WeChat's image share sheet. No message if the shopper closes it. */
export async function sharePoster(path: string): Promise<void> {
  const shared = await shareImage(path);
  if (!shared.ok && shared.failure === 'refused') showToast(copy.posters.shareFailed);
}

/**
 * After a refusal WeChat does not ask again, so this opens its settings page. Returns whether album access was granted.
 */
async function allowAlbum(): Promise<boolean> {
  const isConfirmed = await confirm({
    title: copy.posters.albumTitle,
    content: copy.posters.albumText,
    confirmText: copy.posters.albumConfirm,
    cancelText: copy.common.cancel,
  });
  return isConfirmed && openAlbumSettings();
}

/** Saves files to the album one by one. Permission is requested once; without it saving stops. */
export async function saveAll(
  paths: readonly string[],
  onSaved: (count: number) => void,
): Promise<{ readonly saved: number; readonly isRefused: boolean }> {
  let saved = 0;
  let hasAskedPermission = false;
  for (const path of paths) {
    let result = await saveToAlbum(path);
    if (!result.ok && result.failure === 'refused') {
      if (hasAskedPermission) break;
      hasAskedPermission = true;
      if (!(await allowAlbum())) break;
      result = await saveToAlbum(path);
    }
    if (result.ok) onSaved((saved += 1));
  }
  return { saved, isRefused: hasAskedPermission && saved < paths.length };
}

/** Saves posters to the album and shows the result as a toast. */
export async function savePosters(paths: readonly string[], onSaved: (count: number) => void): Promise<void> {
  const { saved, isRefused } = await saveAll(paths, onSaved);
  if (saved === paths.length) return showToast(saved === 1 ? copy.posters.saved : copy.posters.savedAll(saved));
  if (saved > 0) return showToast(copy.posters.savedSome(saved, paths.length - saved));
  showToast(isRefused ? copy.posters.albumDenied : copy.posters.saveFailed);
}

/** Saves one poster to the album. */
export function savePoster(path: string): Promise<void> {
  return savePosters([path], () => undefined);
}
