import { downloadCodebook } from '#lib/questionnaires/downloads/downloading.server.ts';
import { SheetChoice } from '#lib/questionnaires/downloads/forms.ts';
import { mayManage } from '#lib/questionnaires/questionnaire.ts';
import { downloads } from '#lib/web/downloads.ts';
import type { RequestEvent } from './$types';

export const { GET, POST } = downloads(mayManage, SheetChoice, (editor, { form }, { params }: RequestEvent) =>
	downloadCodebook(editor, params, form)
);
