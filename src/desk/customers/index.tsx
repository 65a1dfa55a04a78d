import { View } from '@tarojs/components';

import { Screen } from '@/components/ui/screen/screen';
import * as copy from '@/copy';
import { formatYuan } from '@/copy/format';
import { customerList } from '@/stores/desk/customers';
import shared from '@/styles/shared.module.css';

import { DeskList } from '../parts/desk-list';
import { LinkedRow } from '../parts/linked-row';
import { toPage } from '../parts/to-page';

const EVERYONE = {};

/** Everyone who ever ordered, the latest order first. */
export default function Page() {
  return (
    <Screen>
      <DeskList list={customerList.use(EVERYONE)} empty={copy.deskCustomers.empty}>
        {(customer) => (
          <View key={customer.id} className={shared['padded-card']}>
            <LinkedRow
              title={copy.deskCustomers.name(customer)}
              note={copy.deskCustomers.inBrief(customer)}
              label={copy.deskCustomers.label(customer)}
              onTap={toPage({ to: 'desk-customer', id: customer.id })}
            >
              {formatYuan(customer.spent)}
            </LinkedRow>
          </View>
        )}
      </DeskList>
    </Screen>
  );
}
