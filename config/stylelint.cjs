/** Standard CSS plus WeChat's elements `page` and `view` and unit rpx. */
module.exports = {
  extends: ['stylelint-config-standard'],
  rules: {
    'selector-type-no-unknown': [true, { ignoreTypes: ['page', 'view'] }],
    'unit-no-unknown': [true, { ignoreUnits: ['rpx'] }],
    // CSS modules.
    'property-no-unknown': [true, { ignoreProperties: ['composes'] }],
    // The build adds no prefixes; the oldest phones know masks only with one.
    'property-no-vendor-prefix': [true, { ignoreProperties: ['-webkit-mask', '-webkit-mask-image'] }],
    // kebab-case.
    'selector-class-pattern': '^[a-z][a-z0-9]*(-[a-z0-9]+)*$',
    'no-descending-specificity': null,
    'selector-pseudo-class-disallowed-list': ['active', 'hover'],
    'declaration-no-important': true,
    'selector-max-id': 0,
    'color-function-notation': 'modern',
    // The oldest browsers know no ranges.
    'media-feature-range-notation': 'prefix',
    'import-notation': null,
    'comment-empty-line-before': null,
    'declaration-empty-line-before': null,
    'custom-property-empty-line-before': null,
  },
};
