import { at } from '#lib/clock.ts';
import { newOnceKey } from '#lib/once/key.ts';
import { findPersonByEmail, giveRole } from '#lib/people/people.server.ts';
import type { Person } from '#lib/people/person.ts';
import { createCluster } from '#lib/policies/clusters/clusters.server.ts';
import { chooseResults, createPlan, handInPlan } from '#lib/policies/clusters/plans.server.ts';
import { listFrameworkResults } from '#lib/policies/clusters/public.server.ts';
import { addParagraph, linkSource, startDraft } from '#lib/policies/drafting.server.ts';
import { freezeDraft } from '#lib/policies/freezing.server.ts';
import { findPolicy, readVersion } from '#lib/policies/policies.server.ts';
import { clusterTexts, planDraft, planTexts } from './plan-texts.ts';
import type { Desk } from './policy/writing.ts';
import { daysAgo, type World } from './world.ts';

/** After the decision: the text is divided, and De Schakel writes how it carries out its part. */
export async function addPlans({ people }: World, desk: Desk) {
	const meet = await at(daysAgo(240), () => divide(desk, clusterTexts.meet));
	await at(daysAgo(239), () => divide(desk, clusterTexts.care));
	await at(daysAgo(230), () => giveRole(undefined, people.planWriter, 'plan_writer', meet));
	const tim = (await findPersonByEmail(people.planWriter.email))!;
	const planId = await at(daysAgo(180), () => writePlan(tim, desk, meet));
	await at(daysAgo(170), () => publish(desk.editor, planId));
	await at(daysAgo(20), () => writeOn(tim, desk, planId));
}

async function divide({ editor, policyId, versions }: Desk, text: (typeof clusterTexts)['meet' | 'care']) {
	const { chapter, ...words } = text;
	const rows = await readVersion(versions.at(-1)!);
	const chapterIds = rows.flatMap((row) => (row.kind === 'chapter' && row.text === chapter ? row.paragraphId : []));
	return createCluster(editor, policyId, { onceKey: newOnceKey(), ...words, chapterIds });
}

async function writePlan(tim: Person, { threads }: Desk, clusterId: string) {
	const title = `Uitvoeringsplan ${clusterTexts.meet.title}`;
	const { id } = await findPolicy(await createPlan(tim, clusterId, title, newOnceKey()));
	for (const part of planTexts) {
		await addParagraph(tim, id, { kind: 'chapter', text: part.title });
		const paragraphId = await addParagraph(tim, id, { kind: 'text', text: part.text });
		await linkSource(tim, id, paragraphId, { findingId: threads.get('meet-open')!.id });
	}
	const [first] = await listFrameworkResults(clusterId);
	await chooseResults(tim, id, first ? [first.paragraphId] : []);
	await handInPlan(tim, id);
	return id;
}

const publish = (editor: Person, planId: string) =>
	freezeDraft(editor, planId, {
		status: 'published',
		summary: 'Hoe Stichting De Schakel de huiskamers opent, wanneer dat klaar is en wie er meehelpt.'
	});

/** The next version lies open on the desk of Tim. */
async function writeOn(tim: Person, { threads }: Desk, planId: string) {
	await startDraft(tim, planId);
	const id = await addParagraph(tim, planId, { kind: 'text', text: planDraft.text });
	await linkSource(tim, planId, id, { findingId: threads.get('meet-evening')!.id });
	const details = { kind: 'story', name: 'Samira', about: 'moeder van Noor' } as const;
	await addParagraph(tim, planId, { kind: 'story', text: planDraft.story, details });
}
