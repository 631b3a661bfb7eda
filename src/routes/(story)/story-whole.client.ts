/** The story's script in the single-file edition, which has no server to load a second script from. */
import { charts } from '#lib/charts/all.ts';
import { claimPanel } from '#lib/evidence/panel.ts';
import { startStory } from './start.ts';

startStory(charts, () => claimPanel());
