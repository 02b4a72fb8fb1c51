import { assertAllowed } from '#lib/errors.ts';
import type { Person } from '#lib/people/person.ts';
import {
	type AtWork,
	beAtWork,
	leaveWork,
	type Place,
	SIGN_OF_LIFE,
	SINCE_OPENING
} from '#lib/writing/at-work.server.ts';
import { isSubmitted, mayDraft, type AdvicePoint } from './advice.ts';
import { findAdviceById } from './councils.server.ts';

// Which member writes where in an advice. The words themselves are guarded by their seal.

type Numbered = Pick<AdvicePoint, 'id' | 'position'>;

/** A member opens this point to write in it; without a point: the introduction. `anyway`: takes it over from another. */
export const openText = (adviser: Person, adviceId: string, point?: Numbered, anyway = false) =>
	atWork(adviser, placeOf(adviceId, point), { minutes: SINCE_OPENING, anyway });

/** A sign of life of who has this text open. */
export const stayAtText = (adviser: Person, adviceId: string, point?: Numbered) =>
	atWork(adviser, placeOf(adviceId, point), { minutes: SIGN_OF_LIFE });

/** A member looks at the whole advice. */
export const openAdvice = (adviser: Person, adviceId: string) =>
	atWork(adviser, { document: adviceId }, { minutes: SIGN_OF_LIFE });

/** Gives the text back to the others. */
export async function leaveText(adviser: Person, adviceId: string, point?: Numbered) {
	assertAllowed(mayDraft(adviser));
	await leaveWork(adviser, placeOf(adviceId, point));
}

export async function leaveAdvice(adviser: Person, adviceId: string) {
	assertAllowed(mayDraft(adviser));
	await leaveWork(adviser, { document: adviceId });
}

// The introduction is of the advice, and so its lock has the id of the advice.
const placeOf = (adviceId: string, point?: Numbered): Place => ({
	document: adviceId,
	subject: point?.id ?? adviceId,
	place: point ? `bij punt ${point.position}` : 'in de inleiding'
});

async function atWork(adviser: Person, where: Place, how: { minutes: number; anyway?: boolean }): Promise<AtWork> {
	assertAllowed(mayDraft(adviser));
	// Nobody works on what is submitted.
	if (isSubmitted(await findAdviceById(where.document))) return { taken: undefined, others: [] };
	return beAtWork(adviser, where, how);
}
