/* Runs in the one file that scripts/pack.mjs makes, before its first paint. The file is the story's
   page; the others are text in it, and take its place when ?page= asks for one. */
(function (root) {
	const asked = new URLSearchParams(location.search).get('page') ?? 'story';
	/* Not seen before it is known which page it is. */
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
		/* By hand: a module that is written in does not run everywhere. */
		for (const code of packed.scripts[page ? asked : 'story'] ?? []) {
			const script = document.createElement('script');
			script.type = 'module';
			script.textContent = code;
			document.head.append(script);
		}
	});
})(document.documentElement);
