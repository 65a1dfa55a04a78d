/** Changes `components` (name → attribute → default) in place to what `table` says of it. Both sides must come out alike. */
exports.shape = function shape(components, table) {
  for (const [name, { keep, add }] of Object.entries(table)) {
    const known = components[name];
    for (const attribute of Object.keys(known)) if (!keep.includes(attribute)) delete known[attribute];
    Object.assign(known, add);
  }
};
