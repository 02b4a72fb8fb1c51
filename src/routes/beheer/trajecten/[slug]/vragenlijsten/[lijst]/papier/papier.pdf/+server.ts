import { refuse } from '#lib/errors.ts';
import { readPapers } from '#lib/questionnaires/paper/choices.ts';
import { printExample, printPapers } from '#lib/questionnaires/paper/papers.server.ts';
import { mayManage } from '#lib/questionnaires/questionnaire.ts';
import { isLanguage } from '#lib/questionnaires/words/language.ts';
import { answerPdf } from '#lib/web/file-answer.ts';
import { personWho } from '#lib/web/person.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) => {
	const editor = personWho(event, mayManage);
	const { params, url } = event;
	const place = { ...params, origin: url.origin };
	const language = url.searchParams.get('taal') ?? 'nl';
	// Without numbers it is the example.
	if (!url.searchParams.has('van') && isLanguage(language))
		return answerPdf(await printExample(editor, place, language, url.searchParams.has('groot')), 'voorbeeld');
	const papers = readPapers(url.searchParams) ?? refuse('not_found');
	const name = `${params.lijst}-${papers.from}-${papers.to}`;
	return answerPdf(await printPapers(editor, place, papers), name);
};
