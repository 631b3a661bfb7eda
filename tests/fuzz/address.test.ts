/** Unexpected addresses: of the page itself and of frames. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { hexOf, type Rgb } from '#lib/embed/colour.ts';
import { readOptions } from '#lib/embed/options.ts';
import { tonesFor } from '#lib/embed/tones.ts';
import { addressFor, MODES, resolveMode, resolveStep } from '#lib/engine/stepper/address.ts';
import { STEPS } from '#lib/charts/index.ts';
import { seeded } from './seed.ts';

seeded('addresses');
const steps: string[] = Object.values(STEPS).flat();

/** Parts of an address: valid, almost valid, hostile, or arbitrary. */
const piece = fc.oneof(
	fc.constantFrom(...steps, ...Object.keys(STEPS), ...MODES, '__proto__', 'constructor'),
	fc.constantFrom(
		'%',
		'%E0%A4',
		'%00',
		'#',
		'?',
		'&',
		'=',
		';',
		'javascript:1',
		'url(',
		'</style>'
	),
	fc.string({ unit: 'grapheme' }),
	fc.webQueryParameters()
);
const pieces = fc.array(piece, { maxLength: 4 }).map((parts) => parts.join(''));

it('a fragment resolves to a step of the story or to nothing', () => {
	fc.assert(
		fc.property(pieces, (fragment) => {
			const step = resolveStep(`#${fragment}`, steps);
			expect(step === null || steps.includes(step)).toBe(true);
		})
	);
});

it('a step’s fragment resolves to that step, whatever else is in the address', () => {
	fc.assert(
		fc.property(fc.constantFrom(...steps), pieces, (step, query) => {
			const address = addressFor(`https://news.example/358/?${query}#opening`, step, null);
			const url = new URL(address, 'https://news.example');
			expect(url.pathname).toBe('/358/');
			expect(resolveStep(url.hash, steps)).toBe(step);
		})
	);
});

it('a query resolves to one of the modes or to nothing', () => {
	fc.assert(
		fc.property(pieces, fc.boolean(), (value, ours) => {
			const mode = resolveMode(ours ? `?mode=${value}` : value);
			expect(mode === null || MODES.includes(mode)).toBe(true);
		})
	);
});

it('a mode written to an address is read back unchanged', () => {
	fc.assert(
		fc.property(fc.constantFrom(...MODES), pieces, (mode, query) => {
			const address = addressFor(`https://news.example/?${query}`, null, mode);
			expect(resolveMode(new URL(address, 'https://news.example').search)).toBe(mode);
		})
	);
});

const NAMES: Record<string, Rgb> = { red: [255, 0, 0], navy: [0, 0, 128] };
const named = (name: string): Rgb | null =>
	Object.hasOwn(NAMES, name) ? (NAMES[name] ?? null) : null;
const colour = fc.oneof(
	fc.stringMatching(/^#[0-9a-fA-F]{3}$/),
	fc.stringMatching(/^#[0-9a-fA-F]{6}$/),
	fc.constantFrom('red', 'navy'),
	pieces
);
const query = fc
	.record(
		{
			theme: fc.oneof(fc.constantFrom('light', 'dark', 'auto'), pieces),
			step: pieces,
			plain: pieces,
			static: pieces,
			accent: colour,
			ink: colour,
			paper: colour,
			font: pieces
		},
		{ requiredKeys: [] }
	)
	.map((values) => `?${new URLSearchParams(values).toString()}`);

it('a frame’s query yields only values safe in a style sheet, and reports those it ignores', () => {
	const palette = {
		ink: [30, 27, 23],
		paper: [250, 248, 242],
		harm: [179, 38, 30],
		evidence: [43, 102, 153]
	} as const;
	fc.assert(
		fc.property(query, (search) => {
			const { options, faults } = readOptions(search, named);
			expect(['light', 'dark', 'auto']).toContain(options.theme);
			expect(options.step ?? 'none').toMatch(/^[a-z0-9-]{1,40}$/);
			expect(options.font ?? 'none').toMatch(/^[A-Za-z0-9 -]{1,40}$/);
			for (const one of Object.values(options.colours))
				expect(hexOf(one)).toMatch(/^#[0-9a-f]{6}$/);
			const { tones } = tonesFor(options, palette);
			for (const tone of Object.values(tones)) expect(tone).toMatch(/^#[0-9a-f]{6}$/);
			for (const fault of faults) expect(fault).not.toMatch(/\n/);
			const asked = new URLSearchParams(search);
			for (const name of ['accent', 'ink', 'paper'] as const)
				if (asked.has(name) && !options.colours[name])
					expect(faults.some((fault) => fault.startsWith(`${name}=`))).toBe(true);
		})
	);
});
