import { LIMITS } from '@/contract/limits';
import { deskGoodsEdit as words } from '@/copy';
import { inputOf, type FormItem, type Part } from '@/desk/parts/form/form-input';
import { required } from '@/desk/parts/form/notations';

import type { DraftGroup, GoodsDraft } from './draft';
import { newValue, withGroups } from './groups';

type Item = FormItem<GoodsDraft>;

/** The group at `at`; undefined takes it out. */
const groupAt = (at: number): Part<GoodsDraft, DraftGroup | undefined> => ({
  of: ({ groups }) => groups[at],
  put: (draft, group) =>
    withGroups(
      draft,
      draft.groups.flatMap((each, index) => (index === at ? (group ?? []) : each)),
    ),
});

const withValues = (draft: GoodsDraft, at: number, change: (values: DraftGroup['values']) => DraftGroup['values']) => {
  const group = draft.groups[at];
  return group ? groupAt(at).put(draft, { ...group, values: change(group.values) }) : draft;
};

const name = required(LIMITS.titleChars);
const isPart = true as const;

/** The name of a group, and its values. The table of SKUs is compared as a whole with what others saved. */
export function groupItems({ name: groupName, values }: DraftGroup, at: number): readonly Item[] {
  const label = words.groupName(at + 1);
  const nameOf: Part<GoodsDraft, string> = {
    of: ({ groups }) => groups[at]?.name ?? '',
    put: (draft, text) => groupAt(at).put(draft, { values, ...groupAt(at).of(draft), name: text }),
  };
  return [
    inputOf({ label, hint: words.groupNameHint, row: label, isPart }, nameOf, name),
    {
      ...({ kind: 'act', key: `${words.removeGroup} ${label}`, row: label, text: words.removeGroup } as const),
      change: (draft) => groupAt(at).put(draft, undefined),
    },
    ...values.flatMap(({ key, text }, index): readonly Item[] => [
      inputOf(
        { label: words.valueName(groupName || label, index + 1), hint: words.valueHint, key, row: key, isPart },
        {
          of: ({ groups }) => groups[at]?.values.find((value) => value.key === key)?.text ?? '',
          put: (draft, written) =>
            withValues(draft, at, (before) =>
              before.map((value) => (value.key === key ? { key, text: written } : value)),
            ),
        },
        name,
      ),
      ...(values.length > 1
        ? [
            {
              ...({ kind: 'act', key: words.removeValue(text, at, index), row: key } as const),
              change: (draft: GoodsDraft) =>
                withValues(draft, at, (before) => before.filter((value) => value.key !== key)),
            },
          ]
        : []),
    ]),
    ...(values.length < LIMITS.optionValues
      ? [
          {
            ...({ kind: 'act', key: `${words.addValue} ${label}`, text: words.addValue } as const),
            change: (draft: GoodsDraft) => withValues(draft, at, (before) => [...before, newValue(draft.groups)]),
          },
        ]
      : []),
  ];
}
