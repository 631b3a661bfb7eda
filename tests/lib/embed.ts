/** What newsrooms use: the builder, its code in another site's page, and a chart's embed. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, type Frame, type Locator, type Page } from '@playwright/test';
import { STEPS } from '#lib/charts/index.ts';
import { atRest } from './marks.ts';
import { alive } from './wait.ts';

/** Opens the builder, waits until it is interactive, and chooses a chart or the story. */
export async function openBuilder(page: Page, home: string, subject = 'votes'): Promise<void> {
	await page.goto(`${home}embed/`);
	await page.getByLabel('Story or chart').selectOption(subject);
	await expect(preview(page)).toHaveAttribute('src', new RegExp(`/embed/${subject}/`));
}

/** The preview's iframe. */
export const preview = (page: Page): Locator => page.locator('section iframe');

/** A form's code: `iframe with script`, `iframe only`, `oEmbed URL`, `picture with caption`. */
export async function codeOf(page: Page, form: string): Promise<string> {
	return (await page.locator(`[data-copy="${form}"]`).textContent()) ?? '';
}

/** Loads the latest version of the script; `home` is the site's address. */
export function hostScript(home = ''): string {
	return `<script async src="${home}embed.js"></script>`;
}

/** Loads the versioned script, with its integrity hash. */
export function heldScript(home = ''): string {
	const name = readdirSync('build').find((file) => /^embed\.[0-9a-f]+\.js$/.test(file));
	if (!name) throw new Error('the host script has no versioned address');
	const hash = createHash('sha384')
		.update(readFileSync(`build/${name}`))
		.digest('base64');
	return (
		`<script async src="${home}${name}" integrity="sha384-${hash}" ` +
		`crossorigin="anonymous"></script>`
	);
}

/** The widths that newsrooms use, in px. */
export const WIDTHS = [280, 360, 640, 1000];

/** The steps of a chart, in order. */
export const stepsOf = (chart: string): readonly string[] => STEPS[chart as keyof typeof STEPS];

/** Opens a chart's embed directly, and waits until its script has taken over. */
export async function openEmbed(page: Page, chart: string, query = ''): Promise<void> {
	await page.goto(`./embed/${chart}/${query}`);
	await alive(page);
}

/** Moves the mouse in an embed that is open, and waits until its Stage has replaced the picture and rests. */
export async function wakeEmbed(page: Page): Promise<void> {
	await page.mouse.move(2, 2);
	await page.locator('[data-place=stage][data-taken]').waitFor();
	await atRest(page);
}

/** What an embed shows. */
export interface Seen {
	/** The step whose text is visible; several, separated by spaces, would be a fault. */
	step: string;
	/** How many marks the visible picture has: the server's, or the Stage's. */
	marks: number;
	/** The document's height, and how much wider it is than its window, in px. */
	height: number;
	aside: number;
}

export async function seen(frame: Page | Frame): Promise<Seen> {
	return frame.evaluate(() => {
		const all = <T extends Element>(selector: string) => [
			...document.querySelectorAll<T>(selector)
		];
		const root = document.documentElement;
		return {
			step: all('[data-step]')
				.filter((step) => step.checkVisibility({ visibilityProperty: true }))
				.map(({ id }) => id)
				.join(' '),
			marks: all('[data-place=stage] svg.field path.mark')
				.filter((path) => path.closest('svg')?.checkVisibility())
				.map((path) => (path.getAttribute('d') ?? '').split(/m/i).length - 1)
				.reduce((sum, n) => sum + n, 0),
			height: root.getBoundingClientRect().height,
			aside: root.scrollWidth - root.clientWidth
		};
	});
}
