import type { Contribution } from '#lib/contributions/contribution.ts';
import { amendmentName, type Amendment } from '#lib/policies/amendment.ts';
import { counted } from '#lib/text/numbers.ts';
import { shortened } from '#lib/text/shorten.ts';

/** `“Hulp dichtbij”, “Samen eten”`. */
export const quoted = (named: { title: string }[]) => named.map(({ title }) => `“${title}”`).join(', ');

/** Why the text cannot be adopted yet, with the first contributions that wait. */
export const lackingAnswers = (count: number, first: Pick<Contribution, 'text'>[]) =>
	`${counted(count, 'bijdrage heeft', 'bijdragen hebben')} nog geen antwoord: ` +
	`${first.map(({ text }) => `“${shortened(text, 60)}”`).join(', ')}${count > first.length ? ' en meer' : ''}. ` +
	'Geef eerst antwoord. Daarna kan de raad de tekst vaststellen.';

/** Which adopted amendments left no trace in the text. */
export const withoutChange = (idle: Pick<Amendment, 'number' | 'title'>[]) =>
	`De raad nam dit aan, maar de tekst verandert er niet door: ${idle.map(amendmentName).join('; ')}. ` +
	'Verander de tekst, en kies het amendement als reden. Of schrijf bij het amendement op waarom de tekst hetzelfde blijft.';
