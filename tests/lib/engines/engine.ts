/** What the three engines are asked to do alike: see ../../engines.spec.ts. */

/** Keys by the names that browsers give them. */
export type Key = 'ArrowRight' | 'ArrowLeft' | 'PageDown' | 'PageUp' | 'Home';

/** A browser: each window of it is as if nobody had been there before. */
export interface Program {
	open(): Promise<Engine>;
	close(): Promise<void>;
}

/** One browser window. */
export interface Engine {
	/** The browser's name and version, such as "Firefox 153.0". */
	version: string;
	/** Loads a page; from another one, as a new fragment alone would load nothing. */
	go(address: string): Promise<void>;
	/** Runs a function in the page; it takes and gives what JSON can say, and uses nothing else. */
	ask<A extends unknown[], T>(question: (...args: A) => T | Promise<T>, ...args: A): Promise<T>;
	/** The same in the document of the page's n-th frame, counted from 0. */
	askFrame<T>(frame: number, question: () => T): Promise<T>;
	/** Turns the wheel over the middle of the window, by px: down, or up where negative. */
	wheel(by: number): Promise<void>;
	press(key: Key): Promise<void>;
	/** Errors that pages have told the console, where the engine can say so. */
	complaints: string[];
	close(): Promise<void>;
}

/** The window of each, in px: the narrowest that all three have. */
export const WINDOW = { width: 500, height: 840 };

/** The text of an expression: a function, called with what it is given. */
export const called = (question: (...args: never[]) => unknown, args: unknown[] = []): string =>
	`(${question.toString()}).apply(null, ${JSON.stringify(args)})`;
