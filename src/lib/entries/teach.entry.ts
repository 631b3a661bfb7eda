/** What moves on /teach/: answers that open where they are asked for, claims, the picture alone. */
import { copyButtons } from '$lib/cite/copy';
import { claimPanel } from '$lib/evidence/panel';
import { keepOffline } from '$lib/offline/register';
import { aloneButtons } from '$lib/teach/alone';
import { answersOnRequest } from '$lib/teach/answers';

claimPanel();
answersOnRequest();
aloneButtons();
copyButtons(document);
keepOffline();
