import { describe, expect, it, test } from 'vitest';
import { aboutOf } from '#lib/charts/abouts.ts';
import { charts } from '#lib/charts/all.ts';
import type { Scene } from '#lib/engine/scene.ts';
import { charts as ids } from '#lib/charts/index.ts';
import { balance, wordsWidth } from './faces.ts';
import { picture, WIDTH } from './picture.ts';

const scene = (text: string): Scene => ({
	size: { width: 100, height: 80 },
	radius: 5,
	marks: [{ key: 'a', x: 50, y: 40, look: 'disc-ink', group: 'g' }],
	labels: [],
	rules: [],
	legend: [{ look: 'disc-ink', text }]
});

function draw(legends: string[]): string {
	const size = { width: 300, height: 300 };
	const panels = legends.map((text, i) => ({ step: `s-${i}`, caption: `Panel ${i} & co`, size }));
	const texts = new Map(legends.map((text, i) => [`s-${i}`, text]));
	const { svg } = picture(
		{ title: 'A < B', description: 'd', sources: ['One', 'Two'], credit: 'credit' },
		panels,
		[{ panels: legends.length, height: 300 }],
		{
			scene: (step) => scene(texts.get(step) ?? ''),
			token: (name) => `#${name}`,
			extent: () => ({ x: 40, y: 30, width: 20, height: 20 })
		},
		'Face'
	);
	return svg('@font-face{}');
}

describe('a picture', () => {
	it('has its title, captions, sources and credit, escaped for SVG', () => {
		const svg = draw(['x', 'y']);
		for (const words of ['A &lt; B', 'Panel 0 &amp; co', 'Sources: One; Two.', 'credit'])
			expect(svg).toContain(`>${words}<`);
		expect(svg).toContain(`width="${WIDTH}"`);
		expect(svg).toContain('<style>@font-face{}</style>');
		expect(svg).toContain('stroke="#ink"');
	});

	it('shows a legend once if all panels in a row share it', () => {
		expect(draw(['the same', 'the same']).split('>the same<')).toHaveLength(2);
		expect(draw(['this', 'that'])).toMatch(/>this<.*>that</s);
	});
});

test.each(ids)('the layout of %s has room for every panel', (chart) => {
	const places = aboutOf(chart).picture.reduce((sum, row) => sum + row.panels, 0);
	expect(places).toBe(aboutOf(chart).panels.length);
});

test.each(ids)('the fonts have every character in the drawing of %s', (chart) => {
	for (const { step } of aboutOf(chart).panels)
		for (const { lines } of charts.scene(step, 1, { width: 900, height: 600 }).labels)
			for (const line of lines) expect(wordsWidth(line, 10, 400), line).toBeGreaterThan(0);
});

it('names a character that the font lacks', () => {
	expect(() => wordsWidth('Сергей', 10, 400)).toThrow('С');
});

it('breaks text into balanced lines, none wider than the limit', () => {
	const text = 'one two three four five six seven eight nine ten eleven twelve';
	const width = 0.7 * wordsWidth(text, 20, 400);
	const lines = balance(text, width, 20, 400);
	expect(lines.join(' ')).toBe(text);
	expect(lines).toHaveLength(2);
	const [first, second] = lines.map((line) => wordsWidth(line, 20, 400));
	expect(Math.max(first, second)).toBeLessThanOrEqual(width);
	expect(Math.min(first, second) / Math.max(first, second)).toBeGreaterThan(0.75);
});
