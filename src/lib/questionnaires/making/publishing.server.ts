import { and, eq } from 'drizzle-orm';
import { now } from '#lib/clock.ts';
import { assertGoesOn } from '#lib/consultations/consultation.ts';
import { findConsultationById } from '#lib/consultations/consultations.server.ts';
import { assertAllowed, refuse } from '#lib/errors.ts';
import { record } from '#lib/events/record.ts';
import { checkLanguage } from '#lib/language-checks/checking.server.ts';
import { passGate } from '#lib/language-checks/passing.server.ts';
import { once } from '#lib/once/once.ts';
import type { Person } from '#lib/people/person.ts';
import { hold } from '#lib/storage/hold.ts';
import { newId } from '#lib/storage/ids.ts';
import { db, transaction } from '#lib/storage/index.ts';
import { problemsWith } from '../schema/definition.ts';
import { classOf, compareDefinitions } from './changes.ts';
import { withPeople } from './chosen.server.ts';
import { wordsRead } from './plain.server.ts';
import { findById } from './drafting.server.ts';
import { fingerprint } from '../fingerprint.ts';
import { isPast, mayManage, type Questionnaire } from '../questionnaire.ts';
import type { Managed } from '../questionnaires.server.ts';
import { questionnaires, questionnaireVersions } from '../tables.ts';
import { listVersions } from '../versions.server.ts';

/** What a publication would change, against the newest version: for who decides about it. */
export async function findChanges(editor: Person, { id, draft, versions }: Managed) {
	assertAllowed(mayManage(editor));
	const newest = versions.at(-1);
	const differences = newest ? compareDefinitions(newest.definition, draft) : [];
	return { kind: classOf(differences), differences: await withPeople(id, differences) };
}

interface Publishing {
	seen?: string | undefined;
	languageOverride?: string | undefined;
}

/**
 * Freezes the draft as a new version and opens the vragenlijst. Who had begun goes on with what they began with.
 * A closed vragenlijst of which nothing changed only opens again. Returns the number of the version.
 * `seen`: the fingerprint of the preview that the editor saw; another draft is not published. `languageOverride`: why
 * it goes out when it is not in plain language.
 */
export async function publishQuestionnaire(
	editor: Person,
	id: string,
	onceKey: string,
	{ seen, languageOverride }: Publishing = {}
) {
	assertAllowed(mayManage(editor));
	// Before others wait for us: the measure keeps what it read.
	await checkLanguage(wordsRead((await findById(id)).draft));
	return once(onceKey, async () => {
		await hold(questionnaires, id);
		const { draft, status, consultationId, closesAt } = await findById(id);
		await assertCanOpen(consultationId, { closesAt });
		const [problem] = problemsWith(draft);
		if (problem) refuse('conflict', problem);
		const newest = (await listVersions(id)).at(-1);
		const hash = fingerprint(draft);
		const isNew = newest?.hash !== hash;
		if (seen && seen !== hash) refuse('conflict', NOT_AS_SEEN);
		if (!isNew && status === 'open') refuse('conflict', 'Deze versie staat al open. Er is niets veranderd.');

		const number = (newest?.number ?? 0) + (isNew ? 1 : 0);
		const change = (newest && classOf(compareDefinitions(newest.definition, draft))) ?? null;
		if (isNew) {
			const gated = await passGate(wordsRead(draft), languageOverride, 'De vragenlijst');
			const version = { id: newId(), questionnaireId: id, number, definition: draft, hash, change, ...gated };
			await db.insert(questionnaireVersions).values({ ...version, publishedAt: now() });
		}
		await db.update(questionnaires).set({ status: 'open' }).where(eq(questionnaires.id, id));
		await record('questionnaire.published', {
			subject: { id },
			consultationId,
			actor: editor,
			particulars: { number, hash, ...(isNew && change ? { change } : {}) }
		});
		return number;
	});
}

const NOT_AS_SEEN =
	'Iemand anders heeft de vragenlijst gewijzigd nadat u deze pagina opende. Bekijk het voorbeeld opnieuw.';

async function assertCanOpen(consultationId: string, list: Pick<Questionnaire, 'closesAt'>) {
	assertGoesOn(await findConsultationById(consultationId), 'De vragenlijst kan niet meer open.');
	if (isPast(list)) refuse('conflict', 'De laatste dag van deze vragenlijst is voorbij. Kies eerst een latere dag.');
}

export async function closeQuestionnaire(editor: Person, id: string) {
	assertAllowed(mayManage(editor));
	return transaction(async () => {
		const closed = await db
			.update(questionnaires)
			.set({ status: 'closed' })
			.where(and(eq(questionnaires.id, id), eq(questionnaires.status, 'open')))
			.returning({ id: questionnaires.id, consultationId: questionnaires.consultationId });
		const { consultationId } = closed[0] ?? refuse('conflict', 'Deze vragenlijst is niet open.');
		await record('questionnaire.closed', { subject: { id }, consultationId, actor: editor });
	});
}
