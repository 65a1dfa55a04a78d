import { useCallback, useEffect, useRef, useState } from 'react';

import { pixelRatio } from '@/platform/media/canvas';
import { loadPosterData } from '@/stores/posters/posters';

import { drawFile, type DrawnFile } from '../drawing/draw';
import { posterLayout } from '../layouts/poster-layout';
import { posterScale } from '../make/use-poster';
import { drawBatch, type Batch } from './draw-batch';

/** Moments allows nine pictures per post. */
export const MAX_POSTERS = 9;

type BatchState =
  { readonly status: 'choosing' } | { readonly status: 'drawing' | 'done'; readonly batch: Batch<DrawnFile> };

async function drawGoods(id: string): Promise<DrawnFile | undefined> {
  const data = await loadPosterData({ kind: 'goods', id });
  if (!data.ok) return undefined;
  return drawFile({ layout: posterLayout(data.value, 'goods'), scale: posterScale(pixelRatio()), type: 'png' });
}

/** Keeps the posters drawn before when the others are retried. */
function prependDrawn(before: Batch<DrawnFile>['drawn'], batch: Batch<DrawnFile>): Batch<DrawnFile> {
  return { ...batch, drawn: [...before, ...batch.drawn] };
}

/** Batch of posters: choose goods, draw one by one, stop or retry. */
export function useBatch() {
  const [state, setState] = useState<BatchState>({ status: 'choosing' });
  const run = useRef({ isStopped: false });
  useEffect(() => () => void (run.current.isStopped = true), []);

  const draw = useCallback(async (ids: readonly string[], before: Batch<DrawnFile>['drawn'] = []) => {
    const thisRun = { isStopped: false };
    run.current = thisRun;
    const show = (status: 'drawing' | 'done') => (batch: Batch<DrawnFile>) =>
      run.current === thisRun && setState({ status, batch: prependDrawn(before, batch) });
    show('drawing')({ drawn: [], failed: [], remaining: ids });
    const options = { draw: drawGoods, onProgress: show('drawing'), isStopped: () => thisRun.isStopped };
    show('done')(await drawBatch(ids, options));
  }, []);
  const stop = useCallback(() => void (run.current.isStopped = true), []);
  const chooseAgain = useCallback(() => setState({ status: 'choosing' }), []);
  return { state, draw, stop, chooseAgain };
}
