import { object, picklist, type GenericSchema } from 'valibot';

import { FIGURE_PERIODS } from '@/contract/desk/figures';
import type { DeskFiguresVerbs } from '@/contract/verbs/desk/figures';

export const DESK_FIGURES_INPUTS = {
  'desk.figures': object({ period: picklist(FIGURE_PERIODS) }),
} satisfies { readonly [V in keyof DeskFiguresVerbs]: GenericSchema<unknown, DeskFiguresVerbs[V]['input']> };
