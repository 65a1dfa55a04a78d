import type { DeskFiguresVerbs } from '@/contract/verbs/desk/figures';

import type { VerbScenarios } from '../scenario';
import * as steps from '../steps';

export const DESK_FIGURES_SCENARIOS = {
  'desk.figures': {
    effect: 'reads',
    scenarios: {
      'after an order': async (shop) => {
        await steps.placePaidOrder(shop);
        return { period: '30-days' };
      },
    },
  },
} satisfies VerbScenarios<keyof DeskFiguresVerbs>;
