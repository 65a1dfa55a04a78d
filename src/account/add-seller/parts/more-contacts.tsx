import { Text, View } from '@tarojs/components';
import { useCallback, type PropsWithChildren } from 'react';

import { Button } from '@/components/ui/button/button';
import type { SellerCard } from '@/contract/shop/shop';
import * as copy from '@/copy';
import { useCopy } from '@/pages/shared/use-copy';
import shared from '@/styles/shared.module.css';

import { savePhoneNumber } from '../save-contact';
import { useExclusive } from '../use-exclusive';
import { Card, Hint } from './card';
import { QrCode } from './qr-code';
import styles from './more-contacts.module.css';

function Row({ name, value, children }: PropsWithChildren<{ readonly name: string; readonly value: string }>) {
  return (
    <View className={shared['row']}>
      <View className={shared['grow']}>
        <View className={shared['note']}>{name}</View>
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
        <Button label={label} onTap={onCopy}>
          {copy.seller.copy}
        </Button>
      </Row>
      {copied === 'refused' && <Hint alert>{copy.seller.copyRefused}</Hint>}
    </>
  );
}

function PhoneRow({ card, phone }: { readonly card: SellerCard; readonly phone: string }) {
  const { busy, run } = useExclusive(useCallback(() => savePhoneNumber(card, phone), [card, phone]));
  return (
    <Row name={copy.addSeller.phone} value={phone}>
      <Button busy={busy} label={copy.addSeller.savePhoneLabel} onTap={run}>
        {copy.addSeller.savePhone}
      </Button>
    </Row>
  );
}

function OfficialAccount({ account }: { readonly account: NonNullable<SellerCard['officialAccount']> }) {
  const { name, qrCode } = account;
  return (
    <>
      <CopyRow name={copy.addSeller.account} value={name} label={copy.addSeller.copyAccount} />
      {qrCode ? (
        <QrCode
          picture={qrCode}
          label={copy.addSeller.accountLabel(name)}
          name={copy.addSeller.accountCode}
          hint={copy.addSeller.accountHint}
        />
      ) : (
        <Hint>{copy.addSeller.accountHint}</Hint>
      )}
    </>
  );
}

/** Contact options this seller does not have. */
function missingContacts({ phone, group, officialAccount }: SellerCard): readonly string[] {
  return [
    ...(phone === undefined ? [copy.addSeller.phone] : []),
    ...(group ? [] : [copy.addSeller.group]),
    ...(officialAccount ? [] : [copy.addSeller.account]),
  ];
}

/** WeChat id, phone number and official account, as available. */
export function MoreContacts({ card }: { readonly card: SellerCard }) {
  const { wechatId, phone, officialAccount } = card;
  const missing = missingContacts(card);
  return (
    <Card title={copy.addSeller.moreContactsTitle}>
      <CopyRow name={copy.seller.wechatId} value={wechatId} label={copy.seller.copyId} />
      {phone !== undefined && <PhoneRow card={card} phone={phone} />}
      {officialAccount && <OfficialAccount account={officialAccount} />}
      {missing.length > 0 && <Hint>{copy.addSeller.unavailableContacts(missing)}</Hint>}
    </Card>
  );
}
