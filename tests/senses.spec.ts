/**
 * For readers who cannot see, use a mouse or aim precisely: what they can find, reach and perceive.
 */
import { PAGES } from './lib/built.ts';
import { CARDS, data } from './lib/facts.ts';
import { labelFaults } from './lib/labels.ts';
import { atRest } from './lib/marks.ts';
import { choose, expectStep, open, openMenu, PHONE, WIDE } from './lib/story.ts';
import { expect, test, type Page } from './lib/test.ts';
import { sideways } from './lib/view.ts';
import { alive } from './lib/wait.ts';

interface AxNode {
	ignored: boolean;
	role?: { value?: unknown };
	name?: { value?: unknown };
	childIds?: string[];
	nodeId: string;
}

/** All the text of a chart's figure in the accessibility tree, in order. */
async function said(page: Page, chart: string): Promise<string> {
	const cdp = await page.context().newCDPSession(page);
	const { nodes } = (await cdp.send('Accessibility.getFullAXTree')) as { nodes: AxNode[] };
	const byId = new Map(nodes.map((node) => [node.nodeId, node]));
	const title = await page.locator(`#chart-${chart}`).textContent();
	const figure = nodes.find(
		({ ignored, role, name }) => !ignored && role?.value === 'figure' && name?.value === title
	);
	const read = (node: AxNode | undefined): string[] => {
		if (!node) return [];
		const own =
			!node.ignored && node.role?.value === 'StaticText' ? [String(node.name?.value)] : [];
		return [...own, ...(node.childIds ?? []).flatMap((id) => read(byId.get(id)))];
	};
	return read(figure).join(' ').replace(/\s+/g, ' ');
}

for (const mode of ['scroll', 'read'])
	test(`in ${mode}, the accessibility tree alone answers the main questions`, async ({ page }) => {
		await open(page, { mode });
		// Figures are laid out, and so enter the tree, one by one: this is the last.
		await expect.poll(() => said(page, 'disagree')).toMatch(/362–43.*Question Answer.*Red Notice/);
		expect(await said(page, 'days')).toContain('358 days in detention');
		const requests = await said(page, 'requests');
		expect(requests).toMatch(/20 official requests for medical treatment; .* none of them brought/);
		const votes = await said(page, 'votes');
		const against = data.votes.senate.members.filter(({ vote }) => vote === 'nay');
		expect(against).toHaveLength(4);
		for (const { name, state } of against) expect(votes).toContain(`${name} (${state})`);
		expect(votes).toMatch(/as reported Yes 362|as reported 362/);
		expect(votes).toMatch(/in the record Yes 365|in the record 365/);
		const disagree = await said(page, 'disagree');
		expect(disagree).toMatch(/Human Rights First, 2012/);
		expect(disagree).toMatch(/House Clerk, roll call 608/);
	});

test('the headings outline the story, without skipping a level', async ({ page }) => {
	await open(page, { mode: 'read' });
	const levels = await page
		.locator('h1, h2, h3, h4')
		.evaluateAll((all) => all.map((one) => Number(one.tagName.slice(1))));
	expect(levels.filter((level) => level === 1)).toHaveLength(1);
	levels.forEach((level, i) => {
		if (i) expect(level - levels[i - 1]).toBeLessThanOrEqual(1);
	});
	for (const { title } of data.story.chapters.slice(1))
		await expect(page.getByRole('heading', { level: 2, name: title, exact: true })).toHaveCount(1);
	for (const landmark of ['banner', 'main', 'contentinfo'] as const)
		await expect(page.getByRole(landmark)).toHaveCount(1);
});

test('a new step is announced once in step, and never while scrolling', async ({ page }) => {
	await open(page, { mode: 'step', step: 'days-arrest' });
	const live = page.locator('[aria-live=polite]');
	await expect(live).toHaveCount(1);
	for (const step of ['days-fill', 'days-illness']) {
		await page.keyboard.press('ArrowRight');
		const { texts } = CARDS.find(({ id }) => id === step) ?? { texts: [''] };
		await expect(live).toContainText(texts[0]);
	}
	await choose(page, 'scroll');
	const before = await live.allTextContents();
	await page.mouse.wheel(0, 1500);
	await atRest(page);
	expect(await live.allTextContents()).toEqual(before);
});

/** The focused element if it is invisible or covered; null if all is well. */
async function focusFault(page: Page): Promise<string | null> {
	return page.evaluate(() => {
		const at = document.activeElement;
		if (!at || at === document.body) return null;
		// A chart's explorer shows its dot on the Stage.
		if (at.getAttribute('role') === 'slider' && at.closest('figure')) return null;
		const box = at.getClientRects()[0];
		const name = `${at.tagName} "${at.textContent.trim().slice(0, 40)}"`;
		if (!box || box.width < 2 || box.height < 2) return `${name} has no size`;
		const [x, y] = [box.left + Math.min(box.width / 2, 40), box.top + box.height / 2];
		if (x < 0 || y < 0 || x > innerWidth || y > innerHeight) return `${name} is off the screen`;
		const top = document.elementFromPoint(x, y);
		if (!top || at.contains(top) || top.contains(at)) return null;
		return `${name} lies under ${top.tagName}.${top.className}`;
	});
}

for (const [mode, step] of [
	['scroll', 'days-count'],
	['step', 'days-count'],
	['read', 'opening']
] as const)
	test(`in ${mode}, every element reached with Tab is visible`, async ({ page }) => {
		await page.setViewportSize(PHONE);
		await open(page, { mode, step });
		const faults: string[] = [];
		for (const key of ['Tab', 'Shift+Tab'])
			for (let i = 0; i < 50; i++) {
				await page.keyboard.press(key);
				const fault = await focusFault(page);
				if (fault) faults.push(`${key}: ${fault}`);
			}
		expect(faults).toEqual([]);
	});

test.describe('in forced colours', () => {
	for (const colorScheme of ['light', 'dark'] as const)
		test(`${colorScheme}: every mark and word stands out from the background`, async ({ page }) => {
			await page.emulateMedia({ forcedColors: 'active', colorScheme });
			for (const step of ['days-count', 'votes-house', 'laws-kinds']) {
				await open(page, { mode: 'step', step });
				await atRest(page);
				const worst = await page.evaluate(() => {
					const context = document.createElement('canvas').getContext('2d', {
						willReadFrequently: true
					});
					if (!context) throw new Error('no canvas');
					const luminance = (colour: string): number => {
						context.fillStyle = colour;
						context.fillRect(0, 0, 1, 1);
						const [r, g, b] = [...context.getImageData(0, 0, 1, 1).data].map((part) => {
							const share = part / 255;
							return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
						});
						return 0.2126 * r + 0.7152 * g + 0.0722 * b;
					};
					const ground = luminance(getComputedStyle(document.documentElement).backgroundColor);
					const drawn = [...document.querySelectorAll('[data-stage] .mark')].map(
						(mark) => getComputedStyle(mark).stroke
					);
					const words = [...document.querySelectorAll('[data-stage] text')].map(
						(text) => getComputedStyle(text).fill
					);
					const ratios = [...drawn, ...words].map((colour) => {
						const own = luminance(colour);
						return (Math.max(own, ground) + 0.05) / (Math.min(own, ground) + 0.05);
					});
					return Math.min(...ratios);
				});
				expect(worst, step).toBeGreaterThanOrEqual(3);
			}
		});

	test('the chosen option and the next button are marked by their background', async ({ page }) => {
		await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
		await open(page, { mode: 'step' });
		await openMenu(page);
		for (const name of ['Step by step', 'Next step']) {
			const button = page.getByRole('button', { name });
			await expect(button).toHaveCSS('background-color', 'rgb(255, 255, 255)');
			await expect(button).toHaveCSS('color', 'rgb(0, 0, 0)');
		}
	});
});

test.describe('zoomed to 400%', () => {
	test.use({ viewport: { width: 320, height: 256 } });

	test('the story is laid out on one page, with nothing cut off', async ({ page }) => {
		await page.goto('./#votes-senate');
		await alive(page);
		await expect(page.locator('html')).toHaveAttribute('data-mode', 'read');
		expect(await sideways(page)).toBe(0);
		expect(await labelFaults(page, 'figure svg.field')).toEqual([]);
	});

	test('zooming mid-story does the same, and keeps the step', async ({ page }) => {
		await page.setViewportSize(WIDE);
		await open(page, { mode: 'step', step: 'votes-senate' });
		await page.setViewportSize({ width: 320, height: 200 });
		await expect(page.locator('html')).toHaveAttribute('data-mode', 'read');
		await expect(page.locator('#votes-senate .card')).toBeInViewport();
	});
});

test('with increased text spacing nothing is lost', async ({ page }) => {
	await page.setViewportSize(PHONE);
	await open(page, { mode: 'step', step: 'days-count' });
	await page.addStyleTag({
		content: `* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
			word-spacing: 0.16em !important } p { margin-bottom: 2em !important }`
	});
	expect(await sideways(page)).toBe(0);
	const card = page.locator('#days-count .card');
	const last = card.locator('p').last();
	await last.scrollIntoViewIfNeeded();
	await expect(last).toBeInViewport();
	const cut = await page
		.locator('#days-count .card, [data-place=controls] button')
		.evaluateAll((all) => all.filter((one) => one.scrollWidth > one.clientWidth + 1).length);
	expect(cut).toBe(0);
	await page.getByRole('button', { name: 'Next step' }).click();
	await expectStep(page, 'cell-beds');
});

test.describe('by touch', () => {
	test.use({ hasTouch: true, viewport: PHONE });

	/** Visible controls that are too small for a finger, by text or name. */
	const small = (page: Page) =>
		page
			.locator('button, summary, input, select, textarea, [role=slider], header a, nav a')
			.filter({ visible: true })
			.evaluateAll((all) =>
				all
					// A chart's mark has a row in the table; a checkbox can be clicked by its label.
					.filter((one) => !one.closest('figure'))
					.map((one) => {
						const words = one.matches('[type=checkbox], [type=radio]') && one.closest('label');
						return { one, box: (words || one).getBoundingClientRect() };
					})
					.filter(({ box }) => box.height < 44 || box.width < 44)
					.map(({ one }) => one.getAttribute('aria-label') ?? one.textContent.trim())
			);

	test('every control is at least 44 px, or a link in a line of text', async ({ page }) => {
		for (const mode of ['scroll', 'step']) {
			await open(page, { mode });
			for (const menu of ['Reading view', 'Chapters']) {
				await page.locator('summary', { hasText: menu }).click();
				expect(await small(page)).toEqual([]);
			}
		}
	});

	for (const path of PAGES.filter((one) => one !== ''))
		test(`every control is at least 44 px on /${path}`, async ({ page }) => {
			await page.goto(path, { waitUntil: 'networkidle' });
			await page
				.locator('main details')
				.evaluateAll((all: HTMLDetailsElement[]) => all.forEach((one) => (one.open = true)));
			expect(await small(page)).toEqual([]);
		});
});
