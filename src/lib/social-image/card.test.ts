import { describe, expect, it } from 'vitest';
import { charts } from '#lib/charts/index.ts';
import type { Scene } from '#lib/engine/scene.ts';
import { card, CARD, SCENE, socialImageOf } from './card.ts';
import { chartImagePng } from './chart-image.ts';

describe.each(charts)('%s', (chart) => {
	it('has a card of the size that social networks expect', () => {
		const png = Buffer.from(chartImagePng(chart));
		expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([CARD.width, CARD.height]);
	});
});

it.each(['story', ...charts])('%s has alt text for its card, within networks’ limits', (id) => {
	const { alt } = socialImageOf(id);
	expect(alt).toMatch(/^\S.*\.$/);
	expect(alt.length).toBeLessThan(420);
});

it('rejects ids that are not charts', () => {
	for (const id of ['opening', '']) {
		expect(() => chartImagePng(id), id).toThrow(RangeError);
		expect(() => socialImageOf(id), id).toThrow(RangeError);
	}
});

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

it('draws the story’s marks in their tones, and aligns the text with the first mark', () => {
	const svg = card(scene, { headline: 'A < B & C', note: 'n' }, (tone) => `#${tone}`, 'Face');
	expect(svg).toContain('stroke="#ink"');
	expect(svg).toContain('stroke="#harm"');
	expect(svg).toContain('x="95" y="534"');
	expect(svg).toContain('A &lt; B &amp; C');
});
