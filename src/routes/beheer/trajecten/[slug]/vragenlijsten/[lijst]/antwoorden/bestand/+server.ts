import { downloadAnswers } from '#lib/questionnaires/downloads/downloading.server.ts';
import { AnswersChoice } from '#lib/questionnaires/downloads/forms.ts';
import { mayManage } from '#lib/questionnaires/questionnaire.ts';
import { namesByAnswer } from '#lib/themes/answers.server.ts';
import { downloads } from '#lib/web/downloads.ts';
import type { RequestEvent } from './$types';

export const { GET, POST } = downloads(mayManage, AnswersChoice, (editor, choice, { params }: RequestEvent) =>
	downloadAnswers(editor, params, choice, namesByAnswer)
);
