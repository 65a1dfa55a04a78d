/** Gives a built file WeChat's `require.async`, over jest's own `require`. */
module.exports = {
  process: (source) => ({
    code: `require.async ??= (file) => Promise.resolve().then(() => require(file));${source}`,
  }),
};
