import { View } from '@tarojs/components';

import type { Licence as LicenceData } from '@/contract/shop/shop';
import * as copy from '@/copy';
import shared from '@/styles/shared.module.css';

import styles from './licence.module.css';

interface Row {
  readonly name: string;
  readonly value: string;
}

/** The information a seller must show by law (电子商务法 art. 15, 网络交易监督管理办法 art. 12), as rows. */
function toRows(licence: LicenceData): readonly Row[] {
  if (licence.kind === 'exempt') {
    return [
      { name: copy.about.exempt, value: licence.statement },
      { name: copy.about.exemptAddress, value: licence.address },
      { name: copy.about.exemptContact, value: licence.contact },
    ];
  }
  return [
    { name: copy.about.registeredName, value: licence.name },
    { name: copy.about.creditCode, value: licence.creditCode },
    { name: copy.about.type, value: licence.type },
    { name: copy.about.representative, value: licence.representative },
    { name: copy.about.address, value: licence.address },
    { name: copy.about.scope, value: licence.scope },
    ...licence.permits.map(({ name, number }) => ({ name, value: number })),
  ];
}

/** The business licence. */
export function Licence({ licence }: { readonly licence: LicenceData }) {
  return (
    <View className={shared['column']}>
      {toRows(licence).map(({ name, value }) => (
        <View key={name}>
          <View className={shared['note']}>{name}</View>
          <View className={styles['value']}>{value}</View>
        </View>
      ))}
    </View>
  );
}
