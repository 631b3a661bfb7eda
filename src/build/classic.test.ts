import { Script } from 'node:vm';
import { expect, it } from 'vitest';
import boot from '../routes/embed/frame/boot.ts?classic';
import { inlineScript } from '#lib/engine/page/inline-script.ts';

it('passes data to the script', () => {
	expect(inlineScript('run();', { frame: 'cell' })).toBe(
		'<script data-frame="cell">run();</script>'
	);
});

it('bundles a module and its imports into one script', () => {
	expect(boot).not.toMatch(/\b(import|export)\b/);
	expect(boot).toContain('embed-size');
	expect(boot).not.toMatch(/<\/script|<!--/i);
	expect(() => new Script(boot)).not.toThrow();
});
