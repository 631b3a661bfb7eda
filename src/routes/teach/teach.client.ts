/** The script for /teach/: answers on request, claim panels, and the picture-only view. */
import { copyButtons } from '#lib/site/cite/copy.ts';
import { claimPanel } from '#lib/evidence/panel.ts';
import { keepOffline } from '#lib/site/offline/register.ts';
import { aloneButtons } from './picture-only.ts';
import { answersOnRequest } from './answers.ts';

claimPanel();
answersOnRequest();
aloneButtons();
copyButtons(document);
keepOffline();
