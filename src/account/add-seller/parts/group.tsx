import type { SellerCard } from '@/contract/shop/shop';
import * as copy from '@/copy';
import { formatDeadline } from '@/copy/format-time';
import { useHasPassed } from '@/stores/use-has-passed';

import { Card, Hint } from './card';
import { QrCode } from './qr-code';

/** The group's QR code while it is valid, afterwards a hint. */
export function Group({ group }: { readonly group: NonNullable<SellerCard['group']> }) {
  const { name, qrCode, until } = group;
  const expired = useHasPassed(until);
  return (
    <Card title={copy.addSeller.groupTitle}>
      <Hint>{name}</Hint>
      {expired ? (
        <Hint alert>{copy.addSeller.groupExpired}</Hint>
      ) : (
        <QrCode
          picture={qrCode}
          label={copy.addSeller.groupLabel(name)}
          name={copy.addSeller.groupCode}
          hint={copy.addSeller.groupHint}
          note={copy.addSeller.groupUntil(formatDeadline(until))}
        />
      )}
    </Card>
  );
}
