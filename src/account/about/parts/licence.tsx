import { View } from '@tarojs/components';

import type { Licence as LicenceData } from '@/contract/shop/shop';
import * as copy from '@/copy';

import styles from './licence.module.css';

interface Row {
  readonly name: string;
  readonly value: string;
}

/** All that the law has a seller show, row by row (电子商务法 art. 15, 网络交易监督管理办法 art. 12). */
export function rowsOf(licence: LicenceData): readonly Row[] {
  const words = copy.account.about;
  if (licence.kind === 'exempt') {
    return [
      { name: words.exempt, value: licence.statement },
      { name: words.exemptAddress, value: licence.address },
      { name: words.exemptContact, value: licence.contact },
    ];
  }
  return [
    { name: words.registeredName, value: licence.name },
    { name: words.creditCode, value: licence.creditCode },
    { name: words.type, value: licence.type },
    { name: words.representative, value: licence.representative },
    { name: words.address, value: licence.address },
    { name: words.scope, value: licence.scope },
    ...licence.permits.map(({ name, number }) => ({ name, value: number })),
  ];
}

/** Who trades here. */
export function Licence({ licence }: { readonly licence: LicenceData }) {
  return (
    <View className={styles['rows']}>
      {rowsOf(licence).map(({ name, value }) => (
        <View key={name}>
          <View className={styles['name']}>{name}</View>
          <View className={styles['value']}>{value}</View>
        </View>
      ))}
    </View>
  );
}
