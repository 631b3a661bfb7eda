/** The pages that go into other sites' frames, which no page need link to. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Their paths from the site's root: one for each chart of the story. SvelteKit is told them in
 * svelte.config.js, since a route that exports its own `entries` has it build a client for pages
 * that have none.
 * @param {string} [root] the project's folder
 * @returns {`/${string}`[]}
 */
export function chartFrames(root = '.') {
	const file = join(root, 'static', 'data', 'story.json');
	/** @type {{ chapters: { id: string, chart: boolean }[] }} */
	const { chapters } = JSON.parse(readFileSync(file, 'utf8'));
	return chapters
		.filter(({ chart }) => chart)
		.map(({ id }) => /** @type {const} */ (`/embed/${id}/`));
}
