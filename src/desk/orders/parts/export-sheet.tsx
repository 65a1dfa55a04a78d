import { View } from '@tarojs/components';

import { Chip } from '@/components/ui/chip/chip';
import { Sheet } from '@/components/ui/sheet/sheet';
import * as copy from '@/copy';
import { canShareFile } from '@/platform/device/share-file';
import shared from '@/styles/shared.module.css';

import { MainButton } from '../../parts/main-button';
import { useExport, type ExportRange } from '../use-export';

interface ExportSheetProps {
  readonly chosen: readonly string[];
  readonly onClose: () => void;
}

const PERIODS = [1, 7, 30, 90] as const;

/** Makes a table of the chosen orders, or of those of some days. */
export function ExportSheet({ chosen, onClose }: ExportSheetProps) {
  const { range, choose, busy, problem, table, onMake, onShare } = useExport(chosen);
  const ranges: readonly ExportRange[] = chosen.length > 0 ? ['chosen', ...PERIODS] : PERIODS;
  const footer = table ? (
    <MainButton onTap={onShare}>{canShareFile ? copy.deskExport.share : copy.deskExport.download}</MainButton>
  ) : (
    <MainButton busy={busy} onTap={onMake}>
      {busy ? copy.deskExport.making : copy.deskExport.make}
    </MainButton>
  );
  return (
    <Sheet title={copy.deskExport.title} onClose={onClose} footer={footer}>
      <View className={shared['column']}>
        <View className={shared['wrap']}>
          {ranges.map((each) => (
            <Chip key={each} state={each === range ? 'selected' : 'available'} onTap={() => choose(each)}>
              {each === 'chosen' ? copy.deskExport.chosen(chosen.length) : copy.deskExport.days(each)}
            </Chip>
          ))}
        </View>
        <View className={shared['note']}>{copy.deskExport.note}</View>
        <View aria-role="alert">{problem ?? table?.text}</View>
      </View>
    </Sheet>
  );
}
