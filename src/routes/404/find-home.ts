/**
 * The site may be served from any path on a host: its root is the nearest folder above this address
 * that has our manifest.
 */
const link = document.querySelector('[data-home]');
const parts = location.pathname.split('/').slice(0, -1);

function look(): void {
	const folder = `${parts.join('/')}/`;
	fetch(`${folder}manifest.webmanifest`).then(
		(answer) => {
			if (answer.ok) link?.setAttribute('href', folder);
			else if (parts.pop() && parts.length) look();
		},
		() => {
			// No network: the link stays as it is.
		}
	);
}

look();
