/**
 * Copies text to the clipboard. Resolves to false if the browser refuses: on an insecure address,
 * without permission, or in a frame that is not allowed to.
 */
export async function copyText(text: string): Promise<boolean> {
	try {
		await navigator.clipboard.writeText(text);
		return true;
	} catch {
		return false;
	}
}
