import { Button } from '@/components/ui/button/button';
import * as copy from '@/copy';
import { setSellerAdded } from '@/stores/shop/added-seller';

import { Card, Hint } from './card';

/** Lets the shopper mark the seller as added, or undo it. It only hides the invitation. */
export function AddedToggle({ added }: { readonly added: boolean }) {
  return (
    <Card title={added ? copy.addSeller.markAdded : copy.addSeller.addedTitle}>
      <Hint alert>{added ? copy.addSeller.addedText : copy.addSeller.addedHint}</Hint>
      <Button onTap={() => setSellerAdded(!added)}>
        {added ? copy.addSeller.unmarkAdded : copy.addSeller.markAdded}
      </Button>
    </Card>
  );
}
