import { testWithAxe } from './test-with-axe.ts';

testWithAxe(['ar', 'ur']);
