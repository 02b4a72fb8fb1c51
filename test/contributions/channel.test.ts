import { expect, test } from 'vitest';
import { askedThere } from '#lib/contributions/channel.ts';

test('behind the name of the way stands what was asked, and not that name again', () => {
	expect(askedThere('wish', 'Wensboom De Spil 2026')).toBe('De Spil 2026');
	expect(askedThere('wish', 'Wensbomen in de wijk')).toBe('Wensbomen in de wijk');
	expect(askedThere('questionnaire', 'Waar komt u graag?')).toBe('Waar komt u graag?');
});
