/** Short names for CSS classes and custom properties: `a` to `z`, `A` to `Z`, then two letters, and so on. */
const fs = require('node:fs');
const path = require('node:path');

const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';

function shortName(index) {
  const letter = LETTERS[index % LETTERS.length];
  const rest = Math.floor(index / LETTERS.length);
  return rest === 0 ? letter : shortName(rest - 1) + letter;
}

/** The paths after `composes … from` contain dots too. */
const withoutImports = (file) => fs.readFileSync(file, 'utf8').replace(/ from '[^']*'/g, '');

/**
 * Each class and animation of each CSS module below `folder`, as `<file>.<name>`; sorted, so that builds are
 * reproducible.
 */
function classesIn(folder) {
  const files = fs.readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => path.join(folder, file));
  return files
    .filter((file) => file.endsWith('.module.css'))
    .sort()
    .flatMap((file) => {
      const names = withoutImports(file).match(/(?<=\.|@keyframes\s+)[a-z][\w-]*/gi) ?? [];
      return [...new Set(names)].map((name) => `${file}.${name}`);
    });
}

/**
 * Returns the function by which `css-loader` names the classes and animations below `folder`; no name is used twice.
 */
function shortClassNames(folder) {
  const names = new Map(classesIn(folder).map((name, index) => [name, shortName(index)]));
  return (local, file) => {
    const name = names.get(`${file}.${local}`);
    if (name === undefined) throw new Error(`${file}: .${local} did not exist when the build started`);
    return name;
  };
}

module.exports = { shortClassNames, shortName };
