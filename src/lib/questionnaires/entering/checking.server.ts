import { and, eq, isNull } from 'drizzle-orm';
import { now } from '#lib/clock.ts';
import { refuse } from '#lib/errors.ts';
import { record } from '#lib/events/record.ts';
import { once } from '#lib/once/once.ts';
import type { Person } from '#lib/people/person.ts';
import { hold } from '#lib/storage/hold.ts';
import { db } from '#lib/storage/index.ts';
import { questionsOf, type Values } from '../definition.ts';
import { pathOf } from '../engine/path.ts';
import { aboutFor, today } from '../filling/finding.server.ts';
import { questionnaires, responses } from '../tables.ts';
import { readVersion } from '../versions.server.ts';
import { chosenFrom, differencesIn } from './differences.ts';
import { asOf, isOfAnother, type Refused } from './entering.server.ts';
import type { Entry } from './entry.ts';
import { findByPaper, findEntry, findForEntry, type ListAt } from './finding.server.ts';
import { readPaper } from './reading.ts';
import { replaceEntry } from './replacing.server.ts';

export type Second = { id: string; differences: number } | Refused;

/** The same paper typed in by another: when both agree it is checked, else the differences wait for somebody to choose. */
export async function enterAgain(editor: Person, at: ListAt, entry: Entry): Promise<Second> {
	const { list } = await findForEntry(editor, at);
	const known = entry.paper ? await findByPaper(list.id, entry.paper) : undefined;
	if (!known) return refusedAt(`Papier ${entry.paper || '…'} is nog niet ingevoerd. Kijk het nummer na.`);
	if (known.enteredBy === editor.id) return refusedAt(OWN);
	if (known.checkedAt) return refusedAt(`Papier ${entry.paper} is al nagekeken.`);
	if (known.withdrawnAt) return refusedAt(`Wie papier ${entry.paper} invulde, nam de antwoorden terug.`);
	const version = await readVersion(known.versionId);
	if (isOfAnother(entry, version.id)) return asOf(entry, version);
	const { definition } = version;
	const about = await aboutFor(questionsOf(definition), 'nl');
	const { answers, problems, doubtful } = readPaper(definition, entry.values, about, today());
	if (problems.length) return { problems, doubtful };

	return once(entry.onceKey, async () => {
		await hold(questionnaires, list.id);
		const first = await findEntry(editor, list.id, known.id);
		const differences = differencesIn(definition, first.answers, answers, about).length;
		const result = differences ? { secondEntry: answers } : { secondEntry: null, checkedAt: now() };
		const open = and(eq(responses.id, known.id), isNull(responses.checkedAt), isNull(responses.withdrawnAt));
		await db.update(responses).set(result).where(open);
		const { consultationId } = list;
		const particulars = { differences };
		await record('response.checked', { subject: known, consultationId, actor: editor, particulars });
		return { id: known.id, differences };
	});
}

const refusedAt = (message: string): Refused => ({ problems: [{ field: '_paper', message }], doubtful: [] });
const OWN = 'U voerde dit papier zelf in. Vraag een collega om het na te kijken.';

/** A paper that was typed in twice, with what differs. */
export async function findDifferences(editor: Person, at: ListAt, id: string) {
	const { list } = await findForEntry(editor, at);
	const entry = await findEntry(editor, list.id, id);
	const about = await aboutFor(questionsOf(entry.definition), 'nl');
	const { secondEntry } = entry;
	const differences = secondEntry ? differencesIn(entry.definition, entry.answers, secondEntry, about) : [];
	return { list, entry, differences, mayChoose: entry.enteredBy !== editor.id };
}

/** Chooses at each difference which of the two is right. `chosen`: `first` or `second`, by the id of the question. */
export async function settleDifferences(
	editor: Person,
	at: ListAt,
	id: string,
	{ onceKey, chosen }: { onceKey: string; chosen: Values }
): Promise<Refused | { id: string }> {
	const { list, entry, differences, mayChoose } = await findDifferences(editor, at, id);
	if (!mayChoose) refuse('conflict', OWN);
	const { secondEntry } = entry;
	if (!secondEntry) refuse('conflict', 'Bij dit papier is geen verschil meer. Open de pagina opnieuw.');
	const open = differences.filter((one) => chosen[one.id] !== 'first' && chosen[one.id] !== 'second');
	const problems = open.map((one) => ({
		field: one.id,
		message: `Kies wat er op het papier staat bij vraag ${one.number}.`
	}));
	if (problems.length) return { problems, doubtful: [] };
	const takeSecond = differences.filter((one) => chosen[one.id] === 'second').map((one) => one.id);
	const answers = chosenFrom(entry.definition, entry.answers, secondEntry, takeSecond);
	// What was chosen may lead another way than what was typed first.
	const { answers: counting } = pathOf(entry.definition, answers, today());
	return once(onceKey, async () => {
		await replaceEntry(editor, list.consultationId, entry, counting, 'response.checked');
		return { id };
	});
}
