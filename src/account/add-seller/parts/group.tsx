import type { SellerCard } from '@/contract/shop/shop';
import * as copy from '@/copy';
import { formatDeadline } from '@/copy/format-time';
import { useHasPassed } from '@/stores/use-has-passed';

import { Card, Hint } from './card';
import { QrCode } from './qr-code';

const texts = copy.addSeller;

/** The group's QR code while it is valid, afterwards a hint. */
export function Group({ group }: { readonly group: NonNullable<SellerCard['group']> }) {
  const { name, qrCode, until } = group;
  const expired = useHasPassed(until);
  return (
    <Card title={texts.groupTitle}>
      <Hint>{name}</Hint>
      {expired ? (
        <Hint alert>{texts.groupExpired}</Hint>
      ) : (
        <QrCode
          picture={qrCode}
          label={texts.groupLabel(name)}
          name={texts.groupCode}
          hint={texts.groupHint}
          note={texts.groupUntil(formatDeadline(until))}
        />
      )}
    </Card>
  );
}
