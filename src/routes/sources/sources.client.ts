/** The script for /sources/: the form that filters claims. */
import { claimFilter } from './filter.ts';
import { keepOffline } from '#lib/site/offline/register.ts';

claimFilter();
keepOffline();
