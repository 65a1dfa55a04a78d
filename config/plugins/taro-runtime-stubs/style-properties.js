/**
 * The style properties that the shop sets from code; custom ones (`--text-scale`) need no entry. A rule test checks it.
 */
export const styleProperties = ['height', 'paddingBottom'];
