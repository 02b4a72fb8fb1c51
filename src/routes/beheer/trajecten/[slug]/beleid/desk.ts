import type { RequestEvent } from '@sveltejs/kit';
import { mayEdit } from '#lib/people/person.ts';
import { findPolicyOf } from '#lib/policies/desk.server.ts';
import { personWho } from '#lib/web/person.ts';

type Event = Pick<RequestEvent, 'locals'> & { params: Partial<Record<'slug' | 'beleid' | 'id', string>> };

/** Who is at work on which document, and the address of that desk. */
export async function atDesk(event: Event) {
	const editor = personWho(event, mayEdit);
	const { slug = '', beleid = '', id = '' } = event.params;
	const policy = await findPolicyOf(editor, slug, beleid);
	const desk = `/beheer/trajecten/${slug}/beleid/${beleid}`;
	return { editor, policy, id, desk, here: `${desk}/alinea/${id}`, slugs: [slug, beleid] as const };
}
