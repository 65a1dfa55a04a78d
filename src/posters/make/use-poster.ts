import { useCallback, useEffect, useState } from 'react';

import { pixelRatio } from '@/platform/media/canvas';
import type { PosterMatter } from '@/stores/posters/posters';

import { drawFile, type DrawnFile } from '../drawing/draw';
import { drawingOf, type PosterKind } from '../layouts/drawing-of';

/** Pixels for a unit: sharp on this phone, and not larger than chats keep. */
export function posterScale(ratio: number): number {
  return Math.min(3, Math.max(2, ratio)) / 2;
}

export type Drawn =
  | { readonly status: 'drawing' }
  | { readonly status: 'refused' }
  | { readonly status: 'drawn'; readonly file: DrawnFile };

/** Draws a poster, and again when what it shows has changed. */
export function usePoster(
  matter: PosterMatter,
  kind: PosterKind,
): { readonly drawn: Drawn; readonly redraw: () => void } {
  const [drawn, setDrawn] = useState<Drawn>({ status: 'drawing' });
  const [round, setRound] = useState(0);
  const key = JSON.stringify(matter);
  useEffect(() => {
    let isWanted = true;
    setDrawn({ status: 'drawing' });
    const wanted = { layout: drawingOf(matter, kind), scale: posterScale(pixelRatio()), type: 'png' } as const;
    void drawFile(wanted).then((file) => {
      if (isWanted) setDrawn(file ? { status: 'drawn', file } : { status: 'refused' });
    });
    return () => {
      isWanted = false;
    };
    // The key stands for the matter: the same read again is the same poster.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [key, kind, round]);
  const redraw = useCallback(() => setRound((before) => before + 1), []);
  return { drawn, redraw };
}
