/**
 * Whether pages elsewhere can hold the host script to its hash. Browsers check a script's integrity
 * only where its server lets other origins read it (CORS): elsewhere a code with the attribute would
 * bring no script at all.
 */

/** Asks the server of `address` for the script's headers; an answer that does not come is a no. */
export async function canBeHeld(address: string): Promise<boolean> {
	try {
		const { ok, headers } = await fetch(address, { method: 'HEAD' });
		return ok && headers.get('access-control-allow-origin') === '*';
	} catch {
		return false;
	}
}
