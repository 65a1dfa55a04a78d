/** Thrown by a read of a database that can't answer now. The router answers UNAVAILABLE. */
export class Unavailable extends Error {}
