import * as v from 'valibot';
import * as field from '#lib/forms/fields.ts';
import type { milestoneSteps } from './tables.ts';

/** What can become of a milestone. Moving also opens again what was done or dropped. */
export const stepKinds = ['done', 'moved', 'dropped'] as const;

export type StepKind = (typeof stepKinds)[number];

export type Step = typeof milestoneSteps.$inferSelect;

/** With what is on its photo, for who does not see it. */
export type ToldStep = Step & { alt: string };

export const stepLabels: Record<StepKind, { name: string; hint: string }> = {
	done: { name: 'Dit is klaar', hint: 'Vul in op welke dag. Een foto mag erbij.' },
	moved: { name: 'Dit wordt later', hint: 'Vul de nieuwe dag in, en waarom het later wordt.' },
	dropped: { name: 'Dit gaat niet door', hint: 'Schrijf op waarom niet.' }
};

const LONGEST = 600;

export const StepForm = v.pipe(
	v.object({
		onceKey: field.onceKey,
		kind: field.oneOf(stepKinds, 'Kies wat er met deze stap gebeurt.'),
		onDay: field.optionalDay('Vul een dag in, zoals 1-3-2027.'),
		words: field.text(LONGEST, 'Schrijf in een paar zinnen op wat er is gebeurd. Iedereen leest dit.'),
		alt: field.optionalLine(200, 'Wat op de foto staat')
	}),
	v.forward(
		v.partialCheck(
			[['kind'], ['onDay']],
			({ kind, onDay }) => kind === 'dropped' || onDay !== '',
			'Vul de dag in, zoals 1-3-2027.'
		),
		['onDay']
	)
);

export type StepInput = v.InferOutput<typeof StepForm>;
