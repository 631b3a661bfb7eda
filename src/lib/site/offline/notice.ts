/** The notice of a newer version. Its styles are in notice.css. */

function button(name: string, onclick: () => void): HTMLButtonElement {
	const made = document.createElement('button');
	made.type = 'button';
	made.textContent = name;
	made.addEventListener('click', onclick);
	return made;
}

/** Shows the notice, once per page; calls `take` if the reader chooses to reload. */
export function offerVersion(take: () => void): void {
	if (document.querySelector('.newer')) return;
	const notice = document.createElement('div');
	notice.className = 'newer';
	const words = document.createElement('p');
	words.role = 'status';
	notice.append(
		words,
		button('Reload', take),
		button('Not now', () => notice.remove())
	);
	document.body.append(notice);
	// Text added to an existing status is announced; a status that arrives with its text may not be.
	setTimeout(() => (words.textContent = 'A newer version is available.'));
}
