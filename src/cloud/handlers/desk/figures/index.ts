import type { Handler } from '@/cloud/handler';
import type { DeskFiguresVerbs } from '@/contract/verbs/desk/figures';

import { getFigures } from './get-figures';

export const DESK_FIGURES_HANDLERS: { readonly [V in keyof DeskFiguresVerbs]: Handler<V> } = {
  'desk.figures': getFigures,
};
