/** The entry of the script `posters/draw` (config/plugins/parts.ts): what `sharePictureOf` waits for. */
import { handInDrawing } from '@/platform/share-picture';

import { drawFile } from './drawing/draw';
import { shareCardDrawing } from './layouts/share-cards';

/** A picture that comes later than this would make the whole card late, ms. */
const PATIENCE = 1200;

handInDrawing(async (subject) => {
  const layout = (measure: Parameters<typeof shareCardDrawing>[1]) => shareCardDrawing(subject, measure);
  const drawn = await drawFile({ layout, scale: 1, type: 'jpg', patience: PATIENCE });
  return drawn?.path;
});
