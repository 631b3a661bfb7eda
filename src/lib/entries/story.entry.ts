/** The script for the story page. If it fails, the page stays in `read`, as without a script. */
import { claimPanel } from '$lib/evidence/panel';
import { keepOffline } from '$lib/offline/register';
import { startStory } from '$lib/story/start.svelte';

startStory(() => claimPanel());
keepOffline();
