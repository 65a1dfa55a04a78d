/** Plain CSS with two of WeChat's own words: the element `page` and the unit rpx. */
module.exports = {
  extends: ['stylelint-config-standard'],
  rules: {
    'selector-type-no-unknown': [true, { ignoreTypes: ['page'] }],
    'unit-no-unknown': [true, { ignoreUnits: ['rpx'] }],
    // camelCase as the component writes it, or a state by the name that the code has for it.
    'selector-class-pattern': '^[a-z][a-zA-Z0-9]*(-[a-z]+)*$',
    'no-descending-specificity': null,
    'selector-pseudo-class-disallowed-list': ['active', 'hover'],
    'declaration-no-important': true,
    'selector-max-id': 0,
    'color-function-notation': 'modern',
    'import-notation': null,
    'comment-empty-line-before': null,
    'declaration-empty-line-before': null,
    'custom-property-empty-line-before': null,
  },
};
