import type { Row } from './figures';

/** Moments of a cold start that are measured, by their names in the table. */
const MOMENTS = {
  'scripts loaded': 'load',
  skeleton: 'drawn',
  'first content': 'content',
  'later start': 'later',
} as const;

type Counts = Readonly<Record<(typeof MOMENTS)[keyof typeof MOMENTS], number>>;

/** What `measureStart` counts: instructions of the shop, and their ratios to a hello world. */
interface Start {
  readonly shop: Counts;
  readonly ratios: Counts;
}

/** The start as rows of the bench, in million instructions. */
export function toStartRows({ shop, ratios }: Start): readonly Row[] {
  return Object.entries(MOMENTS).map(([name, key]) => ({
    name,
    value: Number((shop[key] / 1e6).toFixed(1)),
    unit: 'M instructions',
    ratio: Number(ratios[key].toFixed(3)),
  }));
}
