/**
 * Makes the calls that Babel writes for JSX shorter; there are 2,000 of them. React's own (`jsx`) say `children:` for
 * each element that has some, and keep their names in the package. Here an element is `h(type, props, ...children)`, and a
 * view with nothing but a class `view(className, ...children)`; runtime.ts beside this file has both, and the hooks.
 */
const path = require('node:path');

const RUNTIME = path.resolve(__dirname, 'runtime.ts');

/** What the shop imports from React, in runtime.ts too. */
const EXPORTS = /^(?:createContext|Fragment|memo|use(?:Callback|Context|Effect|Memo|Ref|State))$/;

/** Options of `@babel/preset-react` that go with the plugin. */
const react = { runtime: 'classic', pragma: '_h', pragmaFrag: '_Fragment', useSpread: true };

/** The plugin for Babel. */
function compactJsx({ types }) {
  const isView = (element, scope) =>
    types.isJSXIdentifier(element.name) &&
    scope.getBinding(element.name.name)?.path.get('imported').isIdentifier({ name: 'View' }) &&
    element.attributes.length === 1 &&
    types.isJSXAttribute(element.attributes[0]) &&
    types.isJSXIdentifier(element.attributes[0].name, { name: 'className' });

  const isFromReact = ({ source, specifiers }) =>
    source.value === 'react' &&
    specifiers.every((specifier) => types.isImportSpecifier(specifier) && EXPORTS.test(specifier.imported.name));

  return {
    visitor: {
      Program: {
        // When the types are gone: what only types mention is no longer imported then.
        exit(program, { used }) {
          for (const { node } of program.get('body'))
            if (types.isImportDeclaration(node) && isFromReact(node)) node.source = types.stringLiteral(RUNTIME);
          if (!used) return;
          const names = ['h', 'view', 'Fragment'].map((name) =>
            types.importSpecifier(types.identifier(`_${name}`), types.identifier(name)),
          );
          program.unshiftContainer('body', types.importDeclaration(names, types.stringLiteral(RUNTIME)));
        },
      },
      JSXFragment(_, state) {
        state.used = true;
      },
      JSXElement: {
        exit(element, state) {
          state.used = true;
          const { openingElement } = element.node;
          if (!isView(openingElement, element.scope)) return;
          const [{ value }] = openingElement.attributes;
          const className = types.isJSXExpressionContainer(value) ? value.expression : value;
          const children = types.react.buildChildren(element.node);
          element.replaceWith(types.callExpression(types.identifier('_view'), [className, ...children]));
        },
      },
    },
  };
}

module.exports = { compactJsx, react };
