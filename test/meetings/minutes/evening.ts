import { createMeeting } from '#lib/meetings/meetings.server.ts';
import { markWords } from '#lib/meetings/minutes/marks.server.ts';
import type { Marking } from '#lib/meetings/minutes/mark.ts';
import { newOnceKey } from '#lib/once/key.ts';
import type { Person } from '#lib/people/person.ts';
import { newConsultation } from '#test/support/consultations.ts';
import { join } from '#test/support/people.ts';

const MINUTES = `# Verslag

De wethouder heet iedereen welkom.

# Tafel 3

- De bus rijdt te weinig. Dat zeggen er veel (12 mensen).
- Meer bankjes.

Een vrouw mist de markt. Zij wil hem terug.`;

/** An evening with minutes that nobody has read yet. */
export async function holdEvening(minutes = MINUTES, as?: Person) {
	const editor = as ?? (await join('Eva', 'editor'));
	const consultation = await newConsultation(editor, as && { title: 'Nog een traject' });
	const meeting = await createMeeting(editor, {
		...{ onceKey: newOnceKey(), consultationId: consultation.id, title: 'Avond in het dorpshuis' },
		...{ place: 'Dorpshuis', heldOn: '2026-03-01', attendance: 24, minutes }
	});
	return { editor, consultation, meeting };
}

/** Where these words stand first. */
export function placeOf(minutes: string, words: string) {
	const start = minutes.indexOf(words);
	return { start, end: start + words.length };
}

export const mark = (
	editor: Person,
	{ id, minutes }: { id: string; minutes: string },
	words: string,
	who: Omit<Marking, 'start' | 'end'> = {}
) => markWords(editor, id, [{ ...who, ...placeOf(minutes, words) }]);
