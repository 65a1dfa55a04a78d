/** The path of a Chromium-based browser. */
export function findChromium(): string | undefined;
/** The folder of PostgreSQL's programs: installed, or fetched. */
export function findPostgres(): string | undefined;
export function hasWxmlCompiler(): boolean;
/** Whether its client programs, such as pg_dump, are there as well. */
export function hasPgDump(): boolean;
