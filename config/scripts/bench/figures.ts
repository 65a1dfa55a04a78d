/** The figures of the bench, and what is wrong with them beside the committed ones. */

/** One figure as a part of the bench measures it. */
export interface Row {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** The value over that of a reference measured in the same run. */
  readonly ratio?: number;
}

/** Figures by name and unit: `figures['first feed'].bytes`. */
export type Figures = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** By part: `size`, `setdata`, `growth`, `start`. */
export type Parts = Readonly<Record<string, Figures>>;

/** The content of config/bench.json. */
export interface Committed {
  /** What a figure must never exceed. */
  readonly gates: Parts;
  /** The reference values. */
  readonly figures: Parts;
}

/** A figure may be this much above the committed one. */
const TOLERANCE = 0.01;
const RATIO = 'ratio';

/** Figures by name and unit; rows of one name with several units become one entry. */
export function toFigures(rows: readonly Row[]): Figures {
  const figures: Record<string, Record<string, number>> = {};
  for (const { name, unit, value, ratio } of rows) {
    figures[name] = { ...figures[name], [unit]: value, ...(ratio !== undefined && { [RATIO]: ratio }) };
  }
  return figures;
}

interface Flat {
  readonly name: string;
  readonly unit: string;
  readonly value: number;
}

function flatten(figures: Figures): readonly Flat[] {
  return Object.entries(figures).flatMap(([name, byUnit]) =>
    Object.entries(byUnit).map(([unit, value]) => ({ name, unit, value })),
  );
}

/** A figure with a ratio is compared by it: the value depends on the machine and on Node. */
function isCompared(figures: Figures, { name, unit }: Flat): boolean {
  return unit === RATIO || figures[name]?.[RATIO] === undefined;
}

/** A value for people: thousands separated, at most two decimals. */
export const formatValue = (value: number) => value.toLocaleString('en-US', { maximumFractionDigits: 2 });

/** The change from the committed value, as `+1.2%`. */
export function formatChange(today: number, committed: number): string {
  const percent = (today / committed - 1) * 100;
  return `${percent > 0 ? '+' : ''}${percent.toFixed(1)}%`;
}

interface Reference {
  readonly figures: Figures;
  readonly gates: Figures;
}

/** Those of `some` that `others` lack: a whole name, or a unit of it. */
function missing(some: Figures, others: Figures): readonly string[] {
  return Object.entries(some).flatMap(([name, byUnit]) => {
    const other = others[name];
    if (!other) return [name];
    return Object.keys(byUnit)
      .filter((unit) => other[unit] === undefined)
      .map((unit) => `${name}: ${unit}`);
  });
}

/** Why the figures of today must not be accepted, one sentence each. */
export function compare(today: Figures, { figures, gates }: Reference): readonly string[] {
  const worse = flatten(today).flatMap((figure) => {
    const { name, unit, value } = figure;
    const before = figures[name]?.[unit];
    if (before === undefined || !isCompared(today, figure) || value <= before * (1 + TOLERANCE)) return [];
    const change = formatChange(value, before);
    return [`${name}: ${formatValue(value)} ${unit}, ${change} against the committed ${formatValue(before)}`];
  });
  return [
    ...worse,
    ...missing(today, figures).map((what) => `${what} is not committed`),
    ...missing(figures, today).map((what) => `${what} is committed, but no longer measured`),
    ...overGates(today, gates),
  ];
}

/** Figures over their gates, and gates of figures that do not exist. */
export function overGates(today: Figures, gates: Figures): readonly string[] {
  return flatten(gates).flatMap(({ name, unit, value: gate }) => {
    const value = today[name]?.[unit];
    if (value === undefined) return [`${name}: ${unit} has a gate, but is not measured`];
    return value > gate ? [`${name}: ${formatValue(value)} ${unit}, over the gate of ${formatValue(gate)}`] : [];
  });
}

/** All gates: those of config/bench.json, and for the sizes the budgets of config/size-budget.json. */
export function gatesWithBudget(gates: Parts, budget: { readonly main: number; readonly total: number }): Parts {
  return { ...gates, size: { all: { bytes: budget.total }, main: { bytes: budget.main } } };
}
