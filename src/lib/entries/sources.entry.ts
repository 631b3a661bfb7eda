/** The script for /sources/: the form that filters claims. */
import { claimFilter } from '$lib/evidence/filter';
import { keepOffline } from '$lib/offline/register';

claimFilter();
keepOffline();
