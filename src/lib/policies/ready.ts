import { refuse } from '#lib/errors.ts';
import { assertPlain } from '#lib/language-checks/passing.server.ts';
import type { LanguageVerdict } from '#lib/language-checks/verdict.ts';
import type { DraftChecks } from './checks.server.ts';
import { titleOf } from './kinds/kinds.ts';
import type { ReadParagraph } from './policies.server.ts';
import type { Freeze, PolicyVersion } from './policy.ts';

interface Ending extends Pick<Freeze, 'languageOverride'> {
	status: PolicyVersion['status'];
}

interface Ready extends DraftChecks {
	language: LanguageVerdict;
	/** What has two texts that went apart. */
	drifted: ReadParagraph[];
}

/** Nothing is frozen while a paragraph lacks its source or a change its cause, or is published in hard language unsaid. */
export function assertReady(
	{ hasText, unsourced, unexplained, language, drifted }: Ready,
	{ status, languageOverride }: Ending
) {
	if (!hasText) refuse('conflict', 'Er staat nog geen tekst in deze versie.');
	if (unsourced.length)
		refuse(
			'conflict',
			`Zeg eerst waar elke alinea vandaan komt. Nog zonder bron: ${names(unsourced)}. ${sourceHint(unsourced)}`.trim()
		);
	if (unexplained.length)
		refuse(
			'conflict',
			`Zeg eerst bij elke wijziging waarom. Nog zonder reden: ${names(unexplained)}. ${causeHint(unexplained)}`.trim()
		);
	assertLookedAt(drifted);
	if (status !== 'concept') assertPlain(language, languageOverride);
}

/** Nothing is read while the plain and the formal text of a paragraph may say different things. */
export function assertLookedAt(drifted: ReadParagraph[]) {
	if (drifted.length)
		refuse('conflict', `Kijk eerst na of de gewone en de formele tekst bij elkaar passen. Bij: ${names(drifted)}.`);
}

const sourceHint = (rows: ReadParagraph[]) =>
	rows.some(({ links }) => links.some(({ role }) => role === 'source'))
		? 'Wat verborgen, teruggenomen of nog vertrouwelijk is, telt niet als bron.'
		: '';

const causeHint = (rows: ReadParagraph[]) =>
	rows.some(({ cause }) => cause === 'council')
		? 'Een wijziging van de raad zelf kan alleen in de tekst die de raad vaststelt.'
		: '';

const NAMED = 8;

function names(rows: ReadParagraph[]) {
	const named = rows.slice(0, NAMED).map((row) => `“${titleOf(row)}”`);
	return rows.length > NAMED ? `${named.join(', ')} en nog ${rows.length - NAMED}` : named.join(', ');
}
