/** The path of a Chromium-based browser. */
export function findChromium(): string | undefined;
/** The folder of PostgreSQL's programs. */
export function findPostgres(): string | undefined;
export function hasWxmlCompiler(): boolean;
