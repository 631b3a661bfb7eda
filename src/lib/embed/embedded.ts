import type { Embedded } from './codes.ts';
import { framePath } from './paths.ts';
import type { Subject } from './subjects.ts';

/**
 * What a subject's code is made from, on a site whose absolute address is `home`, with its closing
 * slash. `query`: options for the frame, such as `theme=dark`, or empty. Pure.
 */
export function embedded(
	{ id, title, path, picture }: Subject,
	home: string,
	credit: string,
	query = ''
): Embedded {
	const at = (from: string) => new URL(from.slice(1), home).href;
	const { path: src, ...shown } = picture;
	return {
		frame: at(framePath(id)) + (query && `?${query}`),
		title,
		story: at(path),
		sources: at('/sources/'),
		picture: { ...shown, src: at(src) },
		credit
	};
}
