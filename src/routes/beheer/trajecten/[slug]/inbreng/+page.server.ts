import { countHeard, countStanding } from '#lib/chain/heard.server.ts';
import { BulkCodeForm, readInbox, UncodeForm } from '#lib/chain/inbox.ts';
import { readInboxPage } from '#lib/chain/inbox.server.ts';
import { findConsultation } from '#lib/consultations/consultations.server.ts';
import { countByChannel } from '#lib/contributions/search.server.ts';
import { listNeighbourhoods } from '#lib/neighbourhoods/neighbourhoods.server.ts';
import { mayEdit } from '#lib/people/person.ts';
import { joinTheme, leaveTheme } from '#lib/replies/joining.server.ts';
import { listThemes } from '#lib/themes/themes.server.ts';
import { backToPage } from '#lib/web/back.ts';
import { form } from '#lib/web/form.ts';
import { personWho } from '#lib/web/person.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { id } = await findConsultation(event.params.slug, personWho(event, mayEdit));
	const { choice, form: filter, page } = readInbox(event.url.searchParams);
	const list = await readInboxPage({ consultationId: id, ...choice }, page);
	const [themes, neighbourhoods] = [await listThemes(id), await listNeighbourhoods()];
	const heard = await countHeard(id, await countStanding(id));
	return { list, filter, themes, neighbourhoods, heard, channels: await countByChannel(id) };
};

export const actions = {
	code: form(BulkCodeForm, async ({ themeId, contributionIds }, event) => {
		await joinTheme(personWho(event, mayEdit), themeId, contributionIds);
		backToPage(event, '#lijst');
	}),
	uncode: form(UncodeForm, async ({ themeId, contributionId }, event) => {
		await leaveTheme(personWho(event, mayEdit), themeId, contributionId);
		backToPage(event, `#i-${contributionId}`);
	})
} satisfies Actions;
