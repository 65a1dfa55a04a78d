import { transformSync } from '@babel/core';
import { View } from '@tarojs/components';
import * as React from 'react';

import * as runtime from '../../../config/plugins/compact-jsx/runtime';

const { compactJsx, react } = jest.requireActual<{ compactJsx: unknown; react: object }>(
  '../../../config/plugins/compact-jsx',
);

const { Fragment, h, view } = runtime;

const IMPORTS = `import { View } from '@tarojs/components';\n`;

function transform(script: string): string {
  const built = transformSync(script, {
    configFile: false,
    babelrc: false,
    plugins: [compactJsx as never],
    presets: [['@babel/preset-react', react]],
    comments: false,
    compact: true,
  });
  return built?.code ?? '';
}

/** What is built of an expression with JSX, without its imports. */
function build(expression: string, imports = IMPORTS): string {
  const built = transform(`${imports}show(${expression});`);
  return built.replace(/import\{[^}]*\}from["'][^"']*["'];/g, '').replace(/^show\((.*)\);$/, '$1');
}

describe('JSX is built', () => {
  it.each([
    ['<View className="a">{x}</View>', '_view("a",x)'],
    ['<View className={a}> word <View className="b" /></View>', '_view(a," word ",_view("b"))'],
    ['<View id="i" className="a">{x}</View>', '_h(View,{id:"i",className:"a"},x)'],
    ['<View key="k" className="a" />', '_h(View,{key:"k",className:"a"})'],
    ['<View {...rest}>{x}</View>', '_h(View,{...rest},x)'],
    ['<View>{x}</View>', '_h(View,null,x)'],
    ['<Card className="a" />', '_h(Card,{className:"a"})'],
    ['<>{x}</>', '_h(_Fragment,null,x)'],
  ])('%s as %s', (jsx, built) => {
    expect(build(jsx)).toBe(built);
  });

  it('under any name of Taro’s view, and of nothing else', () => {
    expect(build('<Box className="a" />', `import { View as Box } from '@tarojs/components';\n`)).toBe('_view("a")');
    expect(build('<View className="a" />', `import { Text as View } from '@tarojs/components';\n`)).toBe(
      '_h(View,{className:"a"})',
    );
    expect(build('<View className="a" />', 'const View = other;\n')).toContain('_h(View,{className:"a"})');
  });
});

describe('the calls make the elements that React’s own make', () => {
  it('of a view with a class', () => {
    expect(view('a', 'one', <View key="b" />)).toEqual(
      <View className="a">
        one
        <View key="b" />
      </View>,
    );
    expect(view('a')).toEqual(<View className="a" />);
    expect(view(undefined, 'one')).toEqual(<View className={undefined}>one</View>);
  });

  it('of any other', () => {
    expect(h(View, { id: 'i' }, 'one')).toEqual(<View id="i">one</View>);
    expect(h(Fragment, null, 'one')).toEqual(<>one</>);
  });
});

describe('what the shop imports from React', () => {
  it('comes from the same file, where it is React’s own', () => {
    const names = ['createContext', 'memo', 'useCallback', 'useContext', 'useEffect', 'useMemo', 'useRef', 'useState'];
    expect(transform(`import { ${names.join()} } from 'react';`)).toMatch(/from"[^"]*compact-jsx\/runtime\.ts";$/);
    expect(runtime).toMatchObject(Object.fromEntries(Object.entries(React).filter(([name]) => names.includes(name))));
  });

  it('stays where it is, if that file does not have it', () => {
    expect(transform(`import { useId } from 'react';`)).toContain(`from'react'`);
    expect(transform(`import * as React from 'react';`)).toContain(`from'react'`);
  });
});
