import type { SellerCard } from '@/contract/shop/shop';
import * as copy from '@/copy';
import { formatDeadline } from '@/copy/format-time';
import { useOver } from '@/stores/use-has-passed';

import { Box, Note } from './box';
import { Code } from './code';

const words = copy.addSeller;

/** The group's code for as long as WeChat lets it in; afterwards a word, and no code that would lead nowhere. */
export function Group({ group }: { readonly group: NonNullable<SellerCard['group']> }) {
  const { name, code, until } = group;
  const over = useOver(until);
  return (
    <Box title={words.groupTitle}>
      <Note>{name}</Note>
      {over ? (
        <Note alert>{words.groupOver}</Note>
      ) : (
        <Code
          picture={code}
          label={words.groupLabel(name)}
          what={words.groupCode}
          hint={words.groupHint}
          says={words.groupUntil(formatDeadline(until))}
        />
      )}
    </Box>
  );
}
