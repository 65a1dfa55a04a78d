import { Act } from '@/components/ui/button/button';
import * as copy from '@/copy';
import { markAdded } from '@/stores/shop/added-seller';

import { Box, Note } from './box';

const words = copy.addSeller;

/** The shopper's own mark, to be set and taken back. It ends the asking and does nothing else. */
export function Added({ added }: { readonly added: boolean }) {
  return (
    <Box title={added ? words.mark : words.markTitle}>
      <Note alert>{added ? words.marked : words.markSays}</Note>
      <Act onTap={() => markAdded(!added)}>{added ? words.unmark : words.mark}</Act>
    </Box>
  );
}
