import { error, type RequestEvent } from '@sveltejs/kit';
import { findAgenda } from '#lib/agendas/agendas.server.ts';
import { isOfPlatform } from '#lib/agendas/agenda.ts';
import { mayEdit } from '#lib/people/person.ts';
import { findPlanOf } from '#lib/policies/clusters/plan-desk.server.ts';
import { findDraft, findPolicyOf } from '#lib/policies/desk.server.ts';
import { findPolicy } from '#lib/policies/policies.server.ts';
import type { FormState } from '#lib/ui/form-state.ts';
import { personWho } from '#lib/web/person.ts';

type Event = Pick<RequestEvent, 'locals'> & { params: Partial<Record<'slug' | 'beleid' | 'agenda' | 'id', string>> };

/** Who is at work on which document, and the address of that desk: of the redactie, an organisation or a wijkplatform. */
export async function atDesk(event: Event) {
	const at = await findDesk(event);
	const { refused } = event.locals;
	if (refused && at.id && !(await findDraft(at.editor, at.policy.id))) tooLate(refused);
	return at;
}

/** Who wrote while a colleague laid the version down has no page to come back to, and loses no word for that. */
function tooLate({ problems, values }: FormState): never {
	// What one writes has spaces in it; an id, a seal and a choice have none.
	const written = Object.values(values)
		.flat()
		.filter((value) => value.trim().includes(' '));
	error(409, { message: problems[0]?.message ?? '', written });
}

async function findDesk(event: Event) {
	const { slug, beleid = '', agenda, id = '' } = event.params;
	if (agenda !== undefined) return atAgenda(event, agenda, id);
	if (slug === undefined) return atPlan(event, beleid, id);
	const editor = personWho(event, mayEdit);
	const policy = await findPolicyOf(editor, slug, beleid);
	const desk = `/beheer/trajecten/${slug}/beleid/${beleid}`;
	return { editor, policy, id, desk, here: `${desk}/alinea/${id}`, slugs: [slug, beleid] as const };
}

async function atPlan(event: Event, beleid: string, id: string) {
	const editor = personWho(event, (person) => person !== undefined);
	const { policy, consultation } = await findPlanOf(editor, beleid);
	const desk = `/uitvoering/${beleid}`;
	return { editor, policy, id, desk, here: `${desk}/alinea/${id}`, slugs: [consultation.slug, beleid] as const };
}

async function atAgenda(event: Event, agendaId: string, id: string) {
	const editor = personWho(event, isOfPlatform);
	const { slug, consultation } = await findAgenda(agendaId, editor);
	const desk = `/wijkplatform/${agendaId}`;
	const policy = await findPolicy(slug);
	return { editor, policy, id, desk, here: `${desk}/alinea/${id}`, slugs: [consultation.slug, slug] as const };
}
