import { redirect } from '@sveltejs/kit';
import { askQuestion } from '#lib/remarks/questions.server.ts';
import { readRoundParagraph } from '#lib/remarks/reading.server.ts';
import { QuestionForm, RemarkForm } from '#lib/remarks/remark.ts';
import { remarkInRound } from '#lib/remarks/remarks.server.ts';
import { mayReadAlong } from '#lib/remarks/round.ts';
import { findOwnRound } from '#lib/remarks/rounds.server.ts';
import { repliesTo } from '#lib/replies/replies.server.ts';
import { form } from '#lib/web/form.ts';
import { personWho } from '#lib/web/person.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const reader = personWho(event, mayReadAlong);
	const { id: roundId } = await findOwnRound(event.params.ronde, reader);
	const read = await readRoundParagraph(roundId, event.params.id, reader);
	return { ...read, replies: await repliesTo(read.paragraph.remarks.map(({ id }) => id)) };
};

export const actions = {
	remark: form(RemarkForm, async (remark, event) => {
		const reader = personWho(event, mayReadAlong);
		const [roundId, paragraphId] = [event.params.ronde!, event.params.id!];
		await remarkInRound(reader, { ...remark, roundId, paragraphId });
		const { chapter } = await readRoundParagraph(roundId, paragraphId, reader);
		redirect(303, `/raad/${roundId}/hoofdstuk/${chapter}#alinea-${paragraphId}`);
	}),
	ask: form(QuestionForm, async ({ onceKey, question }, event) => {
		const reader = personWho(event, mayReadAlong);
		const [roundId, paragraphId] = [event.params.ronde!, event.params.id!];
		const id = await askQuestion(reader, { onceKey, roundId, paragraphId, text: question });
		redirect(303, `/raad/${roundId}/vragen#vraag-${id}`);
	})
} satisfies Actions;
