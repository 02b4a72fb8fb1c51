import { and, eq, max } from 'drizzle-orm';
import { now } from '#lib/clock.ts';
import { agendas } from '#lib/agendas/tables.ts';
import { assertAllowed, refuse } from '#lib/errors.ts';
import { record } from '#lib/events/record.ts';
import { assertUnchanged, sealOf } from '#lib/forms/seal.ts';
import { loadMeasure } from '#lib/language/on-demand.ts';
import { checkLanguage } from '#lib/language-checks/checking.server.ts';
import { passGate } from '#lib/language-checks/passing.server.ts';
import { once } from '#lib/once/once.ts';
import type { Person } from '#lib/people/person.ts';
import { hold } from '#lib/storage/hold.ts';
import { newId } from '#lib/storage/ids.ts';
import { db, transaction } from '#lib/storage/index.ts';
import type { FormState } from '#lib/ui/form-state.ts';
import { mayAgree } from './agreement.ts';
import { readAgreements } from './agreements.server.ts';
import type { AgendaOfWijk } from './items.server.ts';
import type { ReportInput, ReportLine } from './report.ts';
import { findReportDraft, readTerms, type ProgressReport } from './reports.server.ts';
import { progressReports } from './tables.ts';
import { tellReported } from './telling.server.ts';

/** The term of a report that can be written now, of an agenda that has something to report on. */
async function findTerm(agenda: AgendaOfWijk, dueOn: string) {
	const terms = (await readTerms([agenda])).get(agenda.id) ?? [];
	return terms.find((term) => term.dueOn === dueOn && term.isOpen) ?? refuse('not_found');
}

/** All that a redacteur needs to write a report. */
export async function readReportDesk(agenda: AgendaOfWijk, dueOn: string) {
	const term = await findTerm(agenda, dueOn);
	const draft = await findReportDraft(agenda.id, dueOn);
	const said = new Map((draft ?? term.reports[0])?.lines.map(({ itemId, words }) => [itemId, words]));
	const lines = (await linesNow(agenda)).map((line) => ({ ...line, words: said.get(line.itemId) ?? '' }));
	return { term, draft, lines, words: (draft ?? term.reports[0])?.words ?? '', seal: sealOf(...reportWords(draft)) };
}

/** How plain the words are that are in the form now. */
export async function reportLanguage({ words, draft, lines }: ReportDesk, returned?: FormState) {
	const typed = Object.entries(returned?.values ?? {}).flatMap(([name, value]) =>
		name === 'words' || name === 'because' || name.startsWith('zin-') ? [value].flat() : []
	);
	const texts = returned ? typed : [words, draft?.because ?? '', ...lines.map((line) => line.words)];
	return (await checkLanguage(texts.filter(Boolean))).verdict;
}

export type ReportDesk = Awaited<ReturnType<typeof readReportDesk>>;

const reportWords = (draft: ProgressReport | undefined) => [
	draft?.words ?? '',
	draft?.lines.map(({ itemId, words }) => [itemId, words]) ?? [],
	draft?.because ?? ''
];

/** Every agreement of the agenda as it stands now, without words. */
async function linesNow({ items }: AgendaOfWijk): Promise<ReportLine[]> {
	const shown = items.filter(({ hidden }) => hidden === undefined);
	const agreed = await readAgreements(shown.map(({ id }) => id));
	return shown.flatMap(({ id: itemId, title }): ReportLine[] => {
		const [agreement] = agreed.get(itemId) ?? [];
		if (!agreement) return [];
		const { outcome, state, lateSince = null } = agreement;
		return [{ itemId, title, outcome, state, lateSince, words: '' }];
	});
}

/** Keeps what was written so far. */
export async function saveReport(
	editor: Person,
	agenda: AgendaOfWijk,
	dueOn: string,
	input: ReportInput,
	basedOn?: string
): Promise<string> {
	assertAllowed(mayAgree(editor));
	await findTerm(agenda, dueOn);
	return transaction(async () => {
		await hold(agendas, agenda.id);
		const draft = await findReportDraft(agenda.id, dueOn);
		assertUnchanged(basedOn, reportWords(draft));
		const { words, because } = input;
		const lines = (await linesNow(agenda)).map((line) => ({ ...line, words: input.lines[line.itemId] ?? '' }));
		const saved = { words, because, lines, language: null, languageOverride: input.languageOverride };
		const by = { writtenById: editor.id, savedAt: now() };
		if (draft) {
			await db
				.update(progressReports)
				.set({ ...saved, ...by })
				.where(eq(progressReports.id, draft.id));
			return draft.id;
		}
		const id = newId();
		const number = await nextNumber(agenda.id, dueOn);
		await db.insert(progressReports).values({ id, agendaId: agenda.id, dueOn, number, ...saved, ...by });
		return id;
	});
}

async function nextNumber(agendaId: string, dueOn: string) {
	const [last] = await db
		.select({ number: max(progressReports.number) })
		.from(progressReports)
		.where(and(eq(progressReports.agendaId, agendaId), eq(progressReports.dueOn, dueOn)));
	return (last?.number ?? 0) + 1;
}

/** Makes it public for ever, and tells the wijkplatform. Each agreement that is kept has a sentence of its own. */
export async function publishReport(
	editor: Person,
	agenda: AgendaOfWijk,
	dueOn: string,
	{ onceKey, basedOn, ...input }: ReportInput & { onceKey: string; basedOn?: string | undefined }
): Promise<string> {
	assertAllowed(mayAgree(editor));
	await loadMeasure();
	return once(onceKey, async () => {
		const { reports } = await findTerm(agenda, dueOn);
		if (reports.length && !input.because) refuse('invalid', 'Schrijf op waarom er een nieuw verslag komt.');
		if (!input.words) refuse('invalid', 'Schrijf eerst in het kort hoe het gaat.');
		const silent = (await linesNow(agenda)).find(({ itemId, outcome }) => outcome !== 'not' && !input.lines[itemId]);
		if (silent) refuse('invalid', `Schrijf ook hoe het gaat met “${silent.title}”.`);
		const texts = [input.words, input.because, ...Object.values(input.lines)].filter(Boolean);
		const gated = await passGate(texts, input.languageOverride, 'Het verslag');
		const id = await saveReport(editor, agenda, dueOn, input, basedOn);
		await db
			.update(progressReports)
			.set({ ...gated, publishedAt: now() })
			.where(eq(progressReports.id, id));
		await tellReported(id, agenda);
		await record('progress.published', {
			subject: { id },
			consultationId: agenda.consultation.id,
			actor: editor,
			particulars: { agendaId: agenda.id, dueOn }
		});
		return id;
	});
}
