/** The entry of the script `posters/draw` (config/plugins/parts.ts): what `fetchPosters` waits for. */
import { handInPosters, type ShareSubject } from '@/platform/sharing/posters-package';

import { drawFile } from './drawing/draw';
import { shareCardDrawing } from './layouts/share-cards';
import { keepOriginals } from './save-originals';

/** A picture that comes later than this would make the whole card late, ms. */
const PATIENCE = 1200;

async function draw(subject: ShareSubject): Promise<string | undefined> {
  const layout = (measure: Parameters<typeof shareCardDrawing>[1]) => shareCardDrawing(subject, measure);
  const drawn = await drawFile({ layout, scale: 1, type: 'jpg', patience: PATIENCE });
  return drawn?.path;
}

handInPosters({ draw, keep: keepOriginals });
