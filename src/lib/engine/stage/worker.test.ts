import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { BoundChart } from '#lib/engine/chart.ts';
import { label } from '#lib/engine/layout/text.ts';
import { runFrames, stubFrames } from '#lib/engine/testing/frames.ts';
import { listen } from './worker.ts';
import type { FromWorker, Order, ToWorker } from './worker-messages.ts';

const laidOut = vi.fn<(step: string) => void>();
/** One dot, which each step's clock moves to the right. */
const chart: BoundChart = {
	id: 'garden',
	steps: ['garden-one', 'garden-two', 'garden-three'],
	scene: (step, size) => {
		laidOut(step);
		return (progress) => ({
			...{ size, radius: 4, rules: [], legend: [] },
			marks: [{ key: 'a', x: 100 * progress, y: 50, look: 'disc-ink', group: '' }],
			labels: [label('n', `${step} ${progress}`, { x: 1, y: 1, size: 12 })]
		});
	},
	describe: () => ''
};

let said: FromWorker[] = [];
let tell: (data: ToWorker) => void = () => undefined;
const order = (step: string, rest: Partial<Order> = {}): ToWorker => ({
	order: {
		...{ id: 1, step, progress: 1, size: { width: 300, height: 200 }, still: true },
		...{ pixels: [600, 400], scale: 2, palette: null, ...rest }
	}
});
const of = <Is extends FromWorker['is']>(is: Is) =>
	said.filter((one): one is Extract<FromWorker, { is: Is }> => one.is === is);
const texts = () =>
	of('words').map(({ words }) => /> *([^<]+)</.exec(words.labels.arrive.join(''))?.[1]);

beforeEach(() => {
	said = [];
	laidOut.mockClear();
	vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
	vi.stubGlobal('addEventListener', (_: string, heard: (event: { data: ToWorker }) => void) => {
		tell = (data) => heard({ data });
	});
	vi.stubGlobal('postMessage', (message: FromWorker) => said.push(message));
	stubFrames();
	listen([chart]);
	tell({
		canvas: { addEventListener: () => undefined, getContext: () => ({}) } as never
	});
});

afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

it('says that it runs, and then when the canvas shows what it was handed', () => {
	expect(said).toEqual([{ is: 'ready' }]);
	tell({
		handover: {
			frame: { dots: [], radius: 4 },
			...{ size: { width: 300, height: 200 }, pixels: [600, 400], scale: 2, palette: null }
		}
	});
	expect(of('painted')).toHaveLength(0);
	runFrames();
	expect(of('painted')).toHaveLength(1);
});

it('lays a step out, sends its words, and says when its dots rest', () => {
	tell(order('garden-one', { id: 7 }));
	expect(texts()).toEqual(['garden-one 1']);
	expect(of('resting')).toEqual([{ is: 'resting', id: 7 }]);
});

it('gives the paths of the dots where the last order put them', () => {
	tell(order('garden-one', { id: 1, progress: 0.2 }));
	tell(order('garden-two', { id: 2, progress: 0.9 }));
	tell({ paths: true });
	expect(of('paths')).toEqual([
		{ is: 'paths', id: 2, paths: new Map([['disc-ink', { d: 'M90 50h0', width: 8 }]]) }
	]);
});

it('lays a step out once, and sends what its clock changes only now and then', () => {
	for (let i = 0; i <= 50; i++) {
		tell(order('garden-two', { id: i, progress: i / 50 }));
		vi.advanceTimersByTime(16);
	}
	vi.advanceTimersByTime(500);
	expect(laidOut.mock.calls.filter(([step]) => step === 'garden-two')).toHaveLength(1);
	expect(texts().length).toBeGreaterThan(3);
	expect(texts().length).toBeLessThan(12);
	expect(texts().at(-1)).toBe('garden-two 1');
});

it('sends the words at once when the box has another size', () => {
	tell(order('garden-one'));
	tell(order('garden-one', { id: 2, progress: 0.5, size: { width: 500, height: 200 } }));
	expect(texts()).toEqual(['garden-one 1', 'garden-one 0.5']);
});

it('sends nothing when a clock changes no word', () => {
	tell(order('garden-one'));
	tell(order('garden-one', { id: 2 }));
	vi.advanceTimersByTime(500);
	expect(texts()).toHaveLength(1);
});

it('lays out the steps on either side when it has nothing else to do', () => {
	tell(order('garden-two'));
	expect(laidOut).toHaveBeenCalledTimes(1);
	vi.advanceTimersByTime(10);
	expect(laidOut.mock.calls.map(([step]) => step)).toEqual([
		'garden-two',
		'garden-three',
		'garden-one'
	]);
});

it('a step that belongs to no chart is an error, which the browser reports to the page', () => {
	expect(() => tell(order('meadow-one'))).toThrow(RangeError);
});
