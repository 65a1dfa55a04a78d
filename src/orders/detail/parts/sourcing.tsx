import { View } from '@tarojs/components';
import { useState } from 'react';

import { Button } from '@/components/ui/button/button';
import { Picture } from '@/components/ui/picture/picture';
import { Pressable } from '@/components/ui/pressable/pressable';
import type { Order } from '@/contract/orders/order';
import type { Evidence, SourcedLine, SourcingStep } from '@/contract/orders/sourcing';
import * as copy from '@/copy';
import { previewPictures } from '@/platform/media/preview-pictures';
import { sourcingProgress } from '@/stores/orders/preorder';

import { EventList } from './event-list';
import logisticsStyles from './logistics.module.css';
import styles from './sourcing.module.css';

/** Steps shown per line while collapsed. */
const COLLAPSED_COUNT = 1;

/** Evidence pictures of a step. A tap opens them in the full-screen preview. */
function EvidenceList({ evidence }: { readonly evidence: readonly Evidence[] }) {
  const pictures = evidence.map(({ picture }) => picture);
  return (
    <View className={styles['evidence']}>
      {evidence.map(({ kind, picture }, index) => (
        <Pressable
          key={kind + picture.url}
          label={copy.preorder.evidenceLabel(copy.preorder.evidence[kind], picture.alt)}
          onTap={() => void previewPictures(pictures, index)}
        >
          <View className={styles['frame']}>
            <Picture picture={picture} decorative />
          </View>
          <View className={styles['kind']}>{copy.preorder.evidence[kind]}</View>
        </Pressable>
      ))}
    </View>
  );
}

function StepDetails({ step }: { readonly step: SourcingStep }) {
  return (
    <View className={styles['details']}>
      <View>{step.note}</View>
      {step.evidence.length > 0 && <EvidenceList evidence={step.evidence} />}
    </View>
  );
}

interface LineProps {
  readonly line: SourcedLine;
  /** The options of the line, if the order has several; otherwise empty. */
  readonly name: string;
  readonly done: boolean;
}

function Line({ line, name, done }: LineProps) {
  const [open, setOpen] = useState(!done);
  const latestFirst = [...line.steps].reverse();
  const hidden = latestFirst.length - COLLAPSED_COUNT;
  const list = (open ? latestFirst : latestFirst.slice(0, COLLAPSED_COUNT)).map((step) => ({
    at: step.at,
    text: copy.preorder.step(step.state, step.place),
    details: <StepDetails step={step} />,
  }));
  return (
    <View className={styles['line']}>
      {name !== '' && <View className={styles['name']}>{name}</View>}
      {list.length === 0 && <View className={styles['empty']}>{copy.preorder.noSteps}</View>}
      <EventList events={list} />
      {done && hidden > 0 && (
        <View className={logisticsStyles['toggle']}>
          <Button kind="plain" onTap={() => setOpen(!open)}>
            {open ? copy.orderPage.collapse : copy.preorder.expand(hidden)}
          </Button>
        </View>
      )}
    </View>
  );
}

/** Sourcing progress of the pre-ordered lines, with evidence. Collapsed once everything has arrived. */
export function Sourcing({ order }: { readonly order: Order }) {
  const { sourcing = [], lines } = order;
  const done = sourcingProgress(order) === undefined && order.state !== 'awaiting-balance';
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
