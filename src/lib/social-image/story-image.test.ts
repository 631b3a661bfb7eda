import { expect, it } from 'vitest';
import type { Scene } from '#lib/engine/scene.ts';
import { card, SCENE } from './size.ts';

const scene: Scene = {
	size: SCENE,
	radius: 5,
	marks: [
		{ key: 'a', x: 100, y: 50, look: 'disc-ink', group: 'g' },
		{ key: 'b', x: 120, y: 50, look: 'disc-harm', group: 'g' }
	],
	labels: [],
	rules: [],
	legend: []
};

it('draws the marks in their tones, and aligns the text with the first mark', () => {
	const svg = card(scene, { headline: 'A < B & C', note: 'n' }, (tone) => `#${tone}`, 'Face');
	expect(svg).toContain('stroke="#ink"');
	expect(svg).toContain('stroke="#harm"');
	expect(svg).toContain('x="95" y="534"');
	expect(svg).toContain('A &lt; B &amp; C');
});
