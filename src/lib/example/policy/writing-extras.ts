import { newOnceKey } from '#lib/once/key.ts';
import type { Person } from '#lib/people/person.ts';
import { addParagraph, linkSource } from '#lib/policies/drafting.server.ts';
import type { Details } from '#lib/policies/kinds/details.ts';
import { pictureOwner } from '#lib/policies/picturing.server.ts';
import { recordConsent } from '#lib/policies/stories/consent.server.ts';
import { now } from '#lib/clock.ts';
import { newId } from '#lib/storage/ids.ts';
import { db } from '#lib/storage/index.ts';
import { dayOf } from '#lib/text/dates.ts';
import { uploadBytes, uploads } from '#lib/uploads/tables.ts';
import type { Threads } from '../findings.ts';
import { chart } from './chart.ts';
import { type Extra, extras } from './extras.ts';

interface Writing {
	editor: Person;
	policyId: string;
	threads: Threads;
}

/** The results, the value, the story and the chart of a chapter, below its text. */
export async function writeExtras(writing: Writing, chapter: string) {
	for (const extra of extras[chapter] ?? []) await writeExtra(writing, extra);
}

async function writeExtra({ editor, policyId, threads }: Writing, extra: Extra) {
	const { kind, text, findings = [], reason } = extra;
	const details = extra.details && (await withChart(policyId, extra.details));
	const id = await addParagraph(editor, policyId, { kind, text, details });
	for (const finding of findings) await linkSource(editor, policyId, id, { findingId: threads.get(finding)!.id });
	if (reason) await linkSource(editor, policyId, id, { reason });
	if (kind === 'story')
		await recordConsent(editor, policyId, id, {
			onceKey: newOnceKey(),
			name: 'Ria van der Molen',
			contact: '06 – 0000 0000',
			way: 'paper',
			givenOn: dayOf(now()),
			purpose: 'Dit verhaal in het beleidskader, op de website en op papier.'
		});
}

/** The chart was made before: reading photos starts too slowly for who tries the platform for the first time. */
async function withChart(policyId: string, details: Details): Promise<Details> {
	if (details.kind !== 'figure') return details;
	const { width, height, whole, thumbnail } = chart;
	const picture = { id: newId(), name: 'iemand-om-mee-te-praten.webp', width, height };
	await db.insert(uploads).values({
		...{ ...picture, kind: 'webp', size: whole.length, ownerHash: pictureOwner(policyId), place: 'alinea' },
		...{ description: details.alt, hash: picture.id, createdAt: now(), changedAt: now(), keptAt: now() }
	});
	await db.insert(uploadBytes).values({ uploadId: picture.id, thumbnail, bytes: whole });
	return { ...details, picture };
}
