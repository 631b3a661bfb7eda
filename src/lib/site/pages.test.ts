import { describe, expect, it } from 'vitest';
import { pageAddresses } from './pages.ts';

describe('pageAddresses', () => {
	it('turns route files into addresses', () => {
		expect(pageAddresses(['/src/routes/teach/+page.svelte', '/src/routes/+page.svelte'])).toEqual([
			'/',
			'/teach/'
		]);
	});

	it('drops group and layout names', () => {
		expect(pageAddresses(['/src/routes/(site)/data/+page@.svelte'])).toEqual(['/data/']);
	});

	it('excludes pages with parameters, the frames of the story and its slides, and the 404 page', () => {
		expect(
			pageAddresses([
				'/src/routes/embed/[chart]/+page.svelte',
				'/src/routes/404/+page.svelte',
				'/src/routes/embed/present/+page.svelte',
				'/src/routes/embed/story/+page.svelte'
			])
		).toEqual([]);
	});
});
