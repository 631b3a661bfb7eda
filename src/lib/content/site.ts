/** What the site is called and where it stands. Only for where pages are made: it asks Node. */
import { date, first, version } from '../../../released/data.json';

export const site = {
	name: '358 days',
	description:
		'The Magnitsky case in numbers: every dot is a day, a request, a minute or a vote, and every figure has its source.',
	author: 'The 358 days project'
};

/**
 * The latest published version of the data, written by scripts/release.mjs: its number
 * (major.minor.patch), its date and the date of the first release, as ISO dates.
 */
export const release = { version, date, first };

/**
 * Where the site is published, without a closing slash, such as `https://news.example/358-days`.
 * Only addresses that must be absolute need it (social card, sitemap, oEmbed); everything else is
 * relative. From the build variable PUBLIC_ORIGIN; the default is where `npm start` serves it.
 */
const origin = (process.env.PUBLIC_ORIGIN || 'http://localhost:4173').replace(/\/+$/, '');

/** The absolute address of a path of the site, such as `/og.png`. */
export function absolute(path: string): string {
	return `${origin}/${path.replace(/^\/+/, '')}`;
}
