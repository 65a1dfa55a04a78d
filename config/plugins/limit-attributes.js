/**
 * Changes `components` (name → attribute → default) in place: of Taro's own attributes only those in `keep` remain, and
 * those in `add` are added. A component that the table does not list is not used and loses all its attributes.
 */
exports.limitAttributes = function limitAttributes(components, table) {
  for (const [name, attributes] of Object.entries(components)) {
    const { keep, add } = table[name] ?? { keep: [], add: {} };
    for (const attribute of Object.keys(attributes)) if (!keep.includes(attribute)) delete attributes[attribute];
    Object.assign(attributes, add);
  }
};

let attributeNames = '{}';

/**
 * Records the names as JSON, without defaults: the runtime only needs to know which letter stands for which attribute.
 */
exports.recordAttributeNames = function recordAttributeNames(components) {
  const named = Object.entries(components).map(([name, attributes]) => [
    name,
    Object.fromEntries(Object.keys(attributes).map((attribute) => [attribute, ''])),
  ]);
  attributeNames = JSON.stringify(Object.fromEntries(named));
};

/** The names recorded last: `taro-tables-loader.js` writes them into the runtime of the same build. */
exports.recordedAttributeNames = () => attributeNames;
