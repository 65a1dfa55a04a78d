import { useState } from 'react';

import { Screen } from '@/components/ui/screen/screen';
import type { GoodsCard } from '@/contract/catalog/goods';

import { BatchResult } from './parts/batch-result';
import { GoodsSelection } from './parts/goods-selection';
import { useBatch } from './use-batch';

const idsOf = (goods: readonly GoodsCard[]) => goods.map(({ id }) => id);

/** Page to draw posters of several goods: choose, draw, save. Sharing them is optional and not rewarded. */
export default function Page() {
  const { state, draw, stop, chooseAgain } = useBatch();
  const [goods, setGoods] = useState<readonly GoodsCard[]>([]);
  const titleOf = (id: string) => goods.find((item) => item.id === id)?.title ?? id;
  const start = (chosen: readonly GoodsCard[]) => {
    setGoods(chosen);
    void draw(idsOf(chosen));
  };
  return (
    <Screen hasActionBar>
      {state.status === 'choosing' ? (
        <GoodsSelection onDraw={start} />
      ) : (
        <BatchResult
          batch={state.batch}
          isDrawing={state.status === 'drawing'}
          titleOf={titleOf}
          onStop={stop}
          onRetry={() => void draw([...state.batch.failed, ...state.batch.remaining], state.batch.drawn)}
          onChooseAgain={chooseAgain}
        />
      )}
    </Screen>
  );
}
