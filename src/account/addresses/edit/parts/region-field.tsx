import { Picker, View } from '@tarojs/components';

import { Field } from '@/components/ui/field/field';
import { TextField } from '@/components/ui/field/text-field';
import type { AddressFields } from '@/contract/addresses/address';
import { LIMITS } from '@/contract/limits';
import * as copy from '@/copy';
import { hasRegionPicker } from '@/platform/device/address-book';

import type { FieldName } from '../use-address-form';
import styles from './region-field.module.css';

interface RegionFieldProps {
  readonly fields: AddressFields;
  readonly errors: Partial<Record<FieldName, string>>;
  readonly onUpdate: (part: Partial<AddressFields>) => void;
  readonly onTouch: (name: FieldName) => void;
}

const LEVELS = ['province', 'city', 'district'] as const;

function TypedRegion({ fields, errors, onUpdate, onTouch }: RegionFieldProps) {
  const labels = {
    province: copy.addressForm.province,
    city: copy.addressForm.city,
    district: copy.addressForm.district,
  };
  const hints = {
    province: copy.addressForm.provinceHint,
    city: copy.addressForm.cityHint,
    district: copy.addressForm.districtHint,
  };
  return (
    <>
      {LEVELS.map((level) => (
        <TextField
          key={level}
          label={labels[level]}
          placeholder={hints[level]}
          value={fields[level]}
          maxLength={LIMITS.regionChars}
          error={errors[level]}
          onChange={(value) => onUpdate({ [level]: value })}
          onBlur={() => onTouch(level)}
        />
      ))}
    </>
  );
}

/** Province, city and district: WeChat's region picker, or text fields where there is none. */
export function RegionField(props: RegionFieldProps) {
  const { fields, errors, onUpdate } = props;
  if (!hasRegionPicker) return <TypedRegion {...props} />;
  const region = copy.region.of(fields);
  const shown = region || copy.addressForm.regionHint;
  return (
    <Field label={copy.addressForm.region} error={errors.province ?? errors.city ?? errors.district}>
      <Picker
        mode="region"
        value={[fields.province, fields.city, fields.district]}
        onChange={({ detail: { value } }) => {
          const [province = '', city = '', district = ''] = value;
          // Empty for cities without districts, such as Dongguan.
          onUpdate({ province, city, district: district || city });
        }}
      >
        <View
          className={region === '' ? `${styles['region']} ${styles['hint']}` : styles['region']}
          aria-role="button"
          aria-label={`${copy.addressForm.region} ${shown}`}
        >
          {shown}
        </View>
      </Picker>
    </Field>
  );
}
