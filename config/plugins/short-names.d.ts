/** The function by which `css-loader` names the CSS classes below a folder. */
export function shortClassNames(folder: string): (local: string, file: string) => string;

/** The short name with this number, from 0. */
export function shortName(index: number): string;
