/** The script for the story in a frame on another site. */
import { letDrive } from '$lib/embed/frame/drive';
import { keepOutside } from '$lib/embed/frame/links';
import { claimPanel } from '$lib/evidence/panel';
import { startStory } from '$lib/story/start.svelte';

const root = document.documentElement;

keepOutside(document);
if (!('static' in root.dataset))
	startStory((reader) => {
		// In a frame as tall as the whole story, a panel could open off screen.
		if (reader.mode === 'read') return;
		claimPanel();
		letDrive(reader);
	});
