/**
 * Puts text on the clipboard. False where the browser will not: without a secure address, without
 * leave, or in a frame that may not.
 */
export async function copyText(text: string): Promise<boolean> {
	try {
		await navigator.clipboard.writeText(text);
		return true;
	} catch {
		return false;
	}
}
