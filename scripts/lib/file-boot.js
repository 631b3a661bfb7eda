/* Runs before first paint in the single file made by scripts/pack.mjs. The file is the story's page;
   the other pages are stored in it as text, and ?page= replaces the document with one of them. */
(function (root) {
	const asked = new URLSearchParams(location.search).get('page') ?? 'story';
	/* Hide the story until we know which page to show. */
	root.hidden = asked !== 'story';
	addEventListener('DOMContentLoaded', () => {
		/** @type {{ pages: Record<string, string>, scripts: Record<string, string[]> }} */
		const packed = JSON.parse(document.getElementById('packed')?.textContent ?? '');
		window.packedPages = packed.pages;
		root.hidden = false;
		const page = packed.pages[asked];
		if (page) {
			document.open();
			// eslint-disable-next-line @typescript-eslint/no-deprecated -- runs the page's own scripts
			document.write(page);
			document.close();
		}
		/* Added one by one, because module scripts in written documents do not run in every browser. */
		for (const code of packed.scripts[page ? asked : 'story'] ?? []) {
			const script = document.createElement('script');
			script.type = 'module';
			script.textContent = code;
			document.head.append(script);
		}
	});
})(document.documentElement);
