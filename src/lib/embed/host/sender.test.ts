import { describe, expect, it } from 'vitest';
import { framesHome, originOf } from './sender.ts';

describe('framesHome', () => {
	it.each([
		['https://news.example/embed.js', 'https://news.example/embed/'],
		['https://news.example/358/embed.0123456789.js', 'https://news.example/358/embed/'],
		['https://news.example/358/embed.js?a=/b/#c', 'https://news.example/358/embed/']
	])('of %s is %s', (script, home) => {
		expect(framesHome(script)).toBe(home);
	});
});

describe('originOf', () => {
	const src = 'https://news.example:8443/358/embed/days/?theme=dark#?secret=abc';

	it('is that of the address', () => {
		expect(originOf(src, null)).toBe('https://news.example:8443');
	});

	it.each(['', 'allow-scripts', 'allow-scripts allow-same-origin-not'])(
		'is removed by the sandbox "%s"',
		(sandbox) => {
			expect(originOf(src, sandbox)).toBe('null');
		}
	);

	it.each(['allow-same-origin', 'allow-scripts\nAllow-Same-Origin'])(
		'is kept by the sandbox %j',
		(sandbox) => {
			expect(originOf(src, sandbox)).toBe('https://news.example:8443');
		}
	);
});
