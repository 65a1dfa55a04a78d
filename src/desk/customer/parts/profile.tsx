import { View } from '@tarojs/components';

import type { DeskCustomer } from '@/contract/desk/customer';
import * as copy from '@/copy';
import { formatYuan } from '@/copy/format';
import shared from '@/styles/shared.module.css';

/** Who it is, and what they bought in all. */
export function Profile({ customer }: { readonly customer: DeskCustomer }) {
  return (
    <View className={shared['padded-card']}>
      <View className={shared['between']}>
        <View className={shared['lead']}>{copy.deskCustomers.name(customer)}</View>
        <View>{formatYuan(customer.spent)}</View>
      </View>
      <View className={shared['note']}>
        {copy.common.joinWithDots([
          copy.deskCustomers.bought(customer),
          copy.deskCustomers.last(customer),
          copy.deskCustomers.from(customer),
        ])}
      </View>
    </View>
  );
}
