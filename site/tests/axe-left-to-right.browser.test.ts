import { testWithAxe } from './test-with-axe.ts';

testWithAxe(['en', 'pl', 'zh-Hans']);
