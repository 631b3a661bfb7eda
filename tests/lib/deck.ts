/** Opening the deck, and asking it which slide it shows. */
import { expect, type Frame, type Page } from '@playwright/test';
import { ALL_STEPS } from './facts';
import { expectStep } from './story';
import { openAfresh, SOON } from './wait';

/** The sizes (px) of screens that it must fit. */
export const SCREENS = [
	{ width: 1024, height: 768 },
	{ width: 1280, height: 720 },
	{ width: 1920, height: 1080 },
	{ width: 3840, height: 2160 }
];

/** The steps that have a slide, in order. */
export const SLIDES = ALL_STEPS;

/** Loads the deck afresh, at a slide and with a query if they are given; waits until it is alive. */
export async function openDeck(page: Page, { slide = '', query = '' } = {}): Promise<void> {
	await openAfresh(page, `./present/${query}${slide && `#${slide}`}`);
}

/** The slides that are on the screen: one, but in the overview. */
export async function slidesSeen(page: Page | Frame): Promise<string[]> {
	return page
		.locator('[data-slide]')
		.evaluateAll((all) => all.filter((one) => one.checkVisibility()).map((one) => one.id));
}

/** Waits until a slide, and no other, is on the screen, on the Stage and in the address. */
export async function expectSlide(page: Page, slide: string): Promise<void> {
	await expect.poll(() => slidesSeen(page), SOON).toEqual([slide]);
	await expectStep(page, slide);
	expect(new URL(page.url()).hash).toBe(`#${slide}`);
}
