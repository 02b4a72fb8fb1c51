import { neighbourhoods } from '#lib/neighbourhoods/tables.ts';
import { contributions } from './tables.ts';

/** What each list of contributions shows, of a query that joins the wijken. */
export const listedColumns = {
	id: contributions.id,
	channel: contributions.channel,
	prompt: contributions.prompt,
	text: contributions.text,
	author: contributions.author,
	neighbourhood: neighbourhoods.name,
	status: contributions.status,
	statusReason: contributions.statusReason,
	handedInAt: contributions.handedInAt
};
