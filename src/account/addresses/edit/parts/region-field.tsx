import { Picker, View } from '@tarojs/components';

import { Field } from '@/components/ui/field/field';
import { TextField } from '@/components/ui/field/text-field';
import type { AddressFields } from '@/contract/addresses/address';
import { LIMITS } from '@/contract/limits';
import * as copy from '@/copy';
import { hasRegionPicker } from '@/platform/device/address-book';

import type { FieldName } from '../use-address';
import styles from './region-field.module.css';

interface RegionFieldProps {
  readonly fields: AddressFields;
  readonly troubles: Partial<Record<FieldName, string>>;
  readonly onWrite: (part: Partial<AddressFields>) => void;
  readonly onLeave: (name: FieldName) => void;
}

const PARTS = ['province', 'city', 'district'] as const;

function WrittenRegion({ fields, troubles, onWrite, onLeave }: RegionFieldProps) {
  const words = copy.account.form;
  const hints = { province: words.provinceHint, city: words.cityHint, district: words.districtHint };
  return (
    <>
      {PARTS.map((part) => (
        <TextField
          key={part}
          name={words[part]}
          hint={hints[part]}
          value={fields[part]}
          most={LIMITS.regionChars}
          trouble={troubles[part]}
          onWrite={(value) => onWrite({ [part]: value })}
          onLeave={() => onLeave(part)}
        />
      ))}
    </>
  );
}

/** Province, city and district: picked from WeChat's own table, written where there is none. */
export function RegionField(props: RegionFieldProps) {
  const { fields, troubles, onWrite } = props;
  if (!hasRegionPicker) return <WrittenRegion {...props} />;
  const words = copy.account.form;
  const chosen = copy.region.of(fields);
  return (
    <Field name={words.region} trouble={troubles.province ?? troubles.city ?? troubles.district}>
      <Picker
        mode="region"
        value={[fields.province, fields.city, fields.district]}
        onChange={({ detail: { value } }) => {
          const [province = '', city = '', district = ''] = value;
          // Cities without districts, such as Dongguan, may leave the last one empty.
          onWrite({ province, city, district: district || city });
        }}
      >
        <View
          className={chosen === '' ? `${styles['region']} ${styles['hint']}` : styles['region']}
          aria-role="button"
          aria-label={`${words.region} ${chosen}`}
        >
          {chosen || words.regionHint}
        </View>
      </Picker>
    </Field>
  );
}
