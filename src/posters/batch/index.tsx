import { useState } from 'react';

import { Screen } from '@/components/ui/screen/screen';
import type { GoodsCard } from '@/contract/catalog/goods';

import { Choosing } from './parts/choosing';
import { Made } from './parts/made';
import { useBatch } from './use-batch';

const idsOf = (goods: readonly GoodsCard[]) => goods.map(({ id }) => id);

/** Posters of several goods in one go: choose, watch, keep. For whoever likes to forward; nothing hangs on it. */
export default function Page() {
  const { state, draw, stop, chooseAgain } = useBatch();
  const [goods, setGoods] = useState<readonly GoodsCard[]>([]);
  const titleOf = (id: string) => goods.find((one) => one.id === id)?.title ?? id;
  const start = (chosen: readonly GoodsCard[]) => {
    setGoods(chosen);
    void draw(idsOf(chosen));
  };
  return (
    <Screen barred>
      {state.status === 'choosing' ? (
        <Choosing onDraw={start} />
      ) : (
        <Made
          batch={state.batch}
          isDrawing={state.status === 'drawing'}
          titleOf={titleOf}
          onStop={stop}
          onRetry={() => void draw([...state.batch.failed, ...state.batch.left], state.batch.made)}
          onChooseAgain={chooseAgain}
        />
      )}
    </Screen>
  );
}
