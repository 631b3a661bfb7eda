/** The builder at /embed/. */
import type { Locator, Page } from '@playwright/test';
import { expect } from './host';

/** A page with the builder on it, alive, with a chart or the story chosen. */
export async function openBuilder(page: Page, home: string, subject = 'votes'): Promise<void> {
	await page.goto(`${home}embed/`);
	await page.getByLabel('Story or chart').selectOption(subject);
	await expect(preview(page)).toHaveAttribute('src', new RegExp(`/embed/${subject}/`));
}

/** The frame of the preview. */
export const preview = (page: Page): Locator => page.locator('section iframe');

/** A form's code: `frame with script`, `frame alone`, `oEmbed address`, `picture with text`. */
export async function codeOf(page: Page, form: string): Promise<string> {
	return (await page.locator(`[data-copy="${form}"]`).textContent()) ?? '';
}
