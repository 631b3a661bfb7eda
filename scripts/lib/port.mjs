/** Ports of this machine. */
import { createServer } from 'node:net';

/**
 * The first port from `from` on that nobody listens on.
 * @param {number} from
 * @returns {Promise<number>}
 * @throws {Error} when a hundred in a row are taken.
 */
export async function freePort(from) {
	for (let port = from; port < from + 100; port++) if (await isFree(port)) return port;
	throw new Error(`No free port from ${from} to ${from + 99}.`);
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
