import { View } from '@tarojs/components';
import { useEffect, useState } from 'react';

import type { SourceStats } from '@/contract/entry/landing';
import * as copy from '@/copy';
import { readVisitSources } from '@/stores/entry/sandbox';

import styles from './sources.module.css';

function Row({ cells }: { readonly cells: readonly (string | number)[] }) {
  return (
    <View className={styles['row']}>
      {cells.map((cell, at) => (
        <View key={at} className={at === 0 ? styles['name'] : styles['number']}>
          {cell}
        </View>
      ))}
    </View>
  );
}

function cellsOf({ source, visits, orders, paid }: SourceStats): readonly (string | number)[] {
  // Direct visits are not counted, only their orders.
  return [copy.sandbox.source(source), source === undefined ? copy.sandbox.unknown : visits, orders, paid];
}

/** Visits and orders by source, as the seller sees them. */
export function Sources() {
  const [rows, setRows] = useState<readonly SourceStats[]>([]);
  useEffect(() => void readVisitSources().then(setRows), []);
  return (
    <>
      <View className={styles['title']}>{copy.sandbox.sources}</View>
      <View>{copy.sandbox.sourcesDescription}</View>
      {rows.length === 0 ? (
        <View className={styles['empty']}>{copy.sandbox.noSources}</View>
      ) : (
        <View className={styles['table']}>
          <Row cells={copy.sandbox.sourceColumns} />
          {rows.map((row) => (
            <Row key={row.source ?? ''} cells={cellsOf(row)} />
          ))}
        </View>
      )}
    </>
  );
}
