import { useCallback, useEffect, useRef, useState } from 'react';

import { pixelRatio } from '@/platform/media/canvas';
import { posterMatter } from '@/stores/posters/posters';

import { drawFile, type DrawnFile } from '../drawing/draw';
import { drawingOf } from '../layouts/drawing-of';
import { posterScale } from '../make/use-poster';
import { drawBatch, type Batch } from './draw-batch';

/** As many as Moments takes. */
export const MOST = 9;

export type BatchState =
  | { readonly status: 'choosing' }
  | { readonly status: 'drawing' | 'done'; readonly batch: Batch<DrawnFile> };

async function drawGoods(id: string): Promise<DrawnFile | undefined> {
  const matter = await posterMatter({ of: 'goods', id });
  if (!matter.ok) return undefined;
  return drawFile({ layout: drawingOf(matter.value, 'goods'), scale: posterScale(pixelRatio()), type: 'png' });
}

/** What was made before stays when the rest is tried again. */
function joined(before: Batch<DrawnFile>['made'], batch: Batch<DrawnFile>): Batch<DrawnFile> {
  return { ...batch, made: [...before, ...batch.made] };
}

/** Posters of several goods: chosen, drawn one after the other, stopped at will. */
export function useBatch() {
  const [state, setState] = useState<BatchState>({ status: 'choosing' });
  const run = useRef({ isStopped: false });
  useEffect(() => () => void (run.current.isStopped = true), []);

  const draw = useCallback(async (ids: readonly string[], before: Batch<DrawnFile>['made'] = []) => {
    const mine = { isStopped: false };
    run.current = mine;
    const show = (status: 'drawing' | 'done') => (batch: Batch<DrawnFile>) =>
      run.current === mine && setState({ status, batch: joined(before, batch) });
    show('drawing')({ made: [], failed: [], left: ids });
    const work = { draw: drawGoods, onProgress: show('drawing'), isStopped: () => mine.isStopped };
    show('done')(await drawBatch(ids, work));
  }, []);
  const stop = useCallback(() => void (run.current.isStopped = true), []);
  const chooseAgain = useCallback(() => setState({ status: 'choosing' }), []);
  return { state, draw, stop, chooseAgain };
}
