/**
 * Whether other sites can check the host script's integrity hash. Browsers do so only if the server
 * lets other origins read the script (CORS); elsewhere, a code with the attribute would load no
 * script at all.
 */

/** Requests the script's headers from `address`; no response counts as no. */
export async function canCheckIntegrity(address: string): Promise<boolean> {
	try {
		const { ok, headers } = await fetch(address, { method: 'HEAD' });
		return ok && headers.get('access-control-allow-origin') === '*';
	} catch {
		return false;
	}
}
