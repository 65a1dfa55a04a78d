/** A jest transform that adds WeChat's `require.async` to a built file, using jest's `require`. */
module.exports = {
  process: (source) => ({
    code: `require.async ??= (file) => Promise.resolve().then(() => require(file));${source}`,
  }),
};
