/** Entry of the script `posters/draw` (config/plugins/async-packages.ts), loaded by `loadPosters`. */
import { registerPosters, type ShareSubject } from '@/platform/sharing/posters-package';

import { drawFile } from './drawing/draw';
import { shareCardDrawing } from './layouts/share-cards';
import { saveOriginals } from './save-originals';

/** Timeout for a picture, ms; WeChat waits only a short time for a share card. */
const TIMEOUT_MS = 1200;

async function drawSharePicture(subject: ShareSubject): Promise<string | undefined> {
  const layout = (measure: Parameters<typeof shareCardDrawing>[1]) => shareCardDrawing(subject, measure);
  const drawn = await drawFile({ layout, scale: 1, type: 'jpg', timeoutMs: TIMEOUT_MS });
  return drawn?.path;
}

registerPosters({ drawSharePicture, savePost: saveOriginals });
