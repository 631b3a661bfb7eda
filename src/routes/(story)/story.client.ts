/** The script for the story page. If it fails, the page stays in `read`, as without a script. */
import { claimPanel } from '#lib/evidence/panel.ts';
import { keepOffline } from '#lib/site/offline/register.ts';
import { charts } from './charts.ts';
import { startStory } from './start.ts';

startStory(charts, () => claimPanel());
keepOffline();
