import * as v from 'valibot';
import * as field from '#lib/forms/fields.ts';
import type { stories } from './tables.ts';

export type Story = typeof stories.$inferSelect;

/** How somebody said that their story may be read. */
export const ways = ['paper', 'mail', 'spoken'] as const;

export const wayLabels: Record<(typeof ways)[number], string> = {
	paper: 'Op papier, met een handtekening',
	mail: 'Per mail',
	spoken: 'Mondeling, met een collega erbij'
};

export const ConsentForm = v.object({
	onceKey: field.onceKey,
	name: field.line(120, 'Vul de echte naam in.'),
	contact: field.optionalLine(200),
	way: field.oneOf(ways, 'Kies hoe de verteller toestemming gaf.'),
	givenOn: field.day('Vul de dag in, zoals 1-3-2026.'),
	purpose: field.text(500, 'Schrijf op waar de toestemming voor is.')
});

export type Consent = v.InferOutput<typeof ConsentForm>;

/** Who told it, asked the redactie to take it back. */
export const TakeBackForm = v.object({
	asked: field.confirmed('Vink aan dat de verteller dit zelf vroeg.')
});

export const StoryCodeForm = v.object({ code: field.text(100, 'Vul de code van uw verhaal in.') });

export const unknownStory = {
	field: 'code',
	message: 'Wij kennen deze code niet. De code heeft 13 letters en cijfers. Kijk of u ze allemaal hebt.'
};

export const StorySecretForm = v.object({ secret: field.text(100, 'Vul de geheime code in.') });

export const wrongStorySecret = {
	field: 'secret',
	message: 'Deze geheime code hoort niet bij dit verhaal. Kijk of u alle letters en cijfers hebt.'
};
