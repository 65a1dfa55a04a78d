import { View } from '@tarojs/components';
import { useState } from 'react';

import { Chip } from '@/components/ui/chip/chip';
import { TextField } from '@/components/ui/field/text-field';
import { PicturePicker } from '@/components/ui/picture-picker/picture-picker';
import { Sheet } from '@/components/ui/sheet/sheet';
import { SheetSlot } from '@/components/ui/sheet/sheet-slot';
import { LIMITS } from '@/contract/limits';
import type { SourcingStepInput } from '@/contract/orders/desk-sourcing';
import { EVIDENCE_KINDS, type EvidenceKind, type SourcingState } from '@/contract/orders/sourcing';
import * as copy from '@/copy';
import { usePictures } from '@/stores/use-pictures';
import shared from '@/styles/shared.module.css';

import { Problem } from '../../parts/form/problem';
import { MainButton } from '../../parts/main-button';
import { nextState, possibleStates } from '../next-state';
import type { SourcingPage } from '../use-sourcing';
import styles from './step-sheet.module.css';

interface ChoiceProps<T extends string> {
  readonly label?: string;
  readonly names: Readonly<Record<T, string>>;
  readonly values: readonly T[];
  readonly selected: T;
  readonly onSelect: (value: T) => void;
}

/** One of several words. */
function Choice<T extends string>({ label, names, values, selected, onSelect }: ChoiceProps<T>) {
  return (
    <View className={shared['wrap']}>
      {label !== undefined && <View className={shared['note']}>{label}</View>}
      {values.map((value) => (
        <Chip key={value} state={value === selected ? 'selected' : 'available'} onTap={() => onSelect(value)}>
          {names[value]}
        </Chip>
      ))}
    </View>
  );
}

/** A step as written: one kind for all its pictures. */
type StepFields = Omit<SourcingStepInput, 'evidence'> & { readonly kind: EvidenceKind };

/** What is written about a step. */
function useStepForm(tab: SourcingState) {
  const [fields, setFields] = useState<StepFields>({ state: nextState(tab), place: '', note: '', kind: 'receipt' });
  const [problem, setProblem] = useState<string>();
  const { pictures, ...picker } = usePictures({
    limit: LIMITS.sourcingPictures,
    alt: copy.deskSourcing.pictureAlt,
  });
  const change = (part: Partial<typeof fields>) => {
    setFields((before) => ({ ...before, ...part }));
    setProblem(undefined);
  };
  /** The step with its pictures; undefined if something is missing. */
  const toStep = () => {
    const { kind, ...step } = fields;
    const place = step.place.trim();
    if (place === '') return setProblem(copy.deskSourcing.placeMissing);
    const evidence = pictures.map((picture) => ({ kind, picture }));
    return { ...step, place, note: step.note.trim(), evidence };
  };
  return { fields, change, problem, pictures, picker, toStep };
}

interface StepSheetProps {
  /** The state of the chosen orders. */
  readonly tab: SourcingState;
  readonly step: SourcingPage['step'];
}

/** Writes one step for all chosen orders: what happened, where, and pictures of it. The draft stays while it is closed. */
export function StepSheet({ tab, step }: StepSheetProps) {
  const { fields, change, problem, pictures, picker, toStep } = useStepForm(tab);
  const save = () => {
    const written = toStep();
    if (written) void step.save(written);
  };
  return (
    <SheetSlot>
      {step.count > 0 && (
        <Sheet
          title={copy.deskSourcing.stepTitle(step.count)}
          onClose={step.close}
          footer={
            <>
              <Problem text={problem} />
              <MainButton busy={picker.busy || step.busy} onTap={save}>
                {copy.deskSourcing.save}
              </MainButton>
            </>
          }
        >
          <Choice
            names={copy.deskSourcing.stepName}
            values={possibleStates(tab)}
            selected={fields.state}
            onSelect={(state) => change({ state })}
          />
          <TextField
            label={copy.deskSourcing.place}
            value={fields.place}
            placeholder={copy.deskSourcing.placeHint}
            maxLength={LIMITS.regionChars}
            onChange={(place) => change({ place })}
          />
          <TextField
            label={copy.deskSourcing.note}
            value={fields.note}
            placeholder={copy.deskSourcing.noteHint}
            maxLength={LIMITS.sourcingNoteChars}
            multiline
            onChange={(note) => change({ note })}
          />
          <View className={styles['pictures']}>
            <PicturePicker pictures={pictures} {...picker} />
          </View>
          {pictures.length > 0 && (
            <Choice
              label={copy.deskSourcing.evidence}
              names={copy.preorder.evidence}
              values={EVIDENCE_KINDS}
              selected={fields.kind}
              onSelect={(kind) => change({ kind })}
            />
          )}
        </Sheet>
      )}
    </SheetSlot>
  );
}
