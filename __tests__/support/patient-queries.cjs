/** Timeout of `findBy…` and `waitFor`, ms: the default of a second is too short for a busy machine. */
require('@testing-library/dom').configure({ asyncUtilTimeout: 20_000 });
