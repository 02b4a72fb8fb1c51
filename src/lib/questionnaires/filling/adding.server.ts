import { kindOf } from '#lib/uploads/kind.ts';
import { type GivenFile, receiveUpload } from '#lib/uploads/receiving.server.ts';
import { MOST_DESCRIPTION, type Upload } from '#lib/uploads/upload.ts';
import { describeUpload, listUploads, removeUpload, renewUploads } from '#lib/uploads/uploads.server.ts';
import type { Problem } from '#lib/ui/form-state.ts';
import {
	questionsOf,
	type Answers,
	type Definition,
	type FileQuestion,
	type Question,
	type Values
} from '../definition.ts';
import { listed, listOf, textOf } from '../types/behaviour.ts';
import { chosenKey, descriptionKey, removeKey } from '../types/file.ts';
import type { Words } from '../words/words.ts';

// A question for a file keeps the ids of what was really added to it: what a browser says of ids is never believed.

/** What was chosen in the file fields of a form, by the name of the field. */
export type GivenFiles = ReadonlyMap<string, readonly GivenFile[]>;

interface About {
	visitorHash: string;
	questions: Question[];
	/** As they stood before this screen. */
	answers: Answers;
	values: Values;
	words: Words;
}

export const filesIn = (questions: Question[]) =>
	questions.filter((question): question is FileQuestion => question.type === 'file');

/** What was sent, in which each question for a file says what is there and stays. */
export async function withOwnFiles({ questions, visitorHash, answers, values }: About): Promise<Values> {
	const asked = filesIn(questions);
	if (!asked.length) return values;
	const own = await listUploads(visitorHash);
	const staying = asked.map((question) => [question.id, idsOf(stayingAt(question, own, answers, values))] as const);
	return { ...values, ...Object.fromEntries(staying) };
}

interface Adding extends About {
	files: GivenFiles;
	/** Of the sender, so that one machine cannot fill the disk. Not stored. */
	address?: string | undefined;
}

export interface Added {
	/** Of the questions to which something came; all that is there now. */
	answers: Answers;
	problems: Problem[];
}

/**
 * Keeps what was chosen, once the other answers are kept: never inside a transaction. What is said of the files that
 * are there is noted.
 */
export async function addFiles({ files, address, ...about }: Adding): Promise<Added> {
	const added: Added = { answers: {}, problems: [] };
	const { visitorHash, answers, values } = about;
	for (const question of filesIn(about.questions)) {
		const own = await listUploads(visitorHash, question.id);
		const staying = stayingAt(question, own, answers, values);
		added.problems.push(...(await describe(staying, question, about)));
		const chosen = files.get(chosenKey(question.id)) ?? [];
		if (!chosen.length) continue;
		const { ids, problems } = await receive(question, chosen, idsOf(staying), { ...about, address });
		added.problems.push(...problems);
		if (ids.some((id) => !idsOf(staying).includes(id))) added.answers[question.id] = ids;
	}
	return added;
}

/** The answers were saved, and what was added to them lives on with them: nothing to do where no file is asked for. */
export async function renewFiles(visitorHash: string, definition: Definition) {
	if (filesIn(questionsOf(definition)).length) await renewUploads(visitorHash);
}

/** After what is there now was kept: what a question holds no longer goes, unless it was sent before. */
export async function dropFiles(visitorHash: string, questions: Question[], answers: Answers) {
	if (!filesIn(questions).length) return;
	for (const { id } of filesIn(questions)) {
		const held = listed(answers[id]);
		for (const upload of await listUploads(visitorHash, id))
			if (!held.includes(upload.id)) await removeUpload(upload.id, visitorHash);
	}
}

const idsOf = (uploads: Upload[]) => uploads.map(({ id }) => id);

function stayingAt({ id }: FileQuestion, own: Upload[], answers: Answers, values: Values) {
	const held = listed(answers[id]);
	const gone = listOf(values, removeKey(id));
	return own.filter((upload) => upload.place === id && held.includes(upload.id) && !gone.includes(upload.id));
}

async function describe(staying: Upload[], { id }: FileQuestion, { visitorHash, values, words }: About) {
	const problems: Problem[] = [];
	for (const upload of staying) {
		const field = descriptionKey(id, upload.id);
		if (!Object.hasOwn(values, field)) continue;
		const description = lineOf(values, field);
		if (description.length > MOST_DESCRIPTION)
			problems.push({ field, message: words.descriptionTooLong(MOST_DESCRIPTION) });
		else if (description !== upload.description) await describeUpload(upload.id, visitorHash, description);
	}
	return problems;
}

/** Takes what fits. Where there is room for one, another comes in its place. */
async function receive(
	question: FileQuestion,
	chosen: readonly GivenFile[],
	staying: string[],
	{ visitorHash, values, words, address }: About & Pick<Adding, 'address'>
) {
	const { id, label, most } = question;
	const description = lineOf(values, descriptionKey(id));
	if (description.length > MOST_DESCRIPTION)
		return {
			ids: staying,
			problems: [{ field: descriptionKey(id), message: words.descriptionTooLong(MOST_DESCRIPTION) }]
		};
	const ids = new Set(most === 1 ? [] : staying);
	const problems: Problem[] = [];
	for (const file of chosen) {
		if (ids.size >= most) {
			problems.push({ field: id, message: words.noRoomForFiles(label, most) });
			break;
		}
		const said = await receiveOne(question, file, { visitorHash, description, address, words });
		if ('id' in said) ids.add(said.id);
		else problems.push({ field: id, message: said.message });
	}
	return { ids: ids.size ? [...ids] : staying, problems: problems.slice(0, 1) };
}

interface One {
	visitorHash: string;
	description: string;
	address: string | undefined;
	words: Words;
}

async function receiveOne(
	{ id, label, photosOnly }: FileQuestion,
	file: GivenFile,
	{ visitorHash, description, address, words }: One
) {
	if (photosOnly && kindOf(file.bytes) === 'pdf') return { message: words.photosOnly(label) };
	const received = await receiveUpload({ ownerHash: visitorHash, place: id, file, description, address });
	if ('id' in received) return received;
	// What says what to choose then, names a PDF as well.
	const noPhoto = photosOnly && received.why === 'unknown';
	return { message: noPhoto ? words.photosOnly(label) : words.refusedFiles[received.why] };
}

const lineOf = (values: Values, field: string) => textOf(values, field).replace(/\s+/g, ' ');
