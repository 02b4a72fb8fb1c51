import { readFindingPage } from '#lib/chain/finding-page.server.ts';
import { BulkSourceForm } from '#lib/chain/inbox.ts';
import { findConsultation } from '#lib/consultations/consultations.server.ts';
import { mayEdit } from '#lib/people/person.ts';
import { joinFinding } from '#lib/replies/joining.server.ts';
import { changeFinding, removeFindingSource } from '#lib/themes/findings.server.ts';
import { FindingForm, SourceForm } from '#lib/themes/theme.ts';
import { backToPage } from '#lib/web/back.ts';
import { form } from '#lib/web/form.ts';
import { personWho } from '#lib/web/person.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { id } = await findConsultation(event.params.slug, personWho(event, mayEdit));
	return readFindingPage(id, event.params.id, event.url.searchParams);
};

export const actions = {
	change: form(FindingForm, async (input, event) => {
		await changeFinding(personWho(event, mayEdit), event.params.id!, input);
		backToPage(event);
	}),
	add: form(BulkSourceForm, async ({ contributionIds, stance }, event) => {
		await joinFinding(personWho(event, mayEdit), event.params.id!, contributionIds, stance);
		backToPage(event, '#bronnen');
	}),
	remove: form(SourceForm, async ({ contributionId }, event) => {
		await removeFindingSource(personWho(event, mayEdit), event.params.id!, contributionId);
		backToPage(event, '#bronnen');
	})
} satisfies Actions;
