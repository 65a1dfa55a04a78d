/** Names for what is only told apart: `a` to `z`, `A` to `Z`, then two letters, and so on. The same number, the same name. */
const fs = require('node:fs');
const path = require('node:path');

const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';

function shortName(at) {
  const letter = LETTERS[at % LETTERS.length];
  const rest = Math.floor(at / LETTERS.length);
  return rest === 0 ? letter : shortName(rest - 1) + letter;
}

/** Each class and animation of each CSS module below `folder`, as `<file>.<name>`; sorted, so that each build numbers them alike. */
function classesIn(folder) {
  const files = fs.readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => path.join(folder, file));
  return files
    .filter((file) => file.endsWith('.module.css'))
    .sort()
    .flatMap((file) => {
      const names = fs.readFileSync(file, 'utf8').match(/(?<=\.|@keyframes\s+)[a-z][\w-]*/gi) ?? [];
      return [...new Set(names)].map((name) => `${file}.${name}`);
    });
}

/** How `css-loader` is to name the classes and animations of the CSS modules below `folder`: none twice. */
function shortClassNames(folder) {
  const names = new Map(classesIn(folder).map((name, at) => [name, shortName(at)]));
  return (local, file) => {
    const name = names.get(`${file}.${local}`);
    if (name === undefined) throw new Error(`${file}: .${local} was not there when the build began`);
    return name;
  };
}

module.exports = { shortClassNames, shortName };
