/**
 * Checks the responses against the specification: https://oembed.com, sections 2.3.4 and 2.3.4.4.
 */
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { absolute } from '#lib/content/site.ts';
import { oembed } from './oembed.ts';
import { subjects } from './subjects.ts';

const px = z.int().positive();
const url = z.url({ protocol: /^https?$/ });
/** The fields required for type `rich`; of the optional thumbnail fields, all three or none. */
const rich = z.strictObject({
	type: z.literal('rich'),
	version: z.literal('1.0'),
	html: z.string().min(1),
	width: px,
	height: px,
	title: z.string().min(1),
	author_name: z.string().min(1),
	author_url: url,
	provider_name: z.string().min(1),
	provider_url: url,
	cache_age: px,
	thumbnail_url: url,
	thumbnail_width: px,
	thumbnail_height: px
});

describe.each(subjects.map(({ id }) => id))('%s', (id) => {
	const answer = oembed(id);

	it('meets the specification', () => {
		expect(rich.parse(answer)).toEqual(answer);
	});

	it('gives one iframe with a title, which needs no script', () => {
		expect(answer.html).toContain(`<iframe src="${absolute(`/embed/${id}/`)}" title="`);
		expect(answer.html).toContain(`height="${answer.height}"`);
		expect(answer.html).not.toContain('<script');
	});
});

it('rejects ids that cannot be embedded', () => {
	expect(() => oembed('opening')).toThrow(RangeError);
});
