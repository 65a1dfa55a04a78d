/**
 * Changes `components` (name → attribute → default) in place to what `table` says. A component that the table does not
 * name is not used, and loses all its attributes.
 */
exports.shape = function shape(components, table) {
  for (const [name, known] of Object.entries(components)) {
    const { keep, add } = table[name] ?? { keep: [], add: {} };
    for (const attribute of Object.keys(known)) if (!keep.includes(attribute)) delete known[attribute];
    Object.assign(known, add);
  }
};

let names = '{}';

/** Notes the names alone, as text: the runtime needs no defaults to tell which letter stands for which attribute. */
exports.keepNames = function keepNames(components) {
  const named = Object.entries(components).map(([name, attributes]) => [
    name,
    Object.fromEntries(Object.keys(attributes).map((attribute) => [attribute, ''])),
  ]);
  names = JSON.stringify(Object.fromEntries(named));
};

/** The names noted last: what `slim-tables-loader` puts into the runtime of the same build. */
exports.keptNames = () => names;
