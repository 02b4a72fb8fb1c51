import { fail, redirect } from '@sveltejs/kit';
import { BallotForm, castBallot, hasVoted, isWithCode, purposeOf } from '#lib/agendas/priorities/casting.server.ts';
import { findPollAt, readPoll } from '#lib/agendas/priorities/public-polls.server.ts';
import { limit } from '#lib/limits/limit.ts';
import { visitorAddress } from '#lib/web/address.ts';
import { knownVisitorHashes, visitorHash } from '#lib/web/cookies.ts';
import { form } from '#lib/web/form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const found = await readPoll(event.params);
	const voted = await hasVoted(found.poll.id, knownVisitorHashes(event, [purposeOf(found.poll)]));
	// Of one person, and with a code in it perhaps.
	event.setHeaders({ 'cache-control': 'private, no-store' });
	return { ...found, voted, code: event.url.searchParams.get('code') ?? '' };
};

export const actions = {
	default: form(BallotForm, async (given, event) => {
		const address = visitorAddress(event);
		limit('vote', address, { most: 120, perSeconds: 600 });
		const found = await findPollAt({ slug: event.params.slug!, ronde: event.params.ronde! });
		// Who clears the cookies is somebody else. A household or a hall has one address, and is more people.
		if (!isWithCode(found.poll, given))
			limit('vote-one', `${address} ${found.poll.id}`, { most: 60, perSeconds: 3600 });
		const hash = () => visitorHash(event, purposeOf(found.poll));
		const cast = await castBallot(found, given, { hash });
		if (cast.problems) return fail(422, { action: '', values: given, problems: cast.problems });
		redirect(303, `${event.url.pathname}/bewijs?code=${cast.receipt}&dank`);
	})
} satisfies Actions;
