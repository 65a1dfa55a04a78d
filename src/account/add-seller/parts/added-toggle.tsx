import { Button } from '@/components/ui/button/button';
import * as copy from '@/copy';
import { setSellerAdded } from '@/stores/shop/added-seller';

import { Card, Hint } from './card';

const texts = copy.addSeller;

/** Lets the shopper mark the seller as added, or undo it. It only hides the invitation. */
export function AddedToggle({ added }: { readonly added: boolean }) {
  return (
    <Card title={added ? texts.markAdded : texts.addedTitle}>
      <Hint alert>{added ? texts.addedText : texts.addedHint}</Hint>
      <Button onTap={() => setSellerAdded(!added)}>{added ? texts.unmarkAdded : texts.markAdded}</Button>
    </Card>
  );
}
