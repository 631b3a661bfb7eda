/** The script for /present/ and its frame: the deck, linked to its notes window. */
import { keepOffline } from '$lib/offline/register';
import { startDeck } from '$lib/present/start';
import { joinWindows } from '$lib/present/windows';

joinWindows(startDeck());
keepOffline({ quiet: true });
