import type { FigurePeriod, Figures } from '../../desk/figures';
import type { Verb } from '../../verb';

export interface DeskFiguresVerbs {
  /** How the shop did today, or in the last 7 or 30 days with today. Reads what was counted, never the orders. */
  'desk.figures': Verb<{ readonly period: FigurePeriod }, Figures, 'NOT_FOUND'>;
}

export const DESK_FIGURES_READS = ['desk.figures'] as const satisfies readonly (keyof DeskFiguresVerbs)[];
