/** Opens the deck and checks which slide it shows. */
import { expect, type Frame, type Page } from '@playwright/test';
import { ALL_STEPS } from './facts.ts';
import { expectStep } from './story.ts';
import { openAfresh, SOON } from './wait.ts';

/** The screen sizes (px) that it must fit. */
export const SCREENS = [
	{ width: 1024, height: 768 },
	{ width: 1280, height: 720 },
	{ width: 1920, height: 1080 },
	{ width: 3840, height: 2160 }
];

/** The steps that have a slide, in order. */
export const SLIDES = ALL_STEPS;

/** Loads the deck afresh, optionally at a slide and with a query, and waits until it is ready. */
export async function openDeck(page: Page, { slide = '', query = '' } = {}): Promise<void> {
	await openAfresh(page, `./present/${query}${slide && `#${slide}`}`);
}

/** The ids of the visible slides: one, except in the overview. */
export async function slidesSeen(page: Page | Frame): Promise<string[]> {
	return page
		.locator('[data-slide]')
		.evaluateAll((all) => all.filter((one) => one.checkVisibility()).map((one) => one.id));
}

/** Waits until the screen, the Stage and the address all show this slide and no other. */
export async function expectSlide(page: Page, slide: string): Promise<void> {
	await expect.poll(() => slidesSeen(page), SOON).toEqual([slide]);
	await expectStep(page, slide);
	expect(new URL(page.url()).hash).toBe(`#${slide}`);
}
