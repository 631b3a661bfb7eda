/* Inlined before the first paint: with scripts, one slide at a time. See place.ts. */
document.documentElement.dataset.deck = '';
