/** What moves in the story where it stands in another's page. */
import { letDrive } from '$lib/embed/frame/drive';
import { keepOutside } from '$lib/embed/frame/links';
import { claimPanel } from '$lib/evidence/panel';
import { startStory } from '$lib/story/start';

const root = document.documentElement;

keepOutside(document);
if (!('static' in root.dataset))
	startStory((reader) => {
		// A frame as high as the whole story has no place for a panel that anyone would see.
		if (reader.mode === 'read') return;
		claimPanel();
		letDrive(reader);
	});
