/** What the builder's page knows and its script needs. */
import type { hostScript } from '../script';
import type { Subject } from '../subjects';

export interface Material {
	subjects: Subject[];
	script: typeof hostScript.named;
	/** The project's name. */
	credit: string;
}

/** Reads it from the place in the page that has it as `data-material`. */
export function readMaterial(place: HTMLElement): Material {
	return JSON.parse(place.dataset.material ?? '') as Material;
}
