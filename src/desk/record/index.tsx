import { View } from '@tarojs/components';

import { Recipient } from '@/components/addresses/recipient/recipient';
import { ActionBar } from '@/components/ui/action-bar/action-bar';
import { Button } from '@/components/ui/button/button';
import { Cell } from '@/components/ui/cell/cell';
import { Chip } from '@/components/ui/chip/chip';
import { Field } from '@/components/ui/field/field';
import { TextField } from '@/components/ui/field/text-field';
import { Screen } from '@/components/ui/screen/screen';
import { LIMITS } from '@/contract/limits';
import * as copy from '@/copy';
import { AmountField } from '@/desk/parts/amount-field';
import shared from '@/styles/shared.module.css';

import { FormProblem } from '../parts/form/form-problem';
import { MainButton } from '../parts/main-button';
import { SelectedLines } from '../parts/selection/selected-lines';
import { toPage } from '../parts/to-page';
import { useRecord } from './use-record';
import styles from './index.module.css';

type Page = ReturnType<typeof useRecord>;

const toRecipient = toPage({ to: 'recipient' });

function Goods({ page }: { readonly page: Pick<Page, 'selection'> }) {
  const { selection } = page;
  const isEmpty = selection.chosen.length === 0;
  return (
    <View className={styles['lines']}>
      {isEmpty ? (
        <View className={shared['note']}>{copy.deskRecord.nothingChosen}</View>
      ) : (
        <SelectedLines selection={page.selection} />
      )}
      {!isEmpty && selection.goods && (
        <View className={shared['note']}>{copy.deskRecord.goodsTotal(selection.goods.amount)}</View>
      )}
      <Button kind={isEmpty ? 'quiet' : 'plain'} onTap={selection.toCatalog}>
        {isEmpty ? copy.deskRecord.pickGoods : copy.deskRecord.pickMore}
      </Button>
    </View>
  );
}

function Payment({ page }: { readonly page: Page }) {
  const { isPaid, setPaid, amount, setAmount, remark, setRemark } = page;
  return (
    <View className={styles['card']}>
      <Field label={copy.deskRecord.payment}>
        <View className={shared['wrap']}>
          <Chip state={isPaid ? 'available' : 'selected'} onTap={() => setPaid(false)}>
            {copy.deskRecord.unpaid}
          </Chip>
          <Chip state={isPaid ? 'selected' : 'available'} onTap={() => setPaid(true)}>
            {copy.deskRecord.paid}
          </Chip>
        </View>
      </Field>
      {isPaid && (
        <AmountField
          label={copy.deskRecord.received}
          hint={copy.deskRecord.receivedHint}
          value={amount}
          onChange={setAmount}
        />
      )}
      <TextField
        label={copy.deskRecord.remark}
        value={remark}
        placeholder={copy.deskRecord.remarkHint}
        maxLength={LIMITS.remarkChars}
        multiline
        onChange={setRemark}
      />
    </View>
  );
}

/** Writes down an order that was made in the chat, for someone who may never open the shop. */
export default function RecordOrder() {
  const page = useRecord();
  const { address, selection, problem, busy, onSubmit } = page;
  return (
    <Screen hasActionBar>
      <View className={styles['page']}>
        <View className={shared['note']}>{copy.deskRecord.note}</View>
        <View className={styles['card']}>
          <Cell label={copy.deskRecord.recipient} onTap={toRecipient}>
            {address ? (
              <>
                <Recipient name={address.name} phone={address.phone} />
                <View className={shared['note']}>{copy.region.place(address)}</View>
              </>
            ) : (
              copy.deskRecord.recipientHint
            )}
          </Cell>
        </View>
        <Goods page={page} />
        <Payment page={page} />
        <FormProblem text={problem} />
        {selection.chosen.length > 0 && (
          <ActionBar>
            <MainButton busy={busy} onTap={onSubmit}>
              {copy.deskRecord.record}
            </MainButton>
          </ActionBar>
        )}
      </View>
    </Screen>
  );
}
