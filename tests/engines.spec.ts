/**
 * The same journeys in Chromium, Firefox and WebKit: the story by wheel, step by step and by
 * address, its charts on another site's page, and the slides. Skips any engine that is not installed.
 */
import { noFirefox, puppet, startChromium, startFirefox } from './lib/engines/puppet.ts';
import type { Engine, Program } from './lib/engines/engine.ts';
import { missing as noWebkit, webkit } from './lib/engines/webkit.ts';
import { hostScript } from './lib/embed.ts';
import { ALL_STEPS, CHARTS, marksOf } from './lib/facts.ts';
import { expect, hosted as base } from './lib/host.ts';
import { countMarks } from './lib/marks.ts';
import { MODES } from './lib/story.ts';
import { look, viewFaults } from './lib/view.ts';
import { SOON } from './lib/wait.ts';

/** Px that one turn of the wheel scrolls: less than the shortest step. */
const TURN = 400;
/** The number of wheel turns between checks of the screen. */
const LOOK = 5;

const ENGINES: Record<string, { missing?: string; start: (worker: number) => Promise<Program> }> = {
	Chromium: { start: async () => puppet(await startChromium()) },
	Firefox: { missing: noFirefox, start: async () => puppet(await startFirefox()) },
	WebKit: { missing: noWebkit, start: (worker) => Promise.resolve(webkit(4860 + 20 * worker)) }
};

/** The browser whose windows the tests open, one test after another. */
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
		expect(engine.complaints, 'errors in the console').toEqual([]);
	}
});

const alive = (engine: Engine) =>
	expect
		.poll(() => engine.ask(() => document.querySelector('html[data-alive]') !== null), SOON)
		.toBe(true);

async function open(engine: Engine, address: string): Promise<void> {
	await engine.go(address);
	await alive(engine);
}

const stepNow = (engine: Engine) =>
	engine.ask(() => document.querySelector<HTMLElement>('[data-stage]')?.dataset.stepNow);

/** Waits until the Stage shows a step, with all its marks. */
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

/** Makes the page record each step the Stage shows from now on. */
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

/** How far the page is scrolled, and how far it can be, in px. */
const scrolled = (engine: Engine) =>
	engine.ask(() => ({
		y: Math.round(window.scrollY),
		end: Math.floor(document.documentElement.scrollHeight - window.innerHeight) - 1
	}));

/**
 * Turns the wheel, by px at a time, to the end of the page, or to the top if negative. Calls `each`
 * after every turn with its number (from 0) and the page's scroll position in px.
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

		test('the story by wheel, down and back up', async ({ engine, baseURL }) => {
			await open(engine, `${baseURL}`);
			await record(engine);
			const wrong: string[] = [];
			for (const by of [TURN, -TURN])
				await wheelThrough(engine, by, async (turn, y) => {
					if (turn % LOOK) return;
					// After the story comes the end matter, which has no chart.
					if ((await stepNow(engine)) === 'closing') return;
					const faults = viewFaults(await engine.ask(look));
					wrong.push(...faults.map((fault) => `at ${y} px: ${fault}`));
				});
			await expect.poll(() => stepNow(engine), SOON).toBe(ALL_STEPS[0]);
			const back = [...ALL_STEPS].reverse();
			expect(await recorded(engine)).toEqual([...ALL_STEPS, ...back.slice(1)]);
			expect(wrong).toEqual([]);
		});

		test('the story on another site’s page', async ({ engine, host, baseURL }) => {
			const text = `<p style="height: 300px; margin: 0">Text</p>`;
			const story = `<iframe src="${baseURL}embed/story/" title="358 days" width="100%" height="720"></iframe>`;
			await engine.go(
				host.page(`<style>body { margin: 0 }</style>${text}${story}${text}${hostScript(baseURL)}`)
			);
			await expect
				.poll(() => engine.ask(() => document.documentElement.scrollHeight))
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
			// WebKit scrolls a whole turn at once, so it may skip a step that is shorter.
			expect(ALL_STEPS.slice(-3)).toContain(seen.at(-1));
			expect(Math.max(...tops)).toBeLessThan(1);
			const order = seen.map((step) => ALL_STEPS.findIndex((one) => one === step));
			expect(order).toEqual([...order].sort((a, b) => a - b));
			expect(new Set(seen).size).toBeGreaterThan(ALL_STEPS.length / 3);
		});

		test.describe(() => {
			test.skip(which === 'Chromium', 'other tests cover this in Chromium in more detail');

			test('the story step by step, to the end and part of the way back', async ({
				engine,
				baseURL
			}) => {
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

			test('the story by address, in each mode', async ({ engine, baseURL }) => {
				for (const mode of MODES)
					for (const step of ['days-count', 'votes-house']) {
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

			test('charts on another site’s page', async ({ engine, host, baseURL }) => {
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

			test('the slides, with a remote’s keys', async ({ engine, baseURL }) => {
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
