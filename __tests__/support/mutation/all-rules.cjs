// All tests of domain and contract in one file, so that each mutant loads the modules once and not once per file.
const { readdirSync } = require('node:fs');
const { join } = require('node:path');

for (const folder of ['domain', 'contract']) {
  const path = join(__dirname, '../..', folder);
  for (const name of readdirSync(path, { recursive: true })) {
    if (name.endsWith('.test.ts')) require(join(path, name));
  }
}
