import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Look } from '#lib/engine/scene.ts';
import { drawDots, Painter } from './canvas.ts';
import { Transition } from './transition.ts';

const PALETTE = { ink: 'black', harm: 'red', evidence: 'blue', faint: 'grey' };

/** Draws dots of these looks, and returns every call and setting in order. */
function record(looks: Look[], radius = 5): string[] {
	const log: string[] = [];
	const brush = new Proxy({} as Parameters<typeof drawDots>[0], {
		get:
			(_, name) =>
			(...values: number[]) =>
				log.push(
					`${String(name)}(${values.map((value) => Math.round(value * 100) / 100).join(' ')})`
				),
		set: (_, name, value) => {
			log.push(`${String(name)}=${value}`);
			return true;
		}
	});
	const dots = looks.map((look, i) => ({ key: String(i), x: 10 + 20 * i, y: 30, look }));
	drawDots(brush, dots, radius, PALETTE);
	return log;
}

describe('drawDots', () => {
	it('draws all dots of a look at once, faint ones first and harm last', () => {
		const log = record(['disc-harm', 'disc-ink', 'disc-faint', 'disc-ink']);
		expect(log.filter((call) => /Style|fill\(/.test(call))).toEqual([
			...['fillStyle=grey', 'fill()', 'fillStyle=black', 'fill()', 'fillStyle=red', 'fill()']
		]);
		expect(log.filter((call) => call.startsWith('arc'))).toHaveLength(4);
	});

	it('draws a disc of the radius, and a square of the same area', () => {
		expect(record(['disc-ink'])).toContain('arc(10 30 5 0 6.28)');
		expect(record(['square-ink'])).toContain('rect(5.57 25.57 8.86 8.86)');
	});

	it('draws a ring within the radius, and a cross as two lines', () => {
		expect(record(['ring-ink'])).toEqual([
			...['beginPath()', 'moveTo(14.2 30)', 'arc(10 30 4.2 0 6.28)'],
			...['strokeStyle=black', 'lineWidth=1.6', 'stroke()']
		]);
		const cross = record(['cross-harm']);
		expect(cross.filter((call) => call.startsWith('lineTo'))).toHaveLength(2);
		expect(cross).toContain('strokeStyle=red');
	});
});

describe('Painter', () => {
	afterEach(() => {
		vi.unstubAllGlobals();
	});

	/** Counts the discs drawn on every canvas. */
	let discs = 0;
	class FakeCanvas {
		constructor(
			public width: number,
			public height: number
		) {}
		getContext() {
			return new Proxy(
				{},
				{ get: (_, name) => () => (discs += Number(name === 'arc')), set: () => true }
			);
		}
	}

	/** The discs that each of the first frames draws, of so many that stay and so many that move. */
	function drawnPerFrame(stay: number, move: number): number[] {
		vi.stubGlobal('OffscreenCanvas', FakeCanvas);
		const painter = new Painter(new FakeCanvas(300, 200) as unknown as OffscreenCanvas);
		const at = (x: number) => ({
			radius: 4,
			marks: Array.from({ length: stay + move }, (_, i) => ({
				...{ key: String(i), y: i, look: 'disc-ink' as const },
				x: i < stay ? 1 : x
			}))
		});
		const transition = new Transition(new Transition(undefined, at(1)).at(1), at(90));
		return [0.2, 0.4, 0.6].map((time) => {
			discs = 0;
			painter.paint(transition.at(time), PALETTE, 2);
			return discs;
		});
	}

	it('draws dots that stay only once, so that a frame costs what moves', () => {
		expect(drawnPerFrame(4000, 400)).toEqual([4400, 400, 400]);
		expect(drawnPerFrame(0, 400)).toEqual([400, 400, 400]);
	});
});
