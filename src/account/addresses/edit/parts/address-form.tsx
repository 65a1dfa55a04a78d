import { View } from '@tarojs/components';

import { ActionBar } from '@/components/ui/action-bar/action-bar';
import { Button } from '@/components/ui/button/button';
import { Checkbox } from '@/components/ui/checkbox/checkbox';
import { TextField } from '@/components/ui/field/text-field';
import type { Address, AddressFields } from '@/contract/addresses/address';
import { LIMITS } from '@/contract/limits';
import * as copy from '@/copy';

import { useAddressForm } from '../use-address-form';
import { PasteBox } from './paste-box';
import { RegionField } from './region-field';
import styles from './address-form.module.css';

interface AddressFormProps {
  readonly saved?: Address | undefined;
  readonly draft?: AddressFields | undefined;
  readonly forCheckout?: boolean;
  readonly forRecipient?: boolean;
}

/** Long enough for `+86 138-1234-5678`, which is cleaned when saved. */
const MAX_PHONE_CHARS = 20;

/** The address form; each field shows its own error. */
export function AddressForm(props: AddressFormProps) {
  const { fields, errors, update, touch, isDefault, onDefault, busy, onSave } = useAddressForm(props);
  return (
    <View className={styles['page']}>
      <PasteBox fields={fields} onUpdate={update} onMissing={touch} />
      <View className={styles['form']}>
        <TextField
          label={copy.addressForm.name}
          placeholder={copy.addressForm.nameHint}
          value={fields.name}
          maxLength={LIMITS.nameChars}
          error={errors.name}
          onChange={(name) => update({ name })}
          onBlur={() => touch('name')}
        />
        <TextField
          label={copy.addressForm.phone}
          placeholder={copy.addressForm.phoneHint}
          value={fields.phone}
          maxLength={MAX_PHONE_CHARS}
          keyboard="number"
          error={errors.phone}
          onChange={(phone) => update({ phone })}
          onBlur={() => touch('phone')}
        />
        <RegionField fields={fields} errors={errors} onUpdate={update} onTouch={touch} />
        <TextField
          label={copy.addressForm.detail}
          placeholder={copy.addressForm.detailHint}
          value={fields.detail}
          maxLength={LIMITS.detailChars}
          multiline
          error={errors.detail}
          onChange={(detail) => update({ detail })}
          onBlur={() => touch('detail')}
        />
        {!props.forRecipient && (
          <View className={styles['default']}>
            <Checkbox checked={isDefault} onChange={onDefault}>
              {copy.addressForm.isDefault}
            </Checkbox>
          </View>
        )}
      </View>
      <ActionBar>
        <Button kind="primary" wide busy={busy} onTap={onSave}>
          {busy ? copy.addressForm.saving : copy.addressForm.save}
        </Button>
      </ActionBar>
    </View>
  );
}
