/** What moves on the story's page. Where it fails, the page stays what it is without it: `read`. */
import { claimPanel } from '$lib/evidence/panel';
import { keepOffline } from '$lib/offline/register';
import { startStory } from '$lib/story/start';

startStory(() => claimPanel());
keepOffline();
