/** The pages embedded by other sites, which none of our pages has to link to. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Their paths from the site's root, one for each chart of the story. svelte.config.js lists them for
 * SvelteKit, because a route that exports `entries` would make it build a client that the pages do not
 * use.
 * @param {string} [root] the project folder
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
