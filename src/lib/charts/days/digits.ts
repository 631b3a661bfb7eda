/** The figure 358 as a pattern of 358 cells, one for each day of the detention. */

const THREE = [
	'..#######..',
	'.#########.',
	'###########',
	'####...####',
	'........###',
	'........###',
	'.......####',
	'....######.',
	'....#####..',
	'....######.',
	'.......####',
	'........###',
	'........###',
	'####...####',
	'###########',
	'.#########.',
	'..#######..'
];
const FIVE = [
	'###########',
	'###########',
	'###########',
	'###........',
	'###........',
	'###........',
	'#########..',
	'##########.',
	'###########',
	'.......####',
	'........###',
	'........###',
	'........###',
	'####...####',
	'###########',
	'.#########.',
	'..#######..'
];
const EIGHT = [
	'..#######..',
	'.#########.',
	'###########',
	'###.....###',
	'###.....###',
	'###.....###',
	'####...####',
	'.#########.',
	'..#######..',
	'.#########.',
	'####...####',
	'###.....###',
	'###.....###',
	'###.....###',
	'###########',
	'.#########.',
	'..#######..'
];
const BETWEEN = '...';

/** The rows of the whole figure; `#` is a cell. */
const rows = THREE.map((three, i) => [three, FIVE[i], EIGHT[i]].join(BETWEEN));

/** Its size in cells. */
export const columns = rows[0].length;
export const height = rows.length;

/** Each cell's column and row, from the left, and within a column from the top. */
export const cells = Array.from({ length: columns }, (_, column) =>
	rows.flatMap((row, y) => (row[column] === '#' ? [{ column, row: y }] : []))
).flat();
