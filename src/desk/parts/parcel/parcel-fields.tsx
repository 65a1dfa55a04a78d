import { View } from '@tarojs/components';

import { Button } from '@/components/ui/button/button';
import { Field } from '@/components/ui/field/field';
import { TextField } from '@/components/ui/field/text-field';
import { LIMITS } from '@/contract/limits';
import * as copy from '@/copy';
import { canScan, scanBarCode } from '@/platform/device/scan-code';
import { showToast } from '@/platform/page/feedback';
import shared from '@/styles/shared.module.css';

import { CarrierPicker } from './carrier-picker';
import { carrierOf, type ParcelDraft } from './parcel-draft';
import styles from './parcel.module.css';

interface ParcelFieldsProps {
  readonly draft: ParcelDraft;
  readonly onChange: (part: Partial<ParcelDraft>) => void;
}

/** Tracking number, typed, pasted or scanned, and the carrier that it looks like. */
export function ParcelFields({ draft, onChange }: ParcelFieldsProps) {
  const scan = async () => {
    const code = await scanBarCode();
    if (code.ok) onChange({ trackingNumber: code.value });
    else if (code.failure === 'failed') showToast(copy.deskParcel.scanFailed);
  };
  return (
    <>
      <View className={styles['number']}>
        <View className={shared['grow']}>
          <TextField
            label={copy.deskParcel.trackingNumber}
            value={draft.trackingNumber}
            placeholder={copy.deskParcel.trackingHint}
            maxLength={LIMITS.trackingChars}
            onChange={(trackingNumber) => onChange({ trackingNumber })}
          />
        </View>
        {canScan && (
          <Button kind="plain" onTap={() => void scan()}>
            {copy.deskParcel.scan}
          </Button>
        )}
      </View>
      <Field label={copy.deskParcel.carrier}>
        <CarrierPicker carrier={carrierOf(draft)} onPick={(carrier) => onChange({ carrier })} />
      </Field>
    </>
  );
}
