/** A figure that a text can use: its value, and how it reads in a sentence. */
export interface Figure {
	/** The claim with the same id has the rest. */
	id: string;
	value: number | string;
	text: string;
}

/** Adds a figure to the registry; its text defaults to its value. */
export type Add = (id: string, value: number | string, text?: string) => void;
