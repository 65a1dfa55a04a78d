import { View } from '@tarojs/components';
import { useState } from 'react';

import { Chip } from '@/components/ui/chip/chip';
import { Screen } from '@/components/ui/screen/screen';
import { FIGURE_PERIODS, type FigurePeriod, type Figures } from '@/contract/desk/figures';
import * as copy from '@/copy';
import { figuresResource } from '@/stores/desk/figures';
import shared from '@/styles/shared.module.css';

import { DeskView, useFresh } from '../parts/desk-view';
import { DayPlot } from './parts/day-plot';
import { BestGoods, LowStockList, Sources } from './parts/lists';
import { Totals } from './parts/totals';
import styles from './index.module.css';

function Content({ figures }: { readonly figures: Figures }) {
  const { byDay, bySource, bestGoods, lowStock, orders, paid } = figures;
  const isQuiet = orders.value === 0 && paid.value === 0;
  return (
    <View className={styles['cards']}>
      <Totals figures={figures} />
      {isQuiet && <View className={shared['note']}>{copy.deskFigures.nothing}</View>}
      {byDay.length > 1 && paid.value > 0 && <DayPlot days={byDay} all={paid.behind} />}
      {bySource.length > 0 && <Sources rows={bySource} />}
      {bestGoods.length > 0 && <BestGoods rows={bestGoods} />}
      {lowStock.length > 0 && <LowStockList rows={lowStock} />}
    </View>
  );
}

/** How the shop does: today, and over the last days. */
export default function Page() {
  const [period, setPeriod] = useState<FigurePeriod>('today');
  const source = useFresh(figuresResource.use({ period }));
  return (
    <Screen>
      <View className={styles['periods']} aria-role="radiogroup">
        {FIGURE_PERIODS.map((each) => (
          <Chip key={each} state={each === period ? 'selected' : 'available'} onTap={() => setPeriod(each)}>
            {copy.deskFigures.periods[each]}
          </Chip>
        ))}
      </View>
      <DeskView source={source}>{(figures) => <Content figures={figures} />}</DeskView>
    </Screen>
  );
}
