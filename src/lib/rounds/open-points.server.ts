import type { Person } from '#lib/people/person.ts';
import { isAnswered, type QuestionView } from '#lib/remarks/questions.server.ts';
import { readRound, type RoundParagraph, type SeenRemark } from '#lib/remarks/reading.server.ts';
import { repliesTo } from '#lib/replies/replies.server.ts';

/** So many concerns on one paragraph ask for a talk. */
export const MANY_CONCERNS = 3;

export interface OpenParagraph {
	id: string;
	text: string;
	questions: QuestionView[];
	remarks: SeenRemark[];
	/** How many concerns there are, when there are many. */
	concerns: number;
}

/** What is open in a round, of what this person may see, by chapter: questions, remarks without an answer, concerns. */
export async function readOpenPoints(id: string, person: Person) {
	const { round, chapters, questions, remarkIds, paragraphs } = await readRound(id, person);
	const answered = await repliesTo(remarkIds);
	const open = (paragraph: RoundParagraph): OpenParagraph => {
		const concerns = paragraph.remarks.filter(({ stance }) => stance === 'concern').length;
		return {
			...{ id: paragraph.id, text: paragraph.text },
			questions: paragraph.questions.filter((question) => !isAnswered(question)),
			remarks: paragraph.remarks.filter((remark) => !answered.has(remark.id)),
			concerns: concerns >= MANY_CONCERNS ? concerns : 0
		};
	};
	const headings = new Map(paragraphs.filter(({ kind }) => kind === 'chapter').map((row) => [row.id, row]));
	const parts = chapters.map(({ number, title, id, paragraphs }) => {
		const heading = headings.get(id);
		const all = heading ? [heading, ...paragraphs] : paragraphs;
		return { number, title, paragraphs: all.map(open).filter(isOpenPoint) };
	});
	const general = questions.filter((question) => !question.paragraphId && !isAnswered(question));
	return {
		round,
		general,
		/** How many chapters the whole text has. */
		total: chapters.length,
		chapters: parts.filter(({ paragraphs }) => paragraphs.length),
		counts: {
			questions: questions.filter((question) => !isAnswered(question)).length,
			remarks: remarkIds.filter((remarkId) => !answered.has(remarkId)).length
		}
	};
}

export type OpenPoints = Awaited<ReturnType<typeof readOpenPoints>>;

const isOpenPoint = ({ questions, remarks, concerns }: OpenParagraph) =>
	questions.length + remarks.length + concerns > 0;
