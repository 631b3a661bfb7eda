/** The interface shared by the three engines: see ../../engines.spec.ts. */
import { PATIENCE, WHOLE_TEST } from '../wait.ts';

/** Keys, by `KeyboardEvent.key`. */
export type Key = 'ArrowRight' | 'ArrowLeft' | 'PageDown' | 'PageUp' | 'Home';

/** A browser. Each window starts with a clean profile. */
export interface Program {
	open(): Promise<Engine>;
	close(): Promise<void>;
}

/** One browser window. */
export interface Engine {
	/** The browser's name and version, such as "Firefox 153.0". */
	version: string;
	/** Loads a page, by way of a blank one, as changing only the fragment would not load anything. */
	go(address: string): Promise<void>;
	/** Runs a self-contained function in the page; its arguments and result must be JSON values. */
	ask<A extends unknown[], T>(question: (...args: A) => T | Promise<T>, ...args: A): Promise<T>;
	/** Does the same in the page's nth frame, counting from 0. */
	askFrame<T>(frame: number, question: () => T): Promise<T>;
	/** Turns the wheel over the middle of the window by px: down, or up if negative. */
	wheel(by: number): Promise<void>;
	press(key: Key): Promise<void>;
	/** Errors logged to the console, if the engine can report them. */
	complaints: string[];
	close(): Promise<void>;
}

/** Puppeteer's own limits, which are shorter: for what it starts or loads, and for each command. */
export const LIMITS = { timeout: PATIENCE, protocolTimeout: WHOLE_TEST };

/** The window size in px: the narrowest that all three engines allow. */
export const WINDOW = { width: 500, height: 840 };

/** The source of an expression that calls a function with these arguments. */
export const called = (question: (...args: never[]) => unknown, args: unknown[] = []): string =>
	`(${question.toString()}).apply(null, ${JSON.stringify(args)})`;
