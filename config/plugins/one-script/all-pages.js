// The pages of a sub-package, each by its name; written by all-pages-loader.js.
