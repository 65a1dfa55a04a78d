import { View } from '@tarojs/components';
import { useState } from 'react';

import { Act } from '@/components/ui/button/button';
import { Picture } from '@/components/ui/picture/picture';
import type { Order } from '@/contract/orders/order';
import type { Evidence, SourcedLine, SourceStep } from '@/contract/orders/sourcing';
import * as copy from '@/copy';
import { previewPictures } from '@/platform/media/preview-pictures';
import { beingBought } from '@/stores/orders/preorder';

import { Happenings } from './events';
import fold from './logistics.module.css';
import styles from './sourcing.module.css';

/** Steps that are shown of what is behind her before she asks for all. */
const FOLDED = 1;

/** What shows that a step happened: each opens full screen, the others of its step beside it. */
function Proof({ evidence }: { readonly evidence: readonly Evidence[] }) {
  const pictures = evidence.map(({ picture }) => picture);
  return (
    <View className={styles['proof']}>
      {evidence.map(({ kind, picture }, index) => (
        <View
          key={kind + picture.url}
          hoverClass={styles['pressed']}
          aria-role="button"
          aria-label={copy.preorder.evidenceLabel(copy.preorder.evidence[kind], picture.alt)}
          onClick={() => void previewPictures(pictures, index)}
        >
          <View className={styles['frame']}>
            <Picture picture={picture} decorative />
          </View>
          <View className={styles['kind']}>{copy.preorder.evidence[kind]}</View>
        </View>
      ))}
    </View>
  );
}

function Told({ step }: { readonly step: SourceStep }) {
  return (
    <View className={styles['told']}>
      <View>{step.note}</View>
      {step.evidence.length > 0 && <Proof evidence={step.evidence} />}
    </View>
  );
}

interface LineProps {
  readonly line: SourcedLine;
  /** Which of the lines it is, where there are several. */
  readonly name: string;
  readonly done: boolean;
}

function Line({ line, name, done }: LineProps) {
  const [open, setOpen] = useState(!done);
  const latestFirst = [...line.steps].reverse();
  const hidden = latestFirst.length - FOLDED;
  const list = (open ? latestFirst : latestFirst.slice(0, FOLDED)).map((step) => ({
    at: step.at,
    text: copy.preorder.step(step.state, step.place),
    more: <Told step={step} />,
  }));
  return (
    <View className={styles['line']}>
      {name !== '' && <View className={styles['name']}>{name}</View>}
      {list.length === 0 && <View className={styles['none']}>{copy.preorder.none}</View>}
      <Happenings list={list} />
      {done && hidden > 0 && (
        <View className={fold['fold']}>
          <Act kind="plain" onTap={() => setOpen(!open)}>
            {open ? copy.orderPage.fold : copy.preorder.unfold(hidden)}
          </Act>
        </View>
      )}
    </View>
  );
}

/** How the seller bought it, step by step, with what shows it. Folded once it is all there. */
export function Sourcing({ order }: { readonly order: Order }) {
  const { sourcing = [], lines } = order;
  const done = beingBought(order) === undefined && order.state !== 'awaiting-balance';
  const nameOf = (skuId: string) => lines.find((line) => line.skuId === skuId)?.options.join(' · ') ?? '';
  return (
    <View>
      <View className={styles['title']}>{copy.preorder.title}</View>
      {sourcing.map((line) => (
        <Line key={line.skuId} line={line} name={sourcing.length > 1 ? nameOf(line.skuId) : ''} done={done} />
      ))}
    </View>
  );
}
