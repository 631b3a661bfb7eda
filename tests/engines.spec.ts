/**
 * Chromium, Firefox and WebKit on the same journeys: through the story by the wheel, step by step and
 * by address, its charts in another site's page, and the slides. An engine that is not on the machine
 * is left out.
 */
import { startChromium, puppet } from './lib/engines/puppet';
import type { Engine, Program } from './lib/engines/engine';
import { missing as noFirefox, startFirefox } from './lib/engines/firefox';
import { missing as noWebkit, webkit } from './lib/engines/webkit';
import { hostScript } from './lib/embed';
import { ALL_STEPS, CHARTS, marksOf } from './lib/facts';
import { expect, hosted as base } from './lib/host';
import { countMarks } from './lib/marks';
import { MODES } from './lib/story';
import { look, viewFaults } from './lib/view';
import { SOON } from './lib/wait';

/** Px that one turn of the wheel moves: less than the shortest step. */
const TURN = 400;
/** Every how many turns the screen is looked at. */
const LOOK = 5;

const ENGINES: Record<string, { missing?: string; start: (worker: number) => Promise<Program> }> = {
	Chromium: { start: async () => puppet(await startChromium()) },
	Firefox: { missing: noFirefox, start: async () => puppet(await startFirefox()) },
	WebKit: { missing: noWebkit, start: (worker) => Promise.resolve(webkit(4860 + 20 * worker)) }
};

/** The one that its tests, one after the other, open their windows in. */
let program: Program | undefined;

const test = base.extend<{ engine: Engine }>({
	engine: async ({}, use, { annotations }) => {
		if (!program) throw new Error('no browser');
		const engine = await program.open();
		annotations.push({ type: 'engine', description: engine.version });
		try {
			await use(engine);
		} finally {
			await engine.close();
		}
		expect(engine.complaints, 'what the console was told').toEqual([]);
	}
});

const alive = (engine: Engine) =>
	expect
		.poll(() => engine.ask(() => document.querySelector('html[data-alive]') !== null), {
			...SOON,
			timeout: 20_000
		})
		.toBe(true);

async function open(engine: Engine, address: string): Promise<void> {
	await engine.go(address);
	await alive(engine);
}

const stepNow = (engine: Engine) =>
	engine.ask(() => document.querySelector<HTMLElement>('[data-stage]')?.dataset.stepNow);

/** Waits until the Stage is at a step, with all its marks. */
async function expectShown(engine: Engine, step: string): Promise<void> {
	await expect.poll(() => stepNow(engine), SOON).toBe(step);
	const marks = async () => {
		const paths = await engine.ask(() =>
			[...document.querySelectorAll('[data-stage] path[data-look]')].map(
				(path) => path.getAttribute('d') ?? ''
			)
		);
		return paths.reduce((sum, d) => sum + countMarks(d), 0);
	};
	await expect.poll(marks, { ...SOON, message: step }).toBe(marksOf(step));
}

/** Has the page write down each step that the Stage names from now on. */
const record = (engine: Engine) =>
	engine.ask(() => {
		const stage = document.querySelector<HTMLElement>('[data-stage]');
		const kept = [stage?.dataset.stepNow ?? ''];
		if (stage)
			new MutationObserver(() => kept.push(stage.dataset.stepNow ?? '')).observe(stage, {
				attributeFilter: ['data-step-now']
			});
		Object.assign(window, { kept });
	});
const recorded = (engine: Engine) => engine.ask(() => (window as never as { kept: string[] }).kept);

/** How far the page is scrolled, and can be, in px. */
const scrolled = (engine: Engine) =>
	engine.ask(() => ({
		y: Math.round(window.scrollY),
		end: Math.floor(document.documentElement.scrollHeight - window.innerHeight) - 1
	}));

/**
 * Turns the wheel to the page's end, or its beginning; `each` is called after every turn, with how
 * far the page is scrolled by then, in px.
 */
async function wheelThrough(
	engine: Engine,
	by: number,
	each: (turn: number, y: number) => Promise<void>
): Promise<void> {
	let at = await scrolled(engine);
	for (let turn = 0; by > 0 ? at.y < at.end : at.y > 0; turn++) {
		const { y } = at;
		await engine.wheel(by);
		const moved = async () => (at = await scrolled(engine)).y;
		await expect.poll(moved, { ...SOON, message: `from ${y} px` }).not.toBe(y);
		await each(turn, at.y);
	}
}

for (const [which, { missing, start }] of Object.entries(ENGINES))
	test.describe(which, () => {
		test.describe.configure({ mode: 'default' });
		test.skip(missing !== undefined, missing);
		test.slow();
		test.beforeAll(async ({}, { parallelIndex }) => {
			program = await start(parallelIndex);
		});
		test.afterAll(() => program?.close());

		test('by the wheel, down and up', async ({ engine, baseURL }) => {
			await open(engine, `${baseURL}`);
			await record(engine);
			const wrong: string[] = [];
			for (const by of [TURN, -TURN])
				await wheelThrough(engine, by, async (turn, y) => {
					if (turn % LOOK) return;
					// Behind the story stands the end matter, which has no chart.
					if ((await stepNow(engine)) === 'closing') return;
					const faults = viewFaults(await engine.ask(look));
					wrong.push(...faults.map((fault) => `at ${y} px: ${fault}`));
				});
			await expect.poll(() => stepNow(engine), SOON).toBe(ALL_STEPS[0]);
			const back = [...ALL_STEPS].reverse();
			expect(await recorded(engine)).toEqual([...ALL_STEPS, ...back.slice(1)]);
			expect(wrong).toEqual([]);
		});

		test('the story in another site’s page', async ({ engine, host, baseURL }) => {
			const text = `<p style="height: 300px; margin: 0">Text</p>`;
			const story = `<iframe src="${baseURL}embed/story/" title="358 days" width="100%" height="720"></iframe>`;
			await engine.go(
				host.page(`<style>body { margin: 0 }</style>${text}${story}${text}${hostScript(baseURL)}`)
			);
			await expect
				.poll(() => engine.ask(() => document.documentElement.scrollHeight), { timeout: 20_000 })
				.toBeGreaterThan(9000);
			const stepInFrame = () =>
				engine.askFrame(
					0,
					() => document.querySelector<HTMLElement>('[data-stage]')?.dataset.stepNow
				);
			const seen: (string | undefined)[] = [];
			const tops: number[] = [];
			await wheelThrough(engine, 800, async () => {
				const top = await engine.ask(() => {
					const frame = document.querySelector('iframe');
					const place = frame?.parentElement?.getBoundingClientRect();
					return frame && place && place.top < 0 && place.bottom > window.innerHeight
						? frame.getBoundingClientRect().top
						: 0;
				});
				tops.push(Math.abs(top));
				seen.push(await stepInFrame());
			});
			// WebKit is moved by a turn at once, so that it may leap over a step that is shorter.
			expect(ALL_STEPS.slice(-3)).toContain(seen.at(-1));
			expect(Math.max(...tops)).toBeLessThan(1);
			const order = seen.map((step) => ALL_STEPS.findIndex((one) => one === step));
			expect(order).toEqual([...order].sort((a, b) => a - b));
			expect(new Set(seen).size).toBeGreaterThan(ALL_STEPS.length / 3);
		});

		test.describe(() => {
			test.skip(which === 'Chromium', 'what the other tests do in Chromium, each more closely');

			test('step by step, to the end and some way back', async ({ engine, baseURL }) => {
				await open(engine, `${baseURL}?mode=step`);
				for (const step of ALL_STEPS.slice(1)) {
					await engine.press('ArrowRight');
					await expectShown(engine, step);
					const words = await engine.ask((id) => {
						const card = document.querySelector(`[id="${id}"] .card`);
						return card?.checkVisibility() ? (card.textContent ?? '') : '';
					}, step);
					expect(words.trim().length, step).toBeGreaterThan(40);
				}
				for (const step of ALL_STEPS.slice(-6, -1).reverse()) {
					await engine.press('ArrowLeft');
					await expect.poll(() => stepNow(engine), SOON).toBe(step);
				}
			});

			test('by address, in each mode', async ({ engine, baseURL }) => {
				for (const mode of MODES)
					for (const step of ['days-count', 'votes-clerk']) {
						await open(engine, `${baseURL}?mode=${mode}#${step}`);
						if (mode !== 'read') await expectShown(engine, step);
						const seen = () =>
							engine.ask((id) => {
								const box = document.querySelector(`[id="${id}"] .card`)?.getBoundingClientRect();
								return !!box && box.top < window.innerHeight && box.bottom > 0;
							}, step);
						await expect.poll(seen, { ...SOON, message: `${mode}, ${step}` }).toBe(true);
					}
			});

			test('charts in another site’s page', async ({ engine, host, baseURL }) => {
				const frames = CHARTS.map(
					(chart) =>
						`<iframe src="${baseURL}embed/${chart}/" title="${chart}" width="100%" height="300"></iframe>`
				);
				await engine.go(host.page(frames.join('') + hostScript(baseURL)));
				const heights = () =>
					engine.ask(() => [...document.querySelectorAll('iframe')].map((one) => one.clientHeight));
				for (const [i, chart] of CHARTS.entries()) {
					const inside = () =>
						engine.askFrame(i, () => ({
							alive: document.documentElement.dataset.alive !== undefined,
							height: document.querySelector('.embed')?.getBoundingClientRect().height ?? 0
						}));
					await expect
						.poll(async () => (await inside()).alive, { ...SOON, message: chart })
						.toBe(true);
					await expect
						.poll(async () => Math.abs((await heights())[i] - (await inside()).height), chart)
						.toBeLessThanOrEqual(1);
				}
			});

			test('the slides, by a remote’s keys', async ({ engine, baseURL }) => {
				await open(engine, `${baseURL}present/`);
				for (const step of ALL_STEPS.slice(1)) {
					await engine.press('PageDown');
					await expectShown(engine, step);
					const beyond = await engine.ask((id) => {
						const text = document.querySelector(`[id="${id}"]`)?.getBoundingClientRect();
						const field = document.querySelector('[data-stage]')?.getBoundingClientRect();
						return [text, field].some(
							(box) =>
								!box || box.right > window.innerWidth + 1 || box.bottom > window.innerHeight + 1
						);
					}, step);
					expect(beyond, step).toBe(false);
				}
				await engine.press('PageUp');
				await expect.poll(() => stepNow(engine), SOON).toBe(ALL_STEPS.at(-2));
				await engine.press('Home');
				await expect.poll(() => stepNow(engine), SOON).toBe(ALL_STEPS[0]);
			});
		});
	});
