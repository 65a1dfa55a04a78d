import { Text, View } from '@tarojs/components';
import { useCallback, type PropsWithChildren } from 'react';

import { Act } from '@/components/ui/button/button';
import type { SellerCard } from '@/contract/shop/shop';
import * as copy from '@/copy';
import { useCopy } from '@/pages/shared/use-copy';

import { keepNumber } from '../save-contact';
import { useOnce } from '../use-once';
import { Box, Note } from './box';
import { Code } from './code';
import styles from './other-ways.module.css';

const words = copy.addSeller;

function Row({ name, value, children }: PropsWithChildren<{ readonly name: string; readonly value: string }>) {
  return (
    <View className={styles['row']}>
      <View className={styles['words']}>
        <View className={styles['name']}>{name}</View>
        <Text className={styles['value']} userSelect>
          {value}
        </Text>
      </View>
      {children}
    </View>
  );
}

interface CopyRowProps {
  readonly name: string;
  readonly value: string;
  readonly label: string;
}

function CopyRow({ name, value, label }: CopyRowProps) {
  const { copied, onCopy } = useCopy(value);
  return (
    <>
      <Row name={name} value={value}>
        <Act label={label} onTap={onCopy}>
          {copy.seller.copy}
        </Act>
      </Row>
      {copied === 'refused' && <Note alert>{copy.seller.copyRefused}</Note>}
    </>
  );
}

function PhoneRow({ card, phone }: { readonly card: SellerCard; readonly phone: string }) {
  const { busy, run } = useOnce(useCallback(() => keepNumber(card, phone), [card, phone]));
  return (
    <Row name={words.phone} value={phone}>
      <Act busy={busy} label={words.keepPhoneLabel} onTap={run}>
        {words.keepPhone}
      </Act>
    </Row>
  );
}

function Account({ account }: { readonly account: NonNullable<SellerCard['officialAccount']> }) {
  const { name, code } = account;
  return (
    <>
      <CopyRow name={words.account} value={name} label={words.copyAccount} />
      {code ? (
        <Code picture={code} label={words.accountLabel(name)} what={words.accountCode} hint={words.accountSays} />
      ) : (
        <Note>{words.accountSays}</Note>
      )}
    </>
  );
}

/** Ways that this seller has not: said once, so that nobody looks for them. */
function waysWithout({ phone, group, officialAccount }: SellerCard): readonly string[] {
  return [
    ...(phone === undefined ? [words.phone] : []),
    ...(group ? [] : [words.group]),
    ...(officialAccount ? [] : [words.account]),
  ];
}

/** Her id, her number, her official account; what of it there is. */
export function OtherWays({ card }: { readonly card: SellerCard }) {
  const { wechatId, phone, officialAccount } = card;
  const without = waysWithout(card);
  return (
    <Box title={words.otherTitle}>
      <CopyRow name={copy.seller.wechatId} value={wechatId} label={copy.seller.copyId} />
      {phone !== undefined && <PhoneRow card={card} phone={phone} />}
      {officialAccount && <Account account={officialAccount} />}
      {without.length > 0 && <Note>{words.without(without)}</Note>}
    </Box>
  );
}
