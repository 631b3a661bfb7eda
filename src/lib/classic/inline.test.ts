import { Script } from 'node:vm';
import { expect, it } from 'vitest';
import boot from '$lib/embed/frame/boot.ts?classic';
import { inlineScript } from './inline';

it('leaves the comment at the head behind, and tells the script what it is for', () => {
	expect(inlineScript('/* Why. */\nrun();', { frame: 'cell' })).toBe(
		'<script data-frame="cell">run();</script>'
	);
});

it('makes one script of a module and all that it imports', () => {
	expect(boot).not.toMatch(/\b(import|export)\b/);
	expect(boot).toContain('embed-size');
	expect(boot).not.toMatch(/<\/script|<!--/i);
	expect(() => new Script(boot)).not.toThrow();
});
