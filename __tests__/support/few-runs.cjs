// Every mutant runs the laws again: fewer examples each keep the whole run below an hour.
require('fast-check').configureGlobal({ numRuns: 20 });
