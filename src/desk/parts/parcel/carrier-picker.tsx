import { Picker, View } from '@tarojs/components';

import * as copy from '@/copy';

import { CARRIER_NAMES } from './parcel-draft';
import styles from './parcel.module.css';

interface CarrierPickerProps {
  readonly carrier: string | undefined;
  readonly onPick: (carrier: string) => void;
}

/** The carrier of a parcel; a tap opens the list of carriers. */
export function CarrierPicker({ carrier, onPick }: CarrierPickerProps) {
  const shown = carrier ?? copy.deskParcel.carrierHint;
  return (
    <Picker
      mode="selector"
      range={[...CARRIER_NAMES]}
      value={Math.max(0, CARRIER_NAMES.indexOf(carrier ?? ''))}
      onChange={({ detail: { value } }) => onPick(CARRIER_NAMES[Number(value)] ?? copy.deskParcel.otherCarrier)}
    >
      <View
        className={carrier === undefined ? `${styles['carrier']} ${styles['missing']}` : styles['carrier']}
        aria-role="button"
        aria-label={`${copy.deskParcel.carrier} ${shown}`}
      >
        {shown}
      </View>
    </Picker>
  );
}
