/** The builder at /embed/. */
import type { Locator, Page } from '@playwright/test';
import { expect } from './host.ts';

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
