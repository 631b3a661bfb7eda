/** Says that a newer version is there. Its styles are in notice.css. */

function button(name: string, onclick: () => void): HTMLButtonElement {
	const made = document.createElement('button');
	made.type = 'button';
	made.textContent = name;
	made.addEventListener('click', onclick);
	return made;
}

/** Offers it, once in a page; `take` is called when the reader wants it. */
export function offerVersion(take: () => void): void {
	if (document.querySelector('.newer')) return;
	const notice = document.createElement('div');
	notice.className = 'newer';
	const words = document.createElement('p');
	words.role = 'status';
	notice.append(
		words,
		button('Load it', take),
		button('Not now', () => notice.remove())
	);
	document.body.append(notice);
	// Text that comes into a status is read out; a status that comes with its text may not be.
	setTimeout(() => (words.textContent = 'A newer version is ready.'));
}
