import { View } from '@tarojs/components';
import { memo, useState } from 'react';

import { Price } from '@/components/catalog/price/price';
import { Bar } from '@/components/ui/action-bar/action-bar';
import { Act } from '@/components/ui/button/button';
import { Tick } from '@/components/ui/checkbox/checkbox';
import { ListFoot } from '@/components/ui/list-footer/list-footer';
import { Picture } from '@/components/ui/picture/picture';
import { RemoteView } from '@/components/ui/remote-view/remote-view';
import { StateView } from '@/components/ui/state-view/state-view';
import type { GoodsCard } from '@/contract/catalog/goods';
import * as copy from '@/copy';
import { usePages } from '@/pages/shared/use-pages';
import { go } from '@/platform/navigation/navigation';
import { say } from '@/platform/page/feedback';
import { goodsList } from '@/stores/catalog/goods';

import { MOST } from '../use-batch';
import styles from './choosing.module.css';

const words = copy.posters;
const ALL = {};
const toCatalogue = () => void go({ to: 'catalogue' });

interface ChoiceProps {
  readonly goods: GoodsCard;
  readonly on: boolean;
  readonly onChange: (goods: GoodsCard, on: boolean) => void;
}

const Choice = memo(function Choice({ goods, on, onChange }: ChoiceProps) {
  const { title, picture, price } = goods;
  return (
    <View className={styles['choice']}>
      <Tick on={on} label={words.pickLabel(title)} onChange={(next) => onChange(goods, next)}>
        <View className={styles['goods']}>
          <View className={styles['picture']}>
            <Picture picture={picture} decorative />
          </View>
          <View className={styles['words']}>
            <View className={styles['title']}>{title}</View>
            <Price amount={price.from} from={price.to > price.from} size="small" />
          </View>
        </View>
      </Tick>
    </View>
  );
});

/** The goods that were chosen, in the order of choosing; never more than fit. */
function useChosen() {
  const [chosen, setChosen] = useState<readonly GoodsCard[]>([]);
  const change = (goods: GoodsCard, on: boolean) => {
    if (on && chosen.length >= MOST) return say(words.most(MOST));
    const others = chosen.filter(({ id }) => id !== goods.id);
    setChosen(on ? [...others, goods] : others);
  };
  return { chosen, change };
}

interface ChoosingProps {
  readonly onDraw: (goods: readonly GoodsCard[]) => void;
}

/** All goods, and a tick at those that shall have a poster. */
export function Choosing({ onDraw }: ChoosingProps) {
  const { remote, refresh, more } = goodsList.use(ALL);
  const { chosen, change } = useChosen();
  const pages = usePages(remote, more);
  const ids = new Set(chosen.map(({ id }) => id));
  return (
    <>
      <View className={styles['hint']}>{words.pick(MOST)}</View>
      <RemoteView remote={remote} shape="rows" onRetry={() => void refresh()} onHome={toCatalogue}>
        {({ cursor, more: growing }) =>
          pages.length === 0 ? (
            <StateView drawing="empty" says={words.none} />
          ) : (
            <View className={styles['list']}>
              {pages.map((page) => (
                <View key={page[0]?.id} className={styles['page']}>
                  {page.map((goods) => (
                    <Choice key={goods.id} goods={goods} on={ids.has(goods.id)} onChange={change} />
                  ))}
                </View>
              ))}
              <ListFoot more={growing} ended={cursor === undefined} onMore={() => void more()} />
            </View>
          )
        }
      </RemoteView>
      <Bar>
        <Act kind="primary" wide disabled={chosen.length === 0} onTap={() => onDraw(chosen)}>
          {words.draw(chosen.length)}
        </Act>
      </Bar>
    </>
  );
}
