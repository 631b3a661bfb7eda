/** The three forms of the chart "money": one dot, a heap of dots, a few in staggered rows. */
import { compose, type Heading } from './layout/compose';
import { radiusFor } from './layout/grid';
import { quincunx, quincunxSize } from './layout/quincunx';
import type { Mark, Scene, Size } from './scene';
import { single } from './layout/single';
import { fitSunflower, seed } from './layout/sunflower';

/** What a picture shows: its marks' key (numbered where there are several), look and words. */
interface Content {
	mark: Pick<Mark, 'key' | 'look' | 'group'>;
	words: Heading;
	legend: string;
}

export function one(size: Size, { mark, words, legend }: Content): Scene {
	const picture = single(size, mark, words);
	return { size, ...picture, rules: [], legend: [{ look: mark.look, text: legend }] };
}

/** Dots packed into a disc: no rows, so that none seem to be meant. */
export function heap(size: Size, count: number, content: Content): Scene {
	const within = (width: number) => fitSunflower(count, Math.max(0, width), 14);
	const { labels, field } = compose(size, content.words, (room) => {
		const { width } = within(Math.min(room.width, room.height));
		return { width, height: width };
	});
	const { scale, radius } = within(field.width);
	const middle = { x: field.x + field.width / 2, y: field.y + field.height / 2 };
	const places = Array.from({ length: count }, (_, i) => seed(i, scale, middle));
	return { ...several(size, content, places), radius, labels };
}

export function rows(size: Size, count: number, content: Content): Scene {
	const unit = quincunxSize(count, 1);
	const { labels, field } = compose(size, content.words, (room) => {
		const pitch = Math.min(room.width / unit.width, room.height / unit.height, 64);
		return quincunxSize(count, Math.max(0, pitch));
	});
	const pitch = field.width / unit.width;
	const places = quincunx(count, pitch, field);
	return { ...several(size, content, places), radius: radiusFor(pitch, 20), labels };
}

function several(
	size: Size,
	{ mark, legend }: Content,
	places: { x: number; y: number }[]
): Pick<Scene, 'size' | 'marks' | 'rules' | 'legend'> {
	return {
		size,
		marks: places.map((place, i) => ({ ...mark, ...place, key: `${mark.key}-${i + 1}` })),
		rules: [],
		legend: [{ look: mark.look, text: legend }]
	};
}
