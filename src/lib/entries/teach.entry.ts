/** The script for /teach/: answers on request, claim panels, and the picture-only view. */
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
