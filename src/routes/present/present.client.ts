/** The script for /present/ and its frame: the deck, linked to its notes window. */
import { keepOffline } from '#lib/site/offline/register.ts';
import { startDeck } from './start.ts';
import { joinWindows } from './windows.ts';

joinWindows(startDeck());
keepOffline({ quiet: true });
