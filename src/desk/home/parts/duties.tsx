import { View } from '@tarojs/components';

import { Chevron } from '@/components/ui/chevron/chevron';
import { Dot } from '@/components/ui/dot/dot';
import { Pressable } from '@/components/ui/pressable/pressable';
import type { DeskSummary } from '@/contract/verbs/desk/overview';
import * as copy from '@/copy';

import { waitingCount } from '@/stores/desk/desk';

import { toPage } from '../../parts/to-page';
import { DUTIES, type Duty } from '../entries';
import styles from './duties.module.css';

function DutyRow({ duty, count }: { readonly duty: Duty; readonly count: number }) {
  const open = toPage(duty.route);
  if (count === 0) {
    return (
      <Pressable className={`${styles['duty']} ${styles['quiet']}`} onTap={open}>
        <View className={styles['name']}>{duty.name}</View>
        <Chevron />
      </Pressable>
    );
  }
  const note = duty.note(count);
  return (
    <Pressable className={styles['duty']} label={copy.deskHome.dutyLabel(duty.name, note)} onTap={open}>
      <View className={styles['name']}>{duty.name}</View>
      <Dot />
      <View>{note}</View>
      <Chevron />
    </Pressable>
  );
}

/** What the seller has to do: how much waits, and a row for each kind. */
export function Duties({ summary }: { readonly summary: DeskSummary }) {
  const total = waitingCount(summary);
  return (
    <>
      <View>
        <View className={styles['title']}>
          {total === 0 ? copy.deskHome.nothingWaiting : copy.deskHome.waiting(total)}
        </View>
        {total === 0 && <View className={styles['text']}>{copy.deskHome.nothingWaitingText}</View>}
      </View>
      <View className={styles['duties']}>
        {DUTIES.map((duty) => (
          <DutyRow key={duty.name} duty={duty} count={duty.count(summary)} />
        ))}
      </View>
    </>
  );
}
