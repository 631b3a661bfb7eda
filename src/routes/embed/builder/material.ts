/** The data that the builder's page passes to its script. */
import type { hostScript } from '#lib/embed/script.ts';
import type { Subject } from '#lib/embed/subjects.ts';

export interface Material {
	subjects: Subject[];
	script: typeof hostScript.named;
	/** The project's name. */
	credit: string;
}

/** Reads it from the element's `data-material`. */
export function readMaterial(place: HTMLElement): Material {
	return JSON.parse(place.dataset.material ?? '') as Material;
}
