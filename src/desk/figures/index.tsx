import { View } from '@tarojs/components';

import { Chip } from '@/components/ui/chip/chip';
import { RemoteView } from '@/components/ui/remote-view/remote-view';
import { Screen } from '@/components/ui/screen/screen';
import { FIGURE_PERIODS, type Figures } from '@/contract/desk/figures';
import * as copy from '@/copy';
import { navigateTo } from '@/platform/navigation/navigation';
import shared from '@/styles/shared.module.css';

import { DayPlot } from './parts/day-plot';
import { BestGoods, LowStockList, Sources } from './parts/lists';
import { Totals } from './parts/totals';
import { useFigures } from './use-figures';
import styles from './index.module.css';

const toFeed = () => void navigateTo({ to: 'feed' });

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
  const { period, setPeriod, remote, retry } = useFigures();
  return (
    <Screen>
      <View className={styles['periods']} aria-role="radiogroup">
        {FIGURE_PERIODS.map((each) => (
          <Chip key={each} state={each === period ? 'selected' : 'available'} onTap={() => setPeriod(each)}>
            {copy.deskFigures.periods[each]}
          </Chip>
        ))}
      </View>
      <RemoteView remote={remote} shape="rows" onRetry={retry} onHome={toFeed}>
        {(figures) => <Content figures={figures} />}
      </RemoteView>
    </Screen>
  );
}
