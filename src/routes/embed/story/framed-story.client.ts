/** The script for the story in a frame on another site. */
import { letDrive } from '../frame/drive.ts';
import { keepOutside } from '#lib/embed/frame-links.ts';
import { claimPanel } from '#lib/evidence/panel.ts';
import { charts } from '../../(story)/charts.ts';
import { startStory } from '../../(story)/start.ts';

const root = document.documentElement;

keepOutside(document);
if (!('static' in root.dataset))
	startStory(charts, (reader) => {
		// In a frame as tall as the whole story, a panel could open off screen.
		if (reader.mode === 'read') return;
		claimPanel();
		letDrive(reader);
	});
