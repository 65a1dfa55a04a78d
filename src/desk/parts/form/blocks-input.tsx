import type { EditedBlock } from '@/contract/feed/edited-post';

import { BlockEditor } from '../block-editor';
import type { InputProps } from './input-props';
import { fromJson } from './json-notations';

type Blocks = readonly EditedBlock[];

/** A text of blocks. */
export function BlocksInput<T>({ form, input }: Pick<InputProps<T>, 'form' | 'input'>) {
  return (
    <BlockEditor
      blocks={fromJson<Blocks>(form.textOf(input))}
      // The notation's options are the kinds of its blocks.
      kinds={(input.options ?? []).map(({ text }) => text as EditedBlock['kind'])}
      onChange={(change) => form.onWrite(input, (json) => JSON.stringify(change(fromJson<Blocks>(json))))}
    />
  );
}
