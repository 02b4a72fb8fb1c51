import { receive } from '#lib/contributions/contributions.server.ts';
import type { Person } from '#lib/people/person.ts';
import { findPersonByEmail, giveRole } from '#lib/people/people.server.ts';
import { addParagraph } from '#lib/policies/drafting.server.ts';
import { createPolicy } from '#lib/policies/policies.server.ts';
import { newId } from '#lib/storage/ids.ts';
import { db } from '#lib/storage/index.ts';
import { findings, findingSources, themes } from '#lib/themes/tables.ts';
import { newConsultation } from '#test/support/consultations.ts';

/** Two redacteuren of the example, and a document of two chapters with what people said about it. */
export async function writingDesk() {
	const eva = (await findPersonByEmail('eva@voorbeeld.example'))!;
	const bea = (await findPersonByEmail('bea@voorbeeld.example'))!;
	await giveRole(undefined, bea, 'editor', '');
	const consultation = await newConsultation(eva, { title: 'Samen schrijven' });
	const policy = await createPolicy(eva, consultation.id, 'Een tekst van ons allemaal');
	const ids = await paragraphsIn(eva, policy.id);
	const { themeId, findingId } = await saidIn(consultation.id);
	const desk = `/beheer/trajecten/${consultation.slug}/beleid/${policy.slug}`;
	return { desk, ids, themeId, findingId, paragraph: `${desk}/alinea/${ids[1]}`, policy, consultation };
}

export type WritingDesk = Awaited<ReturnType<typeof writingDesk>>;

async function paragraphsIn(eva: Person, policyId: string) {
	const ids: string[] = [];
	for (const [kind, text] of [
		['chapter', 'Buiten'],
		['text', 'Elke wijk krijgt een **plein**.\n\n* een bank\n* een boom'],
		['chapter', 'Binnen'],
		['text', 'Het buurthuis is elke dag open.']
	] as const)
		ids.push(await addParagraph(eva, policyId, { kind, text }));
	return ids;
}

async function saidIn(consultationId: string) {
	const theme = { id: newId(), consultationId, name: 'Ontmoeten', description: '', position: 1 };
	await db.insert(themes).values(theme);
	const contributionId = await receive({
		...{ consultationId, channel: 'letter', status: 'public' },
		text: 'Zet een bank op het plein.'
	});
	const finding = { id: newId(), consultationId, themeId: theme.id, number: 1, createdAt: new Date('2026-01-01') };
	await db.insert(findings).values({ ...finding, sentence: 'Mensen willen buiten zitten.' });
	await db.insert(findingSources).values({ findingId: finding.id, contributionId, stance: 'supports' });
	return { themeId: theme.id, findingId: finding.id };
}
