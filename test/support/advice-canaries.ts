import { asc, eq } from 'drizzle-orm';
import { askAdvice } from '#lib/councils/asking.server.ts';
import { startAdvice } from '#lib/councils/councils.server.ts';
import { addNote } from '#lib/councils/notes.server.ts';
import { submitAdvice } from '#lib/councils/signing.server.ts';
import { adviceDocuments } from '#lib/councils/tables.ts';
import { addPoint } from '#lib/councils/writing.server.ts';
import { wordFile } from '#lib/example/word-file.ts';
import { newOnceKey } from '#lib/once/key.ts';
import { db } from '#lib/storage/index.ts';
import type { VisitorName } from './access-table.ts';
import { newWord, type Plant, who } from './canary.ts';

const advisers: VisitorName[] = ['adviser', 'advisoryChair'];
const atFor = (page: string) => ({ adviser: page, advisoryChair: page });

/** What the adviesraad keeps to itself, and what it reads with the redactie alone. */
export async function plantAdvice(plant: Plant, consultationId: string) {
	const [eva, nel, piet] = [
		await who('eva@voorbeeld.example'),
		await who('nel@voorbeeld.example'),
		await who('piet@voorbeeld.example')
	];
	await plantOwn();
	await plantAsked();
	await plantSubmitted();

	async function plantOwn() {
		const [title, text, note, pointNote] = [newWord(), newWord(), newWord(), newWord()];
		const advice = await startAdvice(piet, { onceKey: newOnceKey(), consultationId, title: `Advies ${title}` });
		const pointId = await point(advice.id, `Denk aan ${text}.`);
		await addNote(nel, advice.id, { onceKey: newOnceKey(), text: `Bel ik ${note}?` });
		await addNote(piet, advice.id, { onceKey: newOnceKey(), pointId, text: `Te scherp: ${pointNote}` });
		const page = `/adviesraad/${advice.slug}`;
		const shown = { may: advisers, at: atFor(page) };
		plant({ what: 'een advies in de maak', word: title, ...shown, hidden: [`/adviezen/${advice.slug}`, page] });
		plant({ what: 'een adviespunt in de maak', word: text, ...shown });
		plant({ what: 'een opmerking tussen adviseurs', word: note, ...shown });
		const at = atFor(`${page}/punten/${pointId}`);
		plant({ what: 'een opmerking tussen adviseurs bij een punt', word: pointNote, may: advisers, at });
	}

	async function plantAsked() {
		const question = newWord();
		const { slug, document } = await ask(`Wat vindt u van ${question}?`, 'een adviesvraag');
		const shown = {
			may: [...advisers, 'editor' as const],
			at: { ...atFor(`/adviesraad/${slug}`), editor: forEditor(slug) }
		};
		const hidden = [`/adviezen/${slug}`, `/adviesraad/${slug}`, `/adviezen/${slug}/advies.pdf`, document];
		plant({ what: 'een adviesvraag', word: question, ...shown, hidden });
	}

	/** The advice is for everybody then, and what came along for the adviesraad alone still is not. */
	async function plantSubmitted() {
		const note = newWord();
		const { id, slug } = await ask('Wat vindt u?', 'een ingediend advies');
		await point(id, 'Zet er banken neer.');
		await addNote(nel, id, { onceKey: newOnceKey(), text: `Dat zei ${note}.` });
		await submitAdvice(piet, id);
		plant({ what: 'een opmerking van voor het indienen', word: note, may: advisers, at: atFor(`/adviesraad/${slug}`) });
	}

	async function ask(question: string, by: string) {
		const [name, text] = [newWord(), newWord()];
		const asked = { onceKey: newOnceKey(), consultationId, title: `Vraag bij ${by}`, question, dueOn: '2098-12-31' };
		const file = wordFile(`Cijfers ${name}.docx`, [`Dit weten wij: ${text}.`]);
		const { id, slug } = await askAdvice(eva, { ...asked, open: false }, [file]);
		const [row] = await db
			.select()
			.from(adviceDocuments)
			.where(eq(adviceDocuments.adviceId, id))
			.orderBy(asc(adviceDocuments.id));
		const document = `/adviezen/${slug}/stukken/${row!.id}`;
		const may: VisitorName[] = [...advisers, 'editor'];
		const at = { ...atFor(`/adviesraad/${slug}`), editor: forEditor(slug) };
		plant({ what: `de naam van een gesloten stuk bij ${by}`, word: name, may, at, hidden: [document] });
		plant({ what: `de tekst van een gesloten stuk bij ${by}`, word: text, may, at: { editor: document } });
		return { id, slug, document };
	}

	async function point(adviceId: string, text: string) {
		return addPoint(piet, adviceId, newOnceKey(), { text, minority: '', minorityBy: '' });
	}
}

const forEditor = (slug: string) => `/beheer/adviezen/${slug}`;
