import type { RequestEvent } from '@sveltejs/kit';
import { mayDraft } from '#lib/councils/advice.ts';
import { findForCouncil, findPoint } from '#lib/councils/register.server.ts';
import { personWho } from '#lib/web/person.ts';

type Event = Pick<RequestEvent, 'locals'> & { params: Partial<Record<'slug' | 'punt', string>> };

/** Which member is at work on which advice, and its address. */
export async function atAdvice(event: Event) {
	const adviser = personWho(event, mayDraft);
	const advice = await findForCouncil(event.params.slug ?? '', adviser);
	return { adviser, advice, base: addressOf(advice.slug) };
}

/** The same, and on which point. */
export async function atPoint(event: Event) {
	const adviser = personWho(event, mayDraft);
	const { advice, point } = await findPoint(event.params.slug ?? '', event.params.punt ?? '', adviser);
	const base = addressOf(advice.slug);
	return { adviser, advice, point, base, here: `${base}/punten/${point.id}` };
}

const addressOf = (slug: string) => `/adviesraad/${slug}`;
