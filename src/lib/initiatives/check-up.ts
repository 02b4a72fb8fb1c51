import * as v from 'valibot';
import * as field from '#lib/forms/fields.ts';
import { MOST_DESCRIPTION } from '#lib/uploads/upload.ts';
import type { checkUps } from './tables.ts';

/** How it goes with an initiative. */
export const turns = ['on_course', 'different', 'stopped'] as const;

export type Turn = (typeof turns)[number];

export const turnLabels: Record<Turn, { name: string; inPublic: string; tone: 'good' | 'sun' | 'plain' }> = {
	on_course: { name: 'Ja, het gaat goed', inPublic: 'op koers', tone: 'good' },
	different: { name: 'Het gaat anders dan wij dachten', inPublic: 'anders dan gedacht', tone: 'sun' },
	stopped: { name: 'Wij zijn gestopt', inPublic: 'gestopt', tone: 'plain' }
};

/** Whether everybody sees what was written of it. */
export const stories = ['pending', 'public', 'hidden'] as const;

export type CheckUp = typeof checkUps.$inferSelect;

/** In days, from the mail on. */
export const DAYS_TO_ANSWER = 28;

export const CheckUpForm = v.object({
	onceKey: field.onceKey,
	turn: field.oneOf(turns, 'Kies hoe het gaat.'),
	needs: field.optionalText(1000, 'Wat u nodig hebt'),
	story: field.optionalText(1000, 'Uw verhaal'),
	description: field.optionalLine(MOST_DESCRIPTION, 'Wat er op de foto staat')
});
export type CheckUpInput = v.InferOutput<typeof CheckUpForm>;

export const CheckUpReplyForm = v.object({
	id: field.id('Kies een APK.'),
	reply: field.text(1000, 'Schrijf op wat u doet.', 'Uw antwoord')
});

export const StoryForm = v.pipe(
	v.object({
		id: field.id('Kies een APK.'),
		act: field.oneOf(['public', 'hidden'], 'Kies of iedereen het mag zien.'),
		reason: field.optionalText(300, 'De reden')
	}),
	v.forward(
		v.check(({ act, reason }) => act === 'public' || reason !== '', 'Schrijf op waarom. Iedereen kan dit lezen.'),
		['reason']
	)
);
export type StoryInput = v.InferOutput<typeof StoryForm>;

/** Nobody said how it goes, and the last day is over. Days as `2026-03-01`. */
export const isLateCheckUp = ({ answeredAt, dueOn }: Pick<CheckUp, 'answeredAt' | 'dueOn'>, today: string) =>
	!answeredAt && dueOn < today;

/** How many whole years lie between two days as `2026-03-01`. */
export function yearsBetween(from: string, to: string) {
	const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
	return to.slice(5) < from.slice(5) ? years - 1 : years;
}
