import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join as path } from 'node:path';
import type { Person } from '#lib/people/person.ts';
import { createPolicy } from '#lib/policies/policies.server.ts';
import { paragraphLinks, paragraphs, paragraphVersions, policyVersions } from '#lib/policies/tables.ts';
import { contributions } from '#lib/contributions/tables.ts';
import { newId } from '#lib/storage/ids.ts';
import { connect, db, disconnect, transaction } from '#lib/storage/index.ts';
import { neighbourhoods } from '#lib/neighbourhoods/tables.ts';
import { codings, findings, findingSources, themes } from '#lib/themes/tables.ts';
import { dice } from '#lib/example/world.ts';
import { newConsultation } from '#test/support/consultations.ts';
import { join } from '#test/support/people.ts';

const PARAGRAPHS = 600;
const CONTRIBUTIONS = 5000;
const FINDINGS = 100;
const THEMES = 20;
const WIJKEN = 12;
const words = 'de het een wij samen wijk zorg buurt gemeente helpt inwoners plek meer groen veilig school hulp'.split(
	' '
);
const { roll, pick } = dice(11);
const sentence = (length: number) => `${Array.from({ length }, () => pick(words)).join(' ')}.`;

export interface LargePolicy {
	editor: Person;
	consultationId: string;
	policyId: string;
	versionId: string;
	paragraphIds: string[];
}

/** On a disk: a draft of 30,000 words in 600 paragraphs, and 5,000 contributions of which about half have a place. */
export async function withLargePolicy<T>(work: (policy: LargePolicy) => Promise<T>): Promise<T> {
	const folder = mkdtempSync(path(tmpdir(), 'samenspraak-bench-'));
	await connect(path(folder, 'samenspraak.sqlite'));
	try {
		return await work(await transaction(fill));
	} finally {
		await disconnect();
		rmSync(folder, { recursive: true, force: true });
	}
}

async function fill(): Promise<LargePolicy> {
	const editor = await join('Eva', 'editor');
	const { id: consultationId } = await newConsultation(editor);
	const { id: policyId } = await createPolicy(editor, consultationId, 'Groot');
	const [draft] = await db.select().from(policyVersions).orderBy(policyVersions.id);
	const versionId = draft!.id;
	const at = new Date('2026-01-01');
	const many = (count: number) => Array.from({ length: count }, () => newId());

	const wijken = many(WIJKEN);
	for (const [i, id] of wijken.entries())
		await db
			.insert(neighbourhoods)
			.values({ id, slug: `wijk-${i}`, name: `Wijk ${i}`, description: '', population: 100, position: i });
	const themeIds = many(THEMES);
	for (const [position, id] of themeIds.entries())
		await db.insert(themes).values({ id, consultationId, name: `Thema ${position}`, position });
	const saidIds = many(CONTRIBUTIONS);
	for (const id of saidIds) {
		const channel = roll() < 0.01 ? 'advice' : 'letter';
		const said = { id, consultationId, channel, text: sentence(20), neighbourhoodId: pick(wijken) } as const;
		await db.insert(contributions).values({ ...said, status: 'public', statusAt: at, handedInAt: at });
		await db.insert(codings).values({ contributionId: id, themeId: pick(themeIds), codedAt: at });
	}
	const findingIds = many(FINDINGS);
	for (const [i, id] of findingIds.entries()) {
		const themeId = pick(themeIds);
		await db
			.insert(findings)
			.values({ id, consultationId, themeId, number: i + 1, sentence: sentence(12), createdAt: at });
		for (const contributionId of new Set(Array.from({ length: 40 }, () => pick(saidIds))))
			await db.insert(findingSources).values({ findingId: id, contributionId, stance: 'supports' });
	}
	const paragraphIds = many(PARAGRAPHS);
	for (const [i, id] of paragraphIds.entries()) {
		const kind = i % 20 ? 'text' : 'chapter';
		await db.insert(paragraphs).values({ id, policyId, createdAt: at });
		await db
			.insert(paragraphVersions)
			.values({ versionId, paragraphId: id, position: i + 1, kind, text: sentence(kind === 'text' ? 50 : 3) });
		if (kind === 'chapter') continue;
		const link = { versionId, paragraphId: id, role: 'source' } as const;
		await db
			.insert(paragraphLinks)
			.values({ id: newId(), ...link, findingId: pick(findingIds.slice(0, FINDINGS / 2)) });
		await db.insert(paragraphLinks).values({ id: newId(), ...link, contributionId: pick(saidIds) });
	}
	return { editor, consultationId, policyId, versionId, paragraphIds };
}
