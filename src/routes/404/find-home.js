/* The site may be served from any path on a host: its root is the nearest folder above this address
   that has our manifest. */
(function (/** @type {Element | null} */ link) {
	var parts = location.pathname.split('/').slice(0, -1);
	function look() {
		var folder = parts.join('/') + '/';
		fetch(folder + 'manifest.webmanifest').then(
			function (answer) {
				if (answer.ok) link?.setAttribute('href', folder);
				else if (parts.pop() && parts.length) look();
			},
			function () {
				/* No network: the link stays as it is. */
			}
		);
	}
	if (link) look();
})(document.querySelector('[data-home]'));
