/** All the data, with what follows from it. Only where pages are made, and in tests. */
import all from 'virtual:data';
import type { Derived } from './derive.ts';

export const data: Derived = all;
