import { View } from '@tarojs/components';

import { Bar } from '@/components/ui/action-bar/action-bar';
import { Act } from '@/components/ui/button/button';
import { Tick } from '@/components/ui/checkbox/checkbox';
import { TextField } from '@/components/ui/field/text-field';
import type { Address, AddressFields } from '@/contract/addresses/address';
import { LIMITS } from '@/contract/limits';
import * as copy from '@/copy';

import { useAddress } from '../use-address';
import { PasteBox } from './paste-box';
import { RegionField } from './region-field';
import styles from './form.module.css';

interface FormProps {
  readonly kept?: Address | undefined;
  readonly draft?: AddressFields | undefined;
  readonly picking?: boolean;
}

/** Characters of a pasted number: `+86 138-1234-5678` is put right when it is saved. */
const PASTED_PHONE = 20;

/** The form: five rows, each checked where it stands. */
export function Form(props: FormProps) {
  const { fields, troubles, write, leave, isDefault, onDefault, busy, onSave } = useAddress(props);
  const words = copy.account.form;
  return (
    <View className={styles['page']}>
      <PasteBox fields={fields} onWrite={write} onMissing={leave} />
      <View className={styles['form']}>
        <TextField
          name={words.name}
          hint={words.nameHint}
          value={fields.name}
          most={LIMITS.nameChars}
          trouble={troubles.name}
          onWrite={(name) => write({ name })}
          onLeave={() => leave('name')}
        />
        <TextField
          name={words.phone}
          hint={words.phoneHint}
          value={fields.phone}
          most={PASTED_PHONE}
          keyboard="number"
          trouble={troubles.phone}
          onWrite={(phone) => write({ phone })}
          onLeave={() => leave('phone')}
        />
        <RegionField fields={fields} troubles={troubles} onWrite={write} onLeave={leave} />
        <TextField
          name={words.detail}
          hint={words.detailHint}
          value={fields.detail}
          most={LIMITS.detailChars}
          tall
          trouble={troubles.detail}
          onWrite={(detail) => write({ detail })}
          onLeave={() => leave('detail')}
        />
        <View className={styles['default']}>
          <Tick on={isDefault} onChange={onDefault}>
            {words.isDefault}
          </Tick>
        </View>
      </View>
      <Bar>
        <Act kind="primary" wide busy={busy} onTap={onSave}>
          {busy ? words.saving : words.save}
        </Act>
      </Bar>
    </View>
  );
}
