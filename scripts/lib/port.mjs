/** Finds free ports on this machine. */
import { createServer } from 'node:net';

/**
 * The first free port, starting at `from`.
 * @param {number} from
 * @returns {Promise<number>}
 * @throws {Error} if a hundred in a row are taken.
 */
export async function freePort(from) {
	for (let port = from; port < from + 100; port++) if (await isFree(port)) return port;
	throw new Error(`No free port between ${from} and ${from + 99}.`);
}

/**
 * @param {number} port
 * @returns {Promise<boolean>}
 */
function isFree(port) {
	return new Promise((resolve) => {
		const probe = createServer()
			.once('error', () => resolve(false))
			.listen(port, () => probe.close(() => resolve(true)));
	});
}
