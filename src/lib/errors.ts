import { error, isHttpError } from '@sveltejs/kit';

/** Why the platform declines, with the status and the sentence that a visitor gets. */
const refusals = {
	/** Also for what one may not see: who asks does not learn that it exists. */
	not_found: [404, 'Deze pagina bestaat niet, of is niet voor u bedoeld.'],
	invalid: [400, 'Wij begrijpen deze vraag niet. Ga terug en probeer het opnieuw.'],
	closed: [409, 'Dit is gesloten. U kunt hier niets meer insturen.'],
	conflict: [409, 'Iemand anders heeft dit intussen gewijzigd. Ga terug en bekijk de nieuwe stand.'],
	too_large: [
		413,
		'Dit is te groot om te versturen. Ga terug en maak uw tekst of bestand kleiner. Wat u eerder bewaarde, is er nog.'
	],
	too_many: [429, 'U stuurt veel in korte tijd. Wacht een paar minuten en probeer het opnieuw.'],
	busy: [503, 'Het is nu erg druk. Wat u invulde is nog niet bewaard. Wacht een minuut en probeer het opnieuw.']
} as const satisfies Record<string, readonly [number, string]>;

export type Refusal = keyof typeof refusals;

export const sentenceOf = (reason: Refusal): string => refusals[reason][1];

/** Ends the request with a clear sentence, at 4xx or when we are too busy. Anything else that is thrown is a bug. */
export function refuse(reason: Refusal, message: string = refusals[reason][1]): never {
	error(refusals[reason][0], { message });
}

/** Whether this is why the platform declined: for who keeps what could not be taken. */
export const isRefused = (thrown: unknown, ...reasons: Refusal[]) =>
	reasons.some((reason) => isHttpError(thrown, refusals[reason][0]));

/**
 * Does the work for each, one after the other. One that fails keeps no other waiting; at the end what failed is thrown,
 * together, so that it is seen.
 */
export async function forEachApart<One>(all: readonly One[], work: (one: One) => Promise<unknown>) {
	const failed: unknown[] = [];
	for (const one of all) await work(one).catch((error: unknown) => failed.push(error));
	if (failed.length) throw new AggregateError(failed, `${failed.length} of ${all.length} failed`);
}

/** What one may not do does not exist for them: the same 404 as for what is not there. */
export function assertAllowed(allowed: boolean): asserts allowed {
	if (!allowed) refuse('not_found');
}
