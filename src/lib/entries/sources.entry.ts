/** What moves on /sources/: the form that narrows down the claims. */
import { claimFilter } from '$lib/evidence/filter';
import { keepOffline } from '$lib/offline/register';

claimFilter();
keepOffline();
