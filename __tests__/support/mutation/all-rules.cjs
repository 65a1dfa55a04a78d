// All tests of the rules in one file: the modules they stand on are loaded once for a mutant, not once for each file.
const { readdirSync } = require('node:fs');
const { join } = require('node:path');

for (const folder of ['domain', 'contract']) {
  const path = join(__dirname, '../..', folder);
  for (const name of readdirSync(path, { recursive: true })) {
    if (name.endsWith('.test.ts')) require(join(path, name));
  }
}
