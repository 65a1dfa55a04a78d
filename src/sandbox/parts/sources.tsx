import { View } from '@tarojs/components';
import { useEffect, useState } from 'react';

import type { SourceTally } from '@/contract/entry/landing';
import * as copy from '@/copy';
import { readDemoSources } from '@/stores/entry/demo';

import styles from './sources.module.css';

function Row({ cells }: { readonly cells: readonly (string | number)[] }) {
  return (
    <View className={styles['row']}>
      {cells.map((cell, at) => (
        <View key={at} className={at === 0 ? styles['name'] : styles['figure']}>
          {cell}
        </View>
      ))}
    </View>
  );
}

function cellsOf({ source, visits, orders, paid }: SourceTally): readonly (string | number)[] {
  // Who came by herself is not counted, only what she ordered.
  return [copy.embedded.source(source), source === undefined ? copy.embedded.unknown : visits, orders, paid];
}

/** Where people came from and what they ordered, as a seller will read it at her desk. */
export function Sources() {
  const [tally, setTally] = useState<readonly SourceTally[]>([]);
  useEffect(() => void readDemoSources().then(setTally), []);
  return (
    <>
      <View className={styles['title']}>{copy.embedded.sources}</View>
      <View>{copy.embedded.sourcesSays}</View>
      {tally.length === 0 ? (
        <View className={styles['none']}>{copy.embedded.noSources}</View>
      ) : (
        <View className={styles['table']}>
          <Row cells={copy.embedded.sourceHead} />
          {tally.map((row) => (
            <Row key={row.source ?? ''} cells={cellsOf(row)} />
          ))}
        </View>
      )}
    </>
  );
}
