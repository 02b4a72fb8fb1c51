import type { Contribution } from '#lib/contributions/contribution.ts';
import { counted } from '#lib/text/numbers.ts';
import { shortened } from '#lib/text/shorten.ts';

/** Why the text cannot be adopted yet, with the first contributions that wait. */
export const lackingAnswers = (count: number, first: Pick<Contribution, 'text'>[]) =>
	`${counted(count, 'bijdrage heeft', 'bijdragen hebben')} nog geen antwoord: ` +
	`${first.map(({ text }) => `“${shortened(text, 60)}”`).join(', ')}${count > first.length ? ' en meer' : ''}. ` +
	'Geef eerst antwoord. Daarna kan de raad de tekst vaststellen.';
