import { readLanguageSettings } from '#lib/language-checks/settings.server.ts';
import { type JudgedTexts, shareOf, tallyOf } from '#lib/language-checks/tally.ts';
import { listJudgedVersions } from '#lib/policies/readability.server.ts';
import { listJudgedQuestionnaires } from '#lib/questionnaires/judged.server.ts';
import { listJudgedReplies } from '#lib/replies/judged.server.ts';

// Each kind of text whose verdict is stored when it goes out. A list holds only what everybody may see.
const kinds: { kind: string; list: () => Promise<JudgedTexts> }[] = [
	{ kind: 'Versies van een beleidskader', list: () => listJudgedVersions('framework') },
	{ kind: 'Versies van een uitvoeringsplan', list: () => listJudgedVersions('plan') },
	{ kind: 'Versies van een wijkagenda', list: () => listJudgedVersions('agenda') },
	{ kind: 'Vragenlijsten', list: listJudgedQuestionnaires },
	{ kind: 'Antwoorden', list: listJudgedReplies }
];

/** How many of the texts that went out passed the check, by their stored verdicts, and by which limits one checks now. */
export async function readPublishedLanguage() {
	const tallies = [];
	for (const { kind, list } of kinds) tallies.push(tallyOf(kind, await list()));
	const { glossary, hardWordsOfOwn: _own, ...limits } = await readLanguageSettings();
	return { tallies, share: shareOf(tallies), limits, terms: glossary.length };
}
