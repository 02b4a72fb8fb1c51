import * as v from 'valibot';
import * as field from '#lib/forms/fields.ts';
import { counted } from '#lib/text/numbers.ts';

/** Why an inzending is left out, as it is told in public: `3 inzendingen, omdat …`. */
export const reasons = ['double', 'test', 'machine', 'not_meant'] as const;
export type Reason = (typeof reasons)[number];

export const reasonLabels: Record<Reason, string> = {
	double: 'Iemand vulde de vragenlijst twee keer in',
	test: 'Het was een proef van de gemeente zelf',
	machine: 'Een computerprogramma vulde de vragenlijst in',
	not_meant: 'De antwoorden waren duidelijk niet serieus bedoeld'
};

const because: Record<Reason, string> = {
	double: 'omdat iemand de vragenlijst twee keer invulde',
	test: 'omdat het een proef van de gemeente zelf was',
	machine: 'omdat een computerprogramma de vragenlijst invulde',
	not_meant: 'omdat de antwoorden duidelijk niet serieus bedoeld waren'
};

export const LeaveOutForm = v.object({
	onceKey: field.onceKey,
	id: field.id('Open deze pagina opnieuw.'),
	reason: field.oneOf(reasons, 'Kies waarom deze inzending niet meetelt.')
});

export const CountAgainForm = v.object({ onceKey: field.onceKey, id: field.id('Open deze pagina opnieuw.') });

/** `3 inzendingen zijn weggelaten, omdat …`: a sentence for each reason. */
export const leftOutSentences = (counts: readonly { reason: Reason; count: number }[]): string[] =>
	counts.map(
		({ reason, count }) => `${counted(count, 'inzending is', 'inzendingen zijn')} weggelaten, ${because[reason]}.`
	);
