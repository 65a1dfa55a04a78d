import type { OrderSheet } from '../use-desk-order';
import { CancelSheet } from './cancel-sheet';
import { CorrectSheet } from './correct-sheet';
import { ReceiveSheet } from './receive-sheet';
import { RefundSheet } from './refund-sheet';
import { RepriceSheet } from './reprice-sheet';
import type { SheetProps } from './sheet-props';
import { ShipSheet } from './ship-sheet';

/** The form that is open. */
export function Sheets({ sheet, ...props }: SheetProps & { readonly sheet: OrderSheet }) {
  switch (sheet.kind) {
    case 'receive':
      return <ReceiveSheet {...props} />;
    case 'reprice':
      return <RepriceSheet {...props} />;
    case 'ship':
      return <ShipSheet {...props} />;
    case 'cancel':
      return <CancelSheet {...props} />;
    case 'refund':
      return <RefundSheet {...props} />;
    case 'correct':
      return <CorrectSheet {...props} trackingNumber={sheet.trackingNumber} />;
  }
}
