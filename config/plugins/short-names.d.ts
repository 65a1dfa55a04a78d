/** The short names of CSS classes below a folder, as `css-loader` asks for them. */
export function shortClassNames(folder: string): (local: string, file: string) => string;

/** The name with this number. */
export function shortName(at: number): string;
