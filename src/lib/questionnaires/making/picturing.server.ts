import { assertAllowed, refuse } from '#lib/errors.ts';
import type { Person } from '#lib/people/person.ts';
import { transaction } from '#lib/storage/index.ts';
import type { Problem } from '#lib/ui/form-state.ts';
import { type GivenFile, receivePicture } from '#lib/uploads/receiving.server.ts';
import { keepUploads, removeUpload } from '#lib/uploads/uploads.server.ts';
import type { Definition, Values } from '../definition.ts';
import { pictureOwner } from '../pictures.server.ts';
import { mayManage } from '../questionnaire.ts';
import { changeQuestion, findQuestion } from './draft.ts';
import { changeDraft, findById } from './drafting.server.ts';
import { picturedOption } from './options.ts';
import { lineOf } from './question.server.ts';

interface Picturing {
	onceKey: string;
	state: string;
	question: string;
	option: string;
	/** As the form has them: `alt.` and the id of the option says what is on it, for who does not see it. */
	values: Values;
	/** In `file.` and the id of the option. Nothing: the picture stays, with other words. */
	files: ReadonlyMap<string, readonly GivenFile[]>;
}

/** Gives an option a picture, made anew and kept with it: a draft never shows what is not there. Or says what is wrong. */
export async function addPicture(editor: Person, questionnaireId: string, picturing: Picturing): Promise<Problem[]> {
	assertAllowed(mayManage(editor));
	const { onceKey, state, question, option, values, files } = picturing;
	const { draft } = await findById(questionnaireId);
	const held = findOption(draft, question, option).picture;
	const alt = lineOf(values, `alt.${option}`);
	const [file] = files.get(`file.${option}`) ?? [];
	const problems = [
		...(file || held ? [] : [{ field: `file.${option}`, message: 'Kies een afbeelding.' }]),
		...(alt ? [] : [{ field: `alt.${option}`, message: 'Schrijf op wat er op de afbeelding staat.' }])
	];
	if (problems.length) return problems;
	const owner = pictureOwner(questionnaireId);
	const about = { ownerHash: owner, place: 'beeld', description: alt, longSide: LONG_SIDE };
	const received = file ? await receivePicture({ ...about, file }) : { id: held! };
	if ('problem' in received) return [{ field: `file.${option}`, message: received.problem }];
	await keepWhenUsed(received.id, owner, async (use) => {
		await changeDraft(editor, questionnaireId, {
			onceKey,
			state,
			change: (now) => withPicture(now, question, option, { picture: use(), alt })
		});
	});
	return [];
}

/** The picture and the change are kept both, or neither: of what is refused or sent twice no picture stays. */
async function keepWhenUsed(id: string, owner: string, work: (use: () => string) => Promise<void>) {
	try {
		await transaction(async () => {
			let used = false;
			await work(() => ((used = true), id));
			if (used) await keepUploads([id], owner);
		});
	} finally {
		// What is kept stays, whatever happened.
		await removeUpload(id, owner);
	}
}

/** The draft in which an option has this picture, or none. What is published keeps showing what it showed. */
export function withPicture(
	draft: Definition,
	id: string,
	option: string,
	shown?: { picture: string; alt: string }
): Definition {
	findOption(draft, id, option);
	const { question } = findQuestion(draft, id);
	if (question.type !== 'one' && question.type !== 'several') return refuse('not_found');
	const options = question.options.map((one) => (one.id === option ? picturedOption(one, shown) : one));
	return changeQuestion(draft, { ...question, options });
}

function findOption(draft: Definition, id: string, option: string) {
	const { question } = findQuestion(draft, id);
	const isPictured = (question.type === 'one' || question.type === 'several') && question.look === 'pictures';
	const found = isPictured ? question.options.find((one) => one.id === option) : undefined;
	return found ?? refuse('not_found');
}

/** In pixels, on the long side: sharp on a phone, and light to load. */
const LONG_SIDE = 960;
