import { useCallback, useEffect, useState } from 'react';

import { pixelRatio } from '@/platform/media/canvas';
import type { PosterData } from '@/stores/posters/posters';

import { drawFile, type DrawnFile } from '../drawing/draw';
import { posterLayout, type PosterKind } from '../layouts/poster-layout';

/** Pixels per unit: sharp on this phone, but not larger than chats keep. */
export function posterScale(ratio: number): number {
  return Math.min(3, Math.max(2, ratio)) / 2;
}

type DrawState =
  | { readonly status: 'drawing' }
  | { readonly status: 'refused' }
  | { readonly status: 'drawn'; readonly file: DrawnFile };

/** Draws a poster, and redraws it when its data changes. */
export function usePoster(
  data: PosterData,
  kind: PosterKind,
): { readonly drawn: DrawState; readonly redraw: () => void } {
  const [drawn, setDrawn] = useState<DrawState>({ status: 'drawing' });
  const [drawCount, setDrawCount] = useState(0);
  const key = JSON.stringify(data);
  useEffect(() => {
    let isCurrent = true;
    setDrawn({ status: 'drawing' });
    const options = { layout: posterLayout(data, kind), scale: posterScale(pixelRatio()), type: 'png' } as const;
    void drawFile(options).then((file) => {
      if (isCurrent) setDrawn(file ? { status: 'drawn', file } : { status: 'refused' });
    });
    return () => {
      isCurrent = false;
    };
    // `key` stands for `data`: reloaded data that is equal does not redraw.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [key, kind, drawCount]);
  const redraw = useCallback(() => setDrawCount((count) => count + 1), []);
  return { drawn, redraw };
}
