import { View } from '@tarojs/components';

import { Chip } from '@/components/ui/chip/chip';
import { CloseIcon } from '@/components/ui/close-icon/close-icon';
import { TextField } from '@/components/ui/field/text-field';
import { Pressable } from '@/components/ui/pressable/pressable';
import { TextButton } from '@/components/ui/text-button/text-button';
import { LIMITS } from '@/contract/limits';
import * as copy from '@/copy';
import { formatTyped } from '@/copy/format';
import type { DraftKind } from '@/stores/desk/publish-draft';
import shared from '@/styles/shared.module.css';

import { AmountField } from '../../parts/amount-field';
import { PIECES_CHARS, PRICE_CHARS } from '../../parts/amounts';
import form from '../../parts/form.module.css';
import { SmallInput } from '../../parts/form/small-input';
import type { Sale } from '../use-publish';

type Props = { readonly sale: Sale };

/** The price in the words as one types it; undefined where there is none, or it is taken already. */
export function suggestionOf({ suggested, sale }: Sale): string | undefined {
  const price = suggested === undefined ? undefined : formatTyped(suggested);
  const isTaken = sale.kind === 'existing' || (sale.kind === 'new' && sale.kinds.some((kind) => kind.price !== ''));
  return isTaken ? undefined : price;
}

interface KindProps extends Props {
  readonly kind: DraftKind;
  readonly index: number;
}

function OnlyKind({ sale, kind, index }: KindProps) {
  const suggestion = suggestionOf(sale);
  return (
    <>
      <AmountField
        label={copy.deskPublish.price}
        hint={copy.deskPublish.priceHint}
        value={kind.price}
        onChange={(price) => sale.changeKind(index, { price })}
      />
      {suggestion !== undefined && (
        <Chip state="available" role="button" small onTap={() => sale.changeKind(index, { price: suggestion })}>
          {copy.deskPublish.takePrice(`¥${suggestion}`)}
        </Chip>
      )}
      <TextField
        label={copy.deskPublish.pieces}
        value={kind.pieces}
        placeholder={copy.deskPublish.piecesHint}
        maxLength={PIECES_CHARS}
        keyboard="number"
        onChange={(pieces) => sale.changeKind(index, { pieces })}
      />
    </>
  );
}

function KindRow({ sale, kind, index }: KindProps) {
  const position = index + 1;
  const change = (part: Partial<DraftKind>) => sale.changeKind(index, part);
  return (
    <View className={form['row']}>
      <SmallInput
        label={copy.deskPublish.kindName(position)}
        value={kind.name}
        placeholder={copy.deskPublish.kindNameHint}
        maxLength={LIMITS.titleChars}
        onChange={(name) => change({ name })}
      />
      <SmallInput
        label={copy.deskPublish.kindPrice(position)}
        value={kind.price}
        placeholder={copy.deskPublish.price}
        maxLength={PRICE_CHARS}
        keyboard="digit"
        onChange={(price) => change({ price })}
      />
      <SmallInput
        label={copy.deskPublish.kindPieces(position)}
        value={kind.pieces}
        placeholder={copy.deskPublish.piecesHint}
        maxLength={PIECES_CHARS}
        keyboard="number"
        onChange={(pieces) => change({ pieces })}
      />
      <Pressable
        className={form['remove']}
        label={copy.deskPublish.removeKind(position)}
        onTap={() => sale.removeKind(index)}
      >
        <CloseIcon small />
      </Pressable>
    </View>
  );
}

/** New goods: a price and pieces, or several kinds. */
export function NewGoods({ sale }: Props) {
  if (sale.sale.kind !== 'new') return null;
  const { optionGroup, kinds } = sale.sale;
  const [only] = kinds;
  return (
    <>
      {kinds.length > 1 && (
        <TextField
          label={copy.deskPublish.optionGroup}
          value={optionGroup}
          placeholder={copy.deskPublish.optionGroupHint}
          maxLength={LIMITS.titleChars}
          onChange={sale.setOptionGroup}
        />
      )}
      {kinds.length === 1 && only ? (
        <OnlyKind sale={sale} kind={only} index={0} />
      ) : (
        kinds.map((kind, index) => <KindRow key={index} {...{ sale, kind, index }} />)
      )}
      <View className={shared['note']}>{copy.deskPublish.titleNote}</View>
      <View className={form['links']}>
        {kinds.length < LIMITS.optionValues && (
          <TextButton
            text={kinds.length > 1 ? copy.deskPublish.addKind : copy.deskPublish.kinds}
            onTap={sale.addKind}
          />
        )}
        <TextButton text={copy.deskPublish.stopSelling} onTap={sale.stop} />
      </View>
    </>
  );
}
