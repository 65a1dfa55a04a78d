const path = require('node:path');

/** `…/desk/shop/edit/index.tsx` in the sub-package `…/desk` → `shop_edit_index`: the page in the one module of all. */
module.exports.pageName = (folder, file) =>
  path
    .relative(folder, file)
    .replace(/\.tsx$/, '')
    .replace(/\W/g, '_');
