import { desc, eq } from 'drizzle-orm';
import { createConsultation, findConsultation } from '#lib/consultations/consultations.server.ts';
import { approve, hide } from '#lib/contributions/contributions.server.ts';
import { contributions } from '#lib/contributions/tables.ts';
import { newOnceKey } from '#lib/once/key.ts';
import { addParagraph, linkSource, startDraft } from '#lib/policies/drafting.server.ts';
import { fileKinds, hrefOf } from '#lib/policies/files/file.ts';
import { freezeDraft } from '#lib/policies/freezing.server.ts';
import { createPolicy, findPolicy, findVersion, readVersion } from '#lib/policies/policies.server.ts';
import { createQuestionnaire } from '#lib/questionnaires/making/drafting.server.ts';
import { openRound } from '#lib/remarks/opening.server.ts';
import { answerQuestion, askQuestion } from '#lib/remarks/questions.server.ts';
import type { ReactionInput } from '#lib/remarks/remark.ts';
import { reactToParagraph, remarkInRound } from '#lib/remarks/remarks.server.ts';
import { db } from '#lib/storage/index.ts';
import type { VisitorName } from './access-table.ts';
import { plantAdvice } from './advice-canaries.ts';
import { plantAnswers } from './answer-canaries.ts';
import { plantInitiatives } from './initiative-canaries.ts';
import { plantMeetingDay } from './meeting-canaries.ts';
import { plantSuggestions } from './suggestion-canaries.ts';
import { type Canary, desk, example, newWord, type Plant, who } from './canary.ts';
import { plantCards } from './wish-canaries.ts';

const closesOn = '2098-12-31';

/** Plants one of each in the example municipality. Ruben is a raadslid whom no visitor is. */
export async function plantCanaries(): Promise<Canary[]> {
	const [eva, aylin, ruben] = [
		await who('eva@voorbeeld.example'),
		await who('aylin@voorbeeld.example'),
		await who('ruben@lindewaard.example')
	];
	const consultation = await findConsultation(example.slug, eva);
	const planted: Canary[] = [];
	const plant: Plant = (canary) => void planted.push({ hidden: [], ...canary });

	const named = await newConcept('een concept voor genoemde raadsleden');
	const named1 = await openRound(eva, named.versionId, { mode: 'members', closesOn, members: [ruben.id] });
	await plantInRound(named1.id, named.paragraphId, ruben, ['editor']);
	const whole = await newConcept('een concept voor alle raadsleden', ['editor', 'councilMember']);
	const editorsOnly = await openRound(eva, whole.versionId, { mode: 'editors', closesOn, ending: 'closed' });
	await plantInRound(editorsOnly.id, whole.paragraphId, ruben, ['editor']);
	await plantInRound(editorsOnly.id, whole.paragraphId, aylin, ['editor', 'councilMember']);
	const shared = await openRound(eva, whole.versionId, { mode: 'members', closesOn });
	await plantInRound(shared.id, whole.paragraphId, ruben, ['editor', 'councilMember']);
	await newConcept('een concept zonder ronde');

	await plantDraft();
	await plantConsultation();
	await plantAdvice(plant, consultation.id);
	await plantAnswers(plant, consultation.id);
	await plantInitiatives(plant);
	await plantReactions();
	await plantMeetingDay(plant);
	await plantCards(plant);
	await plantSuggestions(plant);
	return planted;

	async function newConcept(what: string, may: VisitorName[] = ['editor']) {
		const [title, text, summary] = [newWord(), newWord(), newWord()];
		const policy = await createPolicy(eva, consultation.id, `Beleid ${title}`);
		const paragraphId = await addParagraph(eva, policy.id, {
			kind: 'text',
			text: `Wij zorgen voor ${text} in de wijk.`
		});
		await linkSource(eva, policy.id, paragraphId, { reason: 'De wet vraagt dit.' });
		const version = await freezeDraft(eva, policy.id, { status: 'concept', summary: `Over ${summary}.` });
		const page = `/beleid/${policy.slug}/versies/1`;
		const below = [`/beleid/${policy.slug}`, `/beleid/${policy.slug}/versies`, page, `${page}/reacties`];
		const files = fileKinds.map((kind) => hrefOf(policy, { number: 1 }, kind));
		const hidden = [...below, `${page}/alinea/${paragraphId}`, `/beleid/${policy.slug}/vergelijk/1/1`, ...files];
		const at = Object.fromEntries(may.map((name) => [name, page]));
		plant({ what: `${what}: titel`, word: title, may, at, hidden });
		plant({ what: `${what}: tekst`, word: text, may, at });
		plant({ what: `${what}: samenvatting`, word: summary, may, at });
		return { versionId: version.id, paragraphId, slug: policy.slug };
	}

	async function plantInRound(roundId: string, paragraphId: string, by: typeof ruben, may: VisitorName[]) {
		const place = { roundId, paragraphId };
		const base = `/raad/${roundId}`;
		const paths = { editor: `${desk}/raadsronde/${roundId}`, councilMember: `${base}/hoofdstuk/1` };
		const at = Object.fromEntries(may.map((name) => [name, paths[name as keyof typeof paths]]));
		const [said, proposed, asked, answer] = [newWord(), newWord(), newWord(), newWord()];
		await remarkInRound(by, { ...place, onceKey: newOnceKey(), text: `Ik mis ${said}`, stance: 'concern' });
		const other = { stance: 'proposal' as const, text: '', proposed: `Wij zorgen voor ${proposed}.` };
		await remarkInRound(by, { ...place, ...other, onceKey: newOnceKey() });
		const id = await askQuestion(by, { ...place, onceKey: newOnceKey(), text: `Wat kost ${asked}?` });
		await answerQuestion(eva, { consultationId: consultation.id, roundId }, { id, answer: `Niets: ${answer}` });
		const rounds = may.includes('councilMember') ? [] : [base, `${base}/vragen`, `${base}/hoofdstuk/1`];
		const hidden = named1.id === roundId ? rounds : [];
		plant({ what: `opmerking van ${by.name}`, word: said, may, at, hidden });
		plant({ what: `voorstel van ${by.name}`, word: proposed, may, at });
		plant({ what: `vraag van ${by.name}`, word: asked, may, at });
		plant({ what: `antwoord aan ${by.name}`, word: answer, may, at });
	}

	async function plantDraft() {
		const word = newWord();
		const policy = await findPolicy(example.policy);
		await startDraft(eva, policy.id);
		const formal = newWord();
		const formalText = `Het college plaatst ${formal}.`;
		const id = await addParagraph(eva, policy.id, { kind: 'text', text: `Er komt een ${word}.`, formalText });
		const at = { editor: `${desk}/beleid/${example.policy}` };
		const page = `/beleid/${example.policy}/versies/3`;
		const files = fileKinds.map((kind) => hrefOf(policy, { number: 3 }, kind));
		const hidden = [page, `${page}/alinea/${id}`, `${page}/alinea/${id}/afbeelding`, ...files];
		plant({ what: 'een alinea in bewerking', word, may: ['editor'], at, hidden });
		plant({ what: 'een formele tekst in bewerking', word: formal, may: ['editor'], at });
		const list = newWord();
		const title = `Lijst ${list}`;
		const { slug } = await createQuestionnaire(eva, { onceKey: newOnceKey(), consultationId: consultation.id, title });
		plant({
			what: 'een vragenlijst in de maak',
			...{ word: list, may: ['editor'], at: { editor: `${desk}/vragenlijsten` }, hidden: [`/vragenlijsten/${slug}`] }
		});
	}

	async function plantConsultation() {
		const [title, promise] = [newWord(), newWord()];
		const { slug } = await createConsultation(eva, {
			...{ title: `Traject ${title}`, summary: 'Nog niet open.', promise: `Wij beloven ${promise}.` },
			...{ level: 'involve', open: 'Alles.', fixed: 'Niets.', status: 'draft' }
		});
		const at = { editor: `/beheer/trajecten/${slug}/gegevens` };
		const hidden = [`/trajecten/${slug}`, `/reactienota/${slug}`, `/api/v1/participatietrajecten/${slug}`];
		plant({ what: 'een traject in voorbereiding', word: title, may: ['editor'], at, hidden });
		plant({ what: 'een belofte in voorbereiding', word: promise, may: ['editor'], at });
	}

	async function plantReactions() {
		const policy = await findPolicy(example.policy);
		const mo = await who('mo@voorbeeld.example');
		const inbox = `${desk}/inbreng`;
		const [hidden, waiting, address] = [newWord(), newWord(), newWord()];
		const read: VisitorName[] = ['editor', 'moderator'];
		const id = await react(`Dit mag niet: ${hidden}`);
		await hide(mo, id, 'Er staat een naam in.');
		plant({ what: 'een verborgen reactie', word: hidden, may: read, at: { editor: `${inbox}/${id}` } });
		const waitingId = await react(`Dit wacht: ${waiting}`);
		const at = { editor: `${inbox}/${waitingId}`, moderator: '/beheer/moderatie' };
		plant({ what: 'een reactie die wacht', word: waiting, may: read, at });
		const known = await react('Mail mij het antwoord.', `${address}@voorbeeld.example`);
		await approve(mo, known);
		plant({ what: 'een e-mailadres', word: address, may: [], at: {} });

		async function react(text: string, email = '') {
			const place = await firstPlace(policy.id);
			const reaction: ReactionInput = {
				...place,
				text,
				email,
				onceKey: newOnceKey(),
				author: '',
				neighbourhoodId: undefined
			};
			await reactToParagraph({ ...reaction, stance: 'concern' });
			const [last] = await db
				.select({ id: contributions.id })
				.from(contributions)
				.where(eq(contributions.channel, 'paragraph_reaction'))
				.orderBy(desc(contributions.id))
				.limit(1);
			return last!.id;
		}
	}
}

async function firstPlace(policyId: string) {
	const { id: versionId } = await findVersion(policyId, 1);
	const [paragraph] = await readVersion(versionId);
	return { versionId, paragraphId: paragraph!.paragraphId };
}
