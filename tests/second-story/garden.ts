/**
 * An invented story: twelve pumpkins of a garden that does not exist. It shows that the engine tells
 * any story from two charts and their words.
 */
import { bind, defineChart, fixed, found } from '#lib/engine/chart.ts';
import type { BoundAbout, BoundChart } from '#lib/engine/chart.ts';
import type { Mark, Scene, Size } from '#lib/engine/scene.ts';

interface Pumpkin {
	key: string;
	bed: 'Sunny bed' | 'Shady bed';
	/** The week in which it was picked, from 1. */
	week: number;
}

const WEEKS = 4;
const pumpkins = Array.from({ length: 12 }, (_, i): Pumpkin => ({
	key: `pumpkin-${i + 1}`,
	bed: i < 8 ? 'Sunny bed' : 'Shady bed',
	week: 1 + (i % WEEKS)
}));

/** Stacks dots in `of` columns; `looks` says in which column a pumpkin is, and how it looks. */
function stacked(
	data: Pumpkin[],
	size: Size,
	names: string[],
	looks: (one: Pumpkin) => Pick<Mark, 'look' | 'group'> & { column: number }
): Scene {
	const heights = names.map(() => 0);
	const base = size.height - 60;
	const middle = (column: number) => (size.width * (column + 0.5)) / names.length;
	const marks = data.map((one): Mark => {
		const { column, look, group } = looks(one);
		const y = base - 24 * heights[column]++ - 20;
		return { key: one.key, x: middle(column), y, look, group };
	});
	return {
		size,
		radius: 8,
		marks,
		labels: names.map((name, column) => ({
			key: name,
			...{ lines: [name], x: middle(column), y: base + 20, size: 14 },
			...{ anchor: 'middle', kind: 'axis', tone: 'ink' }
		})),
		rules: [{ key: 'base', d: `M0,${base}H${size.width}`, style: 'solid', tone: 'faint' }],
		legend: [{ look: 'disc-ink', text: 'A pumpkin' }]
	};
}

const describe = (data: Pumpkin[], _step: string, key: string) => {
	const { bed, week } = found(
		'garden',
		key,
		data.find((one) => one.key === key)
	);
	return `A pumpkin of the ${bed.toLowerCase()}, picked in week ${week}.`;
};

const beds = defineChart({
	id: 'beds',
	steps: ['beds-all', 'beds-two'],
	describe,
	scene: (data: Pumpkin[], step, size) =>
		fixed(
			step === 'beds-all'
				? stacked(data, size, ['All pumpkins'], () => ({
						...{ column: 0, look: 'disc-ink', group: 'All' }
					}))
				: stacked(data, size, ['Sunny bed', 'Shady bed'], ({ bed }) => ({
						...{ column: bed === 'Sunny bed' ? 0 : 1, look: 'disc-ink', group: bed }
					}))
		)
});

const weeks = defineChart({
	id: 'weeks',
	steps: ['weeks-picked', 'weeks-all'],
	describe,
	scene: (data: Pumpkin[], step, size) => {
		const names = Array.from({ length: WEEKS }, (_, i) => `Week ${i + 1}`);
		return (progress) =>
			stacked(data, size, names, ({ week }) => ({
				column: week - 1,
				look: step === 'weeks-all' || week <= progress * WEEKS ? 'disc-ink' : 'ring-faint',
				group: `Week ${week}`
			}));
	}
});

export const charts: BoundChart[] = [bind(beds, pumpkins), bind(weeks, pumpkins)];

interface Chapter {
	id: string;
	title: string;
	short: string;
	about: BoundAbout;
	steps: { id: string; text: string; clock: boolean }[];
}

const size = { width: 300, height: 400 };

export const chapters: Chapter[] = [
	{
		id: 'beds',
		title: 'Twelve pumpkins',
		short: 'Beds',
		about: {
			title: 'Where the pumpkins grew',
			description: 'Eight pumpkins grew in the sunny bed, four in the shady one.',
			panels: [{ step: 'beds-two', caption: 'Pumpkins by bed', size }],
			tables: [
				{
					caption: 'Pumpkins by bed',
					columns: ['Bed', 'Pumpkins'],
					rows: [
						['Sunny bed', '8'],
						['Shady bed', '4']
					]
				}
			],
			sound: null
		},
		steps: [
			{ id: 'beds-all', text: 'The garden grew twelve pumpkins.', clock: false },
			{ id: 'beds-two', text: 'Two in three liked the sun.', clock: false }
		]
	},
	{
		id: 'weeks',
		title: 'Four weeks',
		short: 'Weeks',
		about: {
			title: 'When they were picked',
			description: 'Three pumpkins were picked in each of four weeks.',
			panels: [{ step: 'weeks-all', caption: 'Pumpkins by week', size }],
			tables: [
				{
					caption: 'Pumpkins by week',
					columns: ['Week', 'Pumpkins'],
					rows: [1, 2, 3, 4].map((week) => [`Week ${week}`, '3'])
				}
			],
			sound: null
		},
		steps: [
			{ id: 'weeks-picked', text: 'Week by week, three were ripe.', clock: true },
			{ id: 'weeks-all', text: 'By the fourth, none was left.', clock: false }
		]
	}
];
