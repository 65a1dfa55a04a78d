import { internalComponents } from '@tarojs/shared';

import { shape } from './components-shape';
import table from './components-table.json';

shape(internalComponents, table);
