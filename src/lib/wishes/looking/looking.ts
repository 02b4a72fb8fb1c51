import * as v from 'valibot';
import * as field from '#lib/forms/fields.ts';
import { looking, type Looking } from '../way.ts';

export const LookingForm = v.object({ looking: field.oneOf(looking, 'Kies wanneer een moderator leest.') });

/** What it means for who hangs a wish, before they do. */
export const lookingPromises: Record<Looking, string> = {
	before: 'Een medewerker van de gemeente kijkt eerst of uw wens past bij deze boom. Daarna hangt uw wens er.',
	after:
		'Uw wens hangt er meteen. Een medewerker van de gemeente leest hem daarna. Past hij niet bij deze boom, dan halen wij hem weg, en staat erbij waarom.'
};
